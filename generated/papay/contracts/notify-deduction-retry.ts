// Generated from specs/papay/contracts/notify-deduction-retry.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyDeductionRetry',
  method: 'POST',
  path: '/v3/papay/contracts/{contract_id}/fail-notify',
  request: 'json',
  response: 'empty',
  mchid: ['json.mchid'],
}

/**
 * 重试扣费通知 · Notify a user that a failed deduction will be retried
 *
 * `POST /v3/papay/contracts/{contract_id}/fail-notify` · 普通商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
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
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  json: NotifyDeductionRetryJson
}

/** 请求包体 */
export interface NotifyDeductionRetryJson {
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
}
