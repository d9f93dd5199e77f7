// Generated from specs/papay/scheduled-deduct-sign/pre-sign-jsapi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignJsapi',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
  request: 'json',
  response: 'json',
  dates: { request: ['deduct_schedule.estimated_deduct_date'] },
}

/**
 * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract from a page inside WeChat
 *
 * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
 */
export function preSignJsapi(
  wxpay: WechatPay,
  request: PreSignJsapiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignJsapiResponse>> {
  return wxpay.call(operation, request, options)
}
preSignJsapi.operation = operation

/** {@link preSignJsapi} 的请求 */
export interface PreSignJsapiRequest {
  json: PreSignJsapiJson
}

/** 请求包体 */
export interface PreSignJsapiJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示，例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 签约结果通知地址，例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PreSignJsapiJsonDeductSchedule
}

/** 用于预约扣费的预约信息 */
export interface PreSignJsapiJsonDeductSchedule {
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计的扣费金额 */
  estimated_deduct_amount: PreSignJsapiJsonEstimatedDeductAmount
  /** 商品描述，例：`小乔-碎云皮肤（微信83区沧海之耀）` */
  description: string
}

/** 预计的扣费金额 */
export interface PreSignJsapiJsonEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link preSignJsapi} 的应答 */
export interface PreSignJsapiResponse {
  /** 跳转签约流程的URL，例：`https://www.xxx.com?pre_entrust_id=wx12334` */
  redirect_url: string
}
