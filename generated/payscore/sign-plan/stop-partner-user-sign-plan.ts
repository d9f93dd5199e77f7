// Generated from specs/payscore/sign-plan/stop-partner-user-sign-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'stopPartnerUserSignPlan',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
  request: 'json',
  response: 'json',
  repeats: ['merchant_sign_plan_no'],
}

/**
 * 取消用户的签约计划 · As a partner, cancel a user's sign plan, stating the reason
 *
 * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
 */
export function stopPartnerUserSignPlan(
  wxpay: WechatPay,
  request: StopPartnerUserSignPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<StopPartnerUserSignPlanResponse>> {
  return wxpay.call(operation, request, options)
}
stopPartnerUserSignPlan.operation = operation

/** {@link stopPartnerUserSignPlan} 的请求 */
export interface StopPartnerUserSignPlanRequest {
  /** 商户侧签约计划号，例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  json: StopPartnerUserSignPlanJson
}

/** 请求包体 */
export interface StopPartnerUserSignPlanJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 停止签约计划原因，例：`用户协商后停止` */
  stop_reason: string
}

/** {@link stopPartnerUserSignPlan} 的应答 */
export interface StopPartnerUserSignPlanResponse {
  /** 计划签约ID，例：`01010033210001424338000019876258` */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 签约计划用户子商户应用下的OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 计划所属服务，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商商户号，例：`1900000109` */
  mchid: string
  /** 子商户商户号，例：`1900000109` */
  sub_mchid: string
  /** 服务商AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户侧签约计划号，例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  /** 商户回调地址，例：`https://api.test.com` */
  merchant_callback_url: string
  /** 签约所属计划ID，例：`01000033210000324638000000376258` */
  plan_id: string
  /** 目前用户进行到的计划详情序号，例：`2` */
  going_detail_no: number
  /** 计划签约状态，例：`UNSIGNED` */
  sign_state: string
  /** 签约计划取消时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  cancel_sign_time?: string
  /** 签约计划取消类型，例：`NOT_CANCEL` */
  cancel_sign_type?: string
  /** 签约计划取消原因，例：`用户放弃课程` */
  cancel_reason?: string
  /** 签约计划的名称，例：`瑜伽晨练课10次` */
  plan_name: string
  /** 签约计划的过期时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  plan_over_time: string
  /** 签约计划原总金额(单位分)，例：`150000` */
  total_origin_price: number
  /** 签约计划扣费次数，例：`10` */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分），例：`120000` */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: StopPartnerUserSignPlanResponseSignedDetailList[]
  /** 签约时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  sign_time?: string
}

/** 签约计划明细列表 */
export interface StopPartnerUserSignPlanResponseSignedDetailList {
  /** 计划明细序号，例：`1` */
  plan_detail_no: number
  /** 计划明细原支付金额（单位分），例：`30000` */
  original_price: number
  /** 计划明细优惠说明，例：`享9折优惠` */
  plan_discount_description?: string
  /** 计划明细实际支付金额（单位分），例：`27000` */
  actual_price: number
  /** 计划明细状态，例：`NOT_USED` */
  plan_detail_state: string
  /** 计划明细对应的支付分服务单号，例：`0000300001201908301055157220022` */
  order_id?: string
  /** 商户侧计划明细使用订单号，例：`1234323JKHDFE1243252` */
  merchant_plan_detail_no: string
  /** 计划详情名称，例：`第一节课` */
  plan_detail_name: string
  /** 计划明细对应订单实际支付金额（单位分），例：`50000` */
  actual_pay_price?: number
  /** 详情使用时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  use_time?: string
  /** 详情完成时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  complete_time?: string
  /** 详情取消时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  cancel_time?: string
}
