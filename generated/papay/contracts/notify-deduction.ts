// Generated from specs/papay/contracts/notify-deduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyDeduction',
  method: 'POST',
  path: '/v3/papay/contracts/{contract_id}/notify',
  request: 'json',
  response: 'empty',
  mchid: ['json.mchid'],
}

/**
 * 直连商户预扣费通知 · Notify a user ahead of a deduction
 *
 * `POST /v3/papay/contracts/{contract_id}/notify` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
 */
export function notifyDeduction(
  wxpay: WechatPay,
  request: NotifyDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
notifyDeduction.operation = operation

/** {@link notifyDeduction} 的请求 */
export interface NotifyDeductionRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: NotifyDeductionJson
}

/** 请求包体 */
export interface NotifyDeductionJson {
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: NotifyDeductionJsonDeductDuration
  /** 预计扣费金额信息 */
  estimated_amount: NotifyDeductionJsonEstimatedAmount
}

/** 扣费持续时间 */
export interface NotifyDeductionJsonDeductDuration {
  /** 扣费持续时间数，例：`1` */
  count: 1 | 2 | 3
  /** 单位，例：`DAY` */
  unit?: 'DAY'
}

/** 预计扣费金额信息 */
export interface NotifyDeductionJsonEstimatedAmount {
  /** 预计扣费金额（单位：分），例：`1` */
  amount: number
  /** 预计扣费货币类型，例：`CNY` */
  currency?: string
}
