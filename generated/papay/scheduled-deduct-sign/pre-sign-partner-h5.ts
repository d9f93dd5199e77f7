// Generated from specs/papay/scheduled-deduct-sign/pre-sign-partner-h5.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignPartnerH5',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5',
  request: 'json',
  response: 'json',
  dates: { request: ['deduct_schedule.estimated_deduct_date'] },
}

/**
 * H5场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract from a mobile browser
 *
 * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
 */
export function preSignPartnerH5(
  wxpay: WechatPay,
  request: PreSignPartnerH5Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignPartnerH5Response>> {
  return wxpay.call(operation, request, options)
}
preSignPartnerH5.operation = operation

/** {@link preSignPartnerH5} 的请求 */
export interface PreSignPartnerH5Request {
  json: PreSignPartnerH5Json
}

/** 请求包体 */
export interface PreSignPartnerH5Json {
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
  deduct_schedule?: PreSignPartnerH5JsonDeductSchedule
  /** 跳转控制信息 */
  jump_control?: PreSignPartnerH5JsonJumpControl
}

/** 用于预约扣费的预约信息 */
export interface PreSignPartnerH5JsonDeductSchedule {
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计的扣费金额 */
  estimated_deduct_amount: PreSignPartnerH5JsonEstimatedDeductAmount
  /** 商品描述，例：`小乔-碎云皮肤（微信83区沧海之耀）` */
  description: string
}

/** 预计的扣费金额 */
export interface PreSignPartnerH5JsonEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 跳转控制信息 */
export interface PreSignPartnerH5JsonJumpControl {
  /** 跳转的应用AppID，例：`wxd678efh567hg6787` */
  jump_appid?: string
}

/** {@link preSignPartnerH5} 的应答 */
export interface PreSignPartnerH5Response {
  /** 拉起微信支付客户端的URL，例：`https://www.xxx.com/xxxtemplate?session_id=wx12334` */
  redirect_url: string
}
