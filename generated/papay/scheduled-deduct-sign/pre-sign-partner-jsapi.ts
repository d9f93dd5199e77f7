// Generated from specs/papay/scheduled-deduct-sign/pre-sign-partner-jsapi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignPartnerJsapi',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi',
  request: 'json',
  response: 'json',
  dates: { request: ['deduct_schedule.estimated_deduct_date'] },
}

/**
 * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract from a page inside WeChat
 *
 * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
 */
export function preSignPartnerJsapi(
  wxpay: WechatPay,
  request: PreSignPartnerJsapiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignPartnerJsapiResponse>> {
  return wxpay.call(operation, request, options)
}
preSignPartnerJsapi.operation = operation

/** {@link preSignPartnerJsapi} 的请求 */
export interface PreSignPartnerJsapiRequest {
  json: PreSignPartnerJsapiJson
}

/** 请求包体 */
export interface PreSignPartnerJsapiJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示，例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户AppID对应的用户OpenID，例：`wxd678efh567hg6787` */
  sub_openid?: string
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
  deduct_schedule?: PreSignPartnerJsapiJsonDeductSchedule
}

/** 用于预约扣费的预约信息 */
export interface PreSignPartnerJsapiJsonDeductSchedule {
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计的扣费金额 */
  estimated_deduct_amount: PreSignPartnerJsapiJsonEstimatedDeductAmount
  /** 商品描述，例：`小乔-碎云皮肤（微信83区沧海之耀）` */
  description: string
}

/** 预计的扣费金额 */
export interface PreSignPartnerJsapiJsonEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link preSignPartnerJsapi} 的应答 */
export interface PreSignPartnerJsapiResponse {
  /** 跳转签约流程的URL，例：`https://www.xxx.com?pre_entrust_id=wx12334` */
  redirect_url: string
}
