// Generated from specs/marketing/partner/list-delivery-plans.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'plan_list'> = {
  id: 'listDeliveryPlans',
  method: 'GET',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans',
  response: 'json',
  pages: { items: 'plan_list', offset: 'offset', limit: 'page_size', total: 'total_count' },
}

/**
 * 分页查询投放计划列表 · Page through a brand's product coupon delivery plans
 *
 * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` · 服务商
 *
 * 所有分页：`for await (const item of items(listDeliveryPlans, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
 */
export function listDeliveryPlans(
  wxpay: WechatPay,
  request: ListDeliveryPlansRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListDeliveryPlansResponse>> {
  return wxpay.call(operation, request, options)
}
listDeliveryPlans.operation = operation

/** {@link listDeliveryPlans} 的请求 */
export interface ListDeliveryPlansRequest {
  /** 品牌ID，例：`40016` */
  brand_id: string
  query?: ListDeliveryPlansQuery
}

/** 查询参数 */
export interface ListDeliveryPlansQuery {
  /** 分页大小，例：`5` */
  page_size?: number
  /** 分页起始位置，例：`10` */
  offset?: number
  /**
   * 投放计划线上状态，例：`PLAN_CREATED`
   * - `PLAN_CREATING` 创建中
   * - `PLAN_CREATED` 创建成功
   * - `PLAN_TERMINATING` 终止中
   * - `PLAN_TERMINATED` 已终止
   * - `PLAN_EXPIRED` 已过期
   * - `PLAN_DELIVERING` 投放中
   * - `PLAN_PAUSED` 已暂停
   */
  plan_state?:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
  /**
   * 投放计划审核状态
   * - `AUDIT_INITIAL` 初始化
   * - `AUDIT_PROCESSING` 审批中
   * - `AUDIT_PASSED` 审批通过
   * - `AUDIT_REJECTED` 审批拒绝
   */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
  /** 投放计划ID，例：`12000` */
  plan_id?: string
}

/** {@link listDeliveryPlans} 的应答 */
export interface ListDeliveryPlansResponse {
  /** 资源总条数，例：`1234` */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: ListDeliveryPlansResponsePlanList[]
}

/** 投放计划列表 */
export interface ListDeliveryPlansResponsePlanList {
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
