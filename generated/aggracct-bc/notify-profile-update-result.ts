// Generated from specs/aggracct-bc/notify-profile-update-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyProfileUpdateResult',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify',
  request: 'json',
  response: 'json',
}

/**
 * 资料更新请求审核结果回调通知 · Report the review outcome of a merchant profile update request
 *
 * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
 */
export function notifyProfileUpdateResult(
  wxpay: WechatPay,
  request: NotifyProfileUpdateResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<NotifyProfileUpdateResultResponse>> {
  return wxpay.call(operation, request, options)
}
notifyProfileUpdateResult.operation = operation

/** {@link notifyProfileUpdateResult} 的请求 */
export interface NotifyProfileUpdateResultRequest {
  json: NotifyProfileUpdateResultJson
}

/** 请求包体 */
export interface NotifyProfileUpdateResultJson {
  /** 资料更新请求单号，例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 商户号，例：`1900016681` */
  mchid: string
  /** 审核结果，例：`PASS` */
  audit_result?: 'PASS' | 'REJECT'
  /** 审核完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  audit_finish_time?: string | Date
  /** 业务附属信息，例：`updateidcard` */
  attach_info?: string
  /** 审核驳回错误码，例：`1001` */
  fail_code?: string
  /** 审核驳回错误原因，例：`IDCARD_ILLEGAL` */
  fail_msg?: string
  /** 场景 */
  scene?: '01' | '02' | '03'
}

/** {@link notifyProfileUpdateResult} 的应答 */
export interface NotifyProfileUpdateResultResponse {
  /** 接口返回信息，例：`SUCC` */
  ret_msg?: string
}
