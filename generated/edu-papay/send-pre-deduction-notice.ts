// Generated from specs/edu-papay/send-pre-deduction-notice.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendPreDeductionNotice',
  method: 'POST',
  path: '/v3/edu-papay/user-notifications/{contract_id}/send',
  request: 'json',
  response: 'empty',
}

/**
 * 发送扣款预通知 · Send the user the notice due before a tuition renewal deduction
 *
 * `POST /v3/edu-papay/user-notifications/{contract_id}/send` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012855408
 */
export function sendPreDeductionNotice(
  wxpay: WechatPay,
  request: SendPreDeductionNoticeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
sendPreDeductionNotice.operation = operation

/** {@link sendPreDeductionNotice} 的请求 */
export interface SendPreDeductionNoticeRequest {
  /** 签约协议号，例：`wx8888888888888888` */
  contract_id: string
  json: SendPreDeductionNoticeJson
}

/** 请求包体 */
export interface SendPreDeductionNoticeJson {
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
}
