// Generated from specs/marketing/partner/update-delivery-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateDeliveryPlan',
  method: 'PATCH',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}',
  request: 'json',
  response: 'json',
}

/**
 * 更新投放计划 · Change the content of a product coupon delivery plan
 *
 * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
 */
export function updateDeliveryPlan(
  wxpay: WechatPay,
  request: UpdateDeliveryPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateDeliveryPlanResponse>> {
  return wxpay.call(operation, request, options)
}
updateDeliveryPlan.operation = operation

/** {@link updateDeliveryPlan} 的请求 */
export interface UpdateDeliveryPlanRequest {
  /** 投放计划ID，例：`12000` */
  plan_id: string
  json: UpdateDeliveryPlanJson
}

/** 请求包体 */
export interface UpdateDeliveryPlanJson {
  /** 修改内容 */
  modify_content: UpdateDeliveryPlanJsonModifyContent
  /** 修改请求单号 */
  out_request_no: string
}

/** 修改内容 */
export interface UpdateDeliveryPlanJsonModifyContent {
  /** 投放计划名称，例：`冬季饮料投放` */
  plan_name?: string
  /** 结束可用时间，RFC 3339，例：`2025-01-01T00:00:00+08:00` */
  delivery_end_time?: string | Date
  /** 总库存，例：`1` */
  total_count?: number
  /** 单用户限领，例：`1` */
  user_limit?: number
  /** 单日限领，例：`1` */
  daily_limit?: number
  /** 营销标签，例：`天天有惊喜` */
  recommend_word?: string
}

/** {@link updateDeliveryPlan} 的应答 */
export interface UpdateDeliveryPlanResponse {
  /** 投放计划详情 */
  plan: UpdateDeliveryPlanResponsePlan
}

/** 投放计划详情 */
export interface UpdateDeliveryPlanResponsePlan {
  /** 投放计划ID，例：`12000` */
  plan_id: string
  /** 投放计划名称，例：`冬季饮料投放` */
  plan_name: string
  /**
   * 投放计划状态，例：`PLAN_CREATED`
   * - `PLAN_CREATING` 创建中
   * - `PLAN_CREATED` 创建成功
   * - `PLAN_TERMINATING` 终止中
   * - `PLAN_TERMINATED` 已终止
   * - `PLAN_EXPIRED` 已过期
   * - `PLAN_DELIVERING` 投放中
   * - `PLAN_PAUSED` 已暂停
   */
  plan_state:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
    | (string & {})
  /** 开始可用时间，RFC 3339，例：`2025-01-01T00:00:00+08:00` */
  delivery_start_time?: string
  /** 结束可用时间，RFC 3339，例：`2025-01-01T00:00:00+08:00` */
  delivery_end_time?: string
  /** 批次ID，例：`701246876221757924829194755312` */
  stock_id?: string
  /** 投放批次组ID */
  stock_bundle_id?: string
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean
  /** 商品券ID，例：`701146876221757924829193824428` */
  product_coupon_id: string
  /** 营销标签，例：`天天有惊喜` */
  recommend_word?: string
  /** 品牌ID，例：`40016` */
  brand_id: string
  /** 总库存，例：`11000` */
  total_count?: number
  /** 单用户限领，例：`5` */
  user_limit?: number
  /** 单日限领，例：`100` */
  daily_limit?: number
}
