// Generated from specs/partner-papay/notify-deduction-retry.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyDeductionRetry',
  method: 'POST',
  path: '/v3/partner-papay/contracts/{contract_id}/fail-notify',
  request: 'json',
  response: 'empty',
  mchid: ['json.sp_mchid'],
}

/**
 * 服务商商户重试扣费通知 · Notify a sub-merchant's user that a failed deduction will be retried
 *
 * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
 */
export function notifyDeductionRetry(
  wxpay: WechatPay,
  request: NotifyDeductionRetryRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
notifyDeductionRetry.operation = operation

/** {@link notifyDeductionRetry} 的请求 */
export interface NotifyDeductionRetryRequest {
  /** 委托代扣协议id，例：`123124412412423431` */
  contract_id: string
  json: NotifyDeductionRetryJson
}

/** 请求包体 */
export interface NotifyDeductionRetryJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号，例：`12345512` */
  sub_mchid: string
  /** 子商户应用D，例：`wxd678efh567hg6787` */
  sub_appid?: string
}
