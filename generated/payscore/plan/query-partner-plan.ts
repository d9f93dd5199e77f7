// Generated from specs/payscore/plan/query-partner-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPartnerPlan',
  method: 'GET',
  path: '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
  response: 'json',
  repeats: ['merchant_plan_no'],
}

/**
 * 查询支付分计划 · Look up a sub-merchant's pay score plan
 *
 * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
 */
export function queryPartnerPlan(
  wxpay: WechatPay,
  request: QueryPartnerPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPartnerPlanResponse>> {
  return wxpay.call(operation, request, options)
}
queryPartnerPlan.operation = operation

/** {@link queryPartnerPlan} 的请求 */
export interface QueryPartnerPlanRequest {
  /** 支付分计划商户侧单号，例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  query: QueryPartnerPlanQuery
}

/** 查询参数 */
export interface QueryPartnerPlanQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryPartnerPlan} 的应答 */
export interface QueryPartnerPlanResponse {
  /** 支付分计划ID，例：`01000033210000324638000000376258` */
  plan_id: string
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
  /** 商户侧计划号，例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  /** 支付分计划名称，例：`瑜伽课20节` */
  plan_name: string
  /** 支付分计划有效期(单位天)，例：`10` */
  plan_duration: number
  /** 支付分计划状态，例：`NORMAL` */
  plan_state: string
  /** 支付分计划原总金额(单位分)，例：`15000` */
  total_original_price: number
  /** 支付分计划扣费次数，例：`10` */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分)，例：`140000` */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: QueryPartnerPlanResponsePlanDetailList[]
  /** 终止方商户号，例：`1900000109` */
  stop_mchid?: string
  /** 终止时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  stop_time?: string
}

/** 支付分计划明细列表 */
export interface QueryPartnerPlanResponsePlanDetailList {
  /** 计划明细序号，例：`1` */
  plan_detail_no: number
  /** 计划明细名称，例：`第8节课` */
  plan_detail_name: string
  /** 计划明细原支付金额(单位分)，例：`15000` */
  original_price: number
  /** 计划明细优惠说明，例：`享受九折优惠` */
  plan_discount_description?: string
  /** 计划明细实际支付金额(单位分)，例：`14000` */
  actual_price: number
}
