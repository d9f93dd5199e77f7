// Generated from specs/papay/insurance-sign/pre-sign-app.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignApp',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/pre-entrust-sign/app',
  request: 'json',
  response: 'json',
  dates: {
    request: ['policy_start_date', 'policy_end_date', 'policy_periods[].estimated_deduct_date'],
  },
  sensitive: { request: ['real_identity.real_name', 'real_identity.id_card_number'] },
}

/**
 * 保险商户App预签约 · Pre-sign an insurance auto-renewal contract inside an app
 *
 * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013005766
 */
export function preSignApp(
  wxpay: WechatPay,
  request: PreSignAppRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignAppResponse>> {
  return wxpay.call(operation, request, options)
}
preSignApp.operation = operation

/** {@link preSignApp} 的请求 */
export interface PreSignAppRequest {
  json: PreSignAppJson
}

/** 请求包体 */
export interface PreSignAppJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示，例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人的展示名称，例：`*明` */
  insured_display_name: string
  /** 签约结果通知地址，例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 保险保单的开始日期，YYYY-MM-DD，例：`2019-11-22` */
  policy_start_date: string | Date
  /** 保险保单的结束日期，YYYY-MM-DD，例：`2020-11-22` */
  policy_end_date: string | Date
  /** 保单的扣费周期列表 */
  policy_periods: PreSignAppJsonPolicyPeriods[]
  /** 扣费金额信息 */
  amount?: PreSignAppJsonAmount
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商品描述，例：`Image形象店-深圳腾大-QQ公仔` */
  description?: string
  /** 支付结果通知地址，例：`https://www.qq.com/` */
  transaction_notify_url?: string
  /** 商户侧用户标识，例：`用户昵称` */
  out_user_code?: string
  /** 订单优惠标记，例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 是否自动续保，例：`true` */
  can_auto_insure?: boolean
  /** 是否自动重新投保，例：`false` */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: PreSignAppJsonRealIdentity
  /** 合并扣费期数，例：`1` */
  combined_deduct_period_count?: number
}

/** 保单的扣费周期列表 */
export interface PreSignAppJsonPolicyPeriods {
  /** 保险扣费周期编号，例：`1` */
  policy_period_id: number
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计扣费金额 */
  estimated_deduct_amount: PreSignAppJsonPolicyPeriodsEstimatedDeductAmount
}

/** 预计扣费金额 */
export interface PreSignAppJsonPolicyPeriodsEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 扣费金额信息 */
export interface PreSignAppJsonAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 用户实名信息 */
export interface PreSignAppJsonRealIdentity {
  /** 自然人姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
  /** 自然人身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 实名验证类型，例：`ID_CARD` */
  identity_type?: 'ID_CARD'
}

/** {@link preSignApp} 的应答 */
export interface PreSignAppResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
}
