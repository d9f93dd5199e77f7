// Generated from specs/papay/scheduled-deduct-sign/pre-sign-app.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignApp',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app',
  request: 'json',
  response: 'json',
  dates: { request: ['deduct_schedule.estimated_deduct_date'] },
}

/**
 * App场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract inside an app
 *
 * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
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
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 签约结果通知地址，例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PreSignAppJsonDeductSchedule
}

/** 用于预约扣费的预约信息 */
export interface PreSignAppJsonDeductSchedule {
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计的扣费金额 */
  estimated_deduct_amount: PreSignAppJsonDeductScheduleEstimatedDeductAmount
  /** 商品描述，例：`小乔-碎云皮肤（微信83区沧海之耀）` */
  description: string
}

/** 预计的扣费金额 */
export interface PreSignAppJsonDeductScheduleEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link preSignApp} 的应答 */
export interface PreSignAppResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username，例：`gh_xxxxxxxxxxxxx` */
  miniprogram_username?: string
  /**
   * 跳转签约小程序的path，例：`pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx`
   */
  miniprogram_path?: string
}
