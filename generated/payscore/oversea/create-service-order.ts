// Generated from specs/payscore/oversea/create-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createServiceOrder',
  method: 'POST',
  path: '/v3/payscore/oversea/partner/serviceorder',
  request: 'json',
  response: 'json',
}

/**
 * 创建支付分订单 · Create a pay score order for an overseas institution's sub-merchant
 *
 * `POST /v3/payscore/oversea/partner/serviceorder` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
 */
export function createServiceOrder(
  wxpay: WechatPay,
  request: CreateServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createServiceOrder.operation = operation

/** {@link createServiceOrder} 的请求 */
export interface CreateServiceOrderRequest {
  json: CreateServiceOrderJson
}

/** 请求包体 */
export interface CreateServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 货币类型，例：`HKD` */
  currency: string
  /** 服务信息，例：`XX充电宝` */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: CreateServiceOrderJsonPostPayments[]
  /** 商户优惠 */
  post_discounts?: CreateServiceOrderJsonPostDiscounts[]
  /** 服务风险金 */
  risk_fund: CreateServiceOrderJsonRiskFund
  /** 服务时间 */
  time_range: CreateServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderJsonLocation
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url: string
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
}

/** 后付费项目 */
export interface CreateServiceOrderJsonPostPayments {
  /** 付费名称，例：`就餐费用` */
  name: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 商户优惠 */
export interface CreateServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务风险金 */
export interface CreateServiceOrderJsonRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: string
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 服务时间 */
export interface CreateServiceOrderJsonTimeRange {
  /** 服务开始时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  start_time: string | Date
  /** 服务结束时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  end_time?: string | Date
  /** 服务开始时间备注，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间备注，例：`备注2` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 预计服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** {@link createServiceOrder} 的应答 */
export interface CreateServiceOrderResponse {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号，例：`1230000109` */
  mchid: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 货币类型，例：`HKD` */
  currency?: string
  /** 服务信息，例：`XX充电宝` */
  service_introduction: string
  /**
   * 服务订单状态，例：`CREATED`
   * - `CREATED` 服务订单已创建
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单已完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明，例：`MCH_COMPLETE` */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: CreateServiceOrderResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CreateServiceOrderResponsePostDiscounts[]
  /** 订单风险金 */
  risk_fund?: CreateServiceOrderResponseRiskFund
  /** 服务时间段 */
  time_range?: CreateServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderResponseLocation
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id: string
  /** 跳转微信侧数据包，例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package?: string
}

/** 后付费项目 */
export interface CreateServiceOrderResponsePostPayments {
  /** 付费名称，例：`就餐费用` */
  name: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 后付费商户优惠 */
export interface CreateServiceOrderResponsePostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description: string
  /** 优惠数量，例：`2` */
  count?: number
}

/** 订单风险金 */
export interface CreateServiceOrderResponseRiskFund {
  /** 风险金名称，例：`DEPOSIT` */
  name: string
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 服务时间段 */
export interface CreateServiceOrderResponseTimeRange {
  /** 服务开始时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  start_time: string
  /** 服务结束时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  end_time?: string
  /** 服务开始时间备注，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间备注，例：`备注2` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 预计服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location: string
}
