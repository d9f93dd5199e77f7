// Generated from specs/partner-papay/notify-deduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyDeduction',
  method: 'POST',
  path: '/v3/partner-papay/contracts/{contract_id}/notify',
  request: 'json',
  response: 'empty',
  mchid: ['json.sp_mchid'],
}

/**
 * 服务商商户预扣费通知 · Notify a sub-merchant's user ahead of a deduction
 *
 * `POST /v3/partner-papay/contracts/{contract_id}/notify` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
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
  /** 委托代扣协议id，例：`123124412412423431` */
  contract_id: string
  json: NotifyDeductionJson
}

/** 请求包体 */
export interface NotifyDeductionJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号，例：`12345512` */
  sub_mchid: string
  /** 子商户应用D，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 扣费持续时间 */
  deduct_duration?: NotifyDeductionJsonDeductDuration
  /** 预计扣费金额信息 */
  estimated_amount: NotifyDeductionJsonEstimatedAmount
}

/** 扣费持续时间 */
export interface NotifyDeductionJsonDeductDuration {
  /** 扣费持续时间数，例：`1` */
  count: number
  /** 单位，例：`DAY` */
  unit?: string
}

/** 预计扣费金额信息 */
export interface NotifyDeductionJsonEstimatedAmount {
  /** 预计扣费金额（单位：分），例：`1` */
  amount: number
  /** 预计扣费货币类型，例：`CNY` */
  currency?: string
}
