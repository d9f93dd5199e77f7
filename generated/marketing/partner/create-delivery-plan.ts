// Generated from specs/marketing/partner/create-delivery-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createDeliveryPlan',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans',
  request: 'json',
  response: 'json',
}

/**
 * 创建投放计划 · Create a plan that distributes a brand's product coupons
 *
 * `POST /v3/marketing/partner/delivery-plan/delivery-plans` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
 */
export function createDeliveryPlan(
  wxpay: WechatPay,
  request: CreateDeliveryPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateDeliveryPlanResponse>> {
  return wxpay.call(operation, request, options)
}
createDeliveryPlan.operation = operation

/** {@link createDeliveryPlan} 的请求 */
export interface CreateDeliveryPlanRequest {
  json: CreateDeliveryPlanJson
}

/** 请求包体 */
export interface CreateDeliveryPlanJson {
  /** 创建请求单号，例：`asdf-1234-40016` */
  out_request_no: string
  /** 创建投放计划的品牌ID，例：`40016` */
  brand_id: string
  /** 商品券ID，例：`701146876221757924829193824428` */
  product_coupon_id: string
  /** 批次ID，例：`701246876221757924829194755312` */
  stock_id?: string
  /** 投放计划名称，例：`冬季饮料投放` */
  plan_name?: string
  /** 总库存，例：`1` */
  total_count?: number
  /** 单用户限领，例：`1` */
  user_limit?: number
  /** 单日限领，例：`1` */
  daily_limit?: number
  /** 开始可用时间，RFC 3339，例：`2025-01-01T00:00:00+08:00` */
  delivery_start_time?: string | Date
  /** 结束可用时间，RFC 3339，例：`2025-01-01T00:00:00+08:00` */
  delivery_end_time?: string | Date
  /** 营销标签，例：`天天有惊喜` */
  recommend_word?: string
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config: boolean
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 投放批次组ID */
  stock_bundle_id?: string
}

/** {@link createDeliveryPlan} 的应答 */
export interface CreateDeliveryPlanResponse {
  /** 投放计划详情 */
  plan: CreateDeliveryPlanResponsePlan
}

/** 投放计划详情 */
export interface CreateDeliveryPlanResponsePlan {
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
