// Generated from specs/payscore/serviceorder/complete-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'completeServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/complete',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 完结支付分订单 · Finish a pay score service order and charge the final amount
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/complete` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
 */
export function completeServiceOrder(
  wxpay: WechatPay,
  request: CompleteServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CompleteServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
completeServiceOrder.operation = operation

/** {@link completeServiceOrder} 的请求 */
export interface CompleteServiceOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CompleteServiceOrderJson
}

/** 请求包体 */
export interface CompleteServiceOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务订单号，例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: CompleteServiceOrderJsonPostPayments[]
  /** 商户优惠 */
  post_discounts?: CompleteServiceOrderJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 实际服务时间段 */
  time_range?: CompleteServiceOrderJsonTimeRange
  /** 实际服务位置 */
  location?: CompleteServiceOrderJsonLocation
  /** 微信支付服务分账标记，例：`false` */
  profit_sharing?: boolean
  /** 订单优惠标记，例：`goods_tag` */
  goods_tag?: string
  /** 设备信息 */
  device?: CompleteServiceOrderJsonDevice
}

/** 后付费项目 */
export interface CompleteServiceOrderJsonPostPayments {
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
export interface CompleteServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 实际服务时间段 */
export interface CompleteServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务开始时间备注，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间备注，例：`备注2` */
  end_time_remark?: string
}

/** 实际服务位置 */
export interface CompleteServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** 设备信息 */
export interface CompleteServiceOrderJsonDevice {
  /** 服务开始的设备ID，例：`HG123456` */
  start_device_id?: string
  /** 服务结束的设备ID，例：`HG123456` */
  end_device_id?: string
  /** 物料URL，例：`example_materiel_no` */
  materiel_no?: string
}

/** {@link completeServiceOrder} 的应答 */
export interface CompleteServiceOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息，例：`某某酒店` */
  service_introduction: string
  /**
   * 服务订单状态，例：`DOING`
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明，例：`MCH_COMPLETE` */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额（单位：分），例：`40000` */
  total_amount: number
  /** 后付费项目 */
  post_payments?: CompleteServiceOrderResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CompleteServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund: CompleteServiceOrderResponseRiskFund
  /** 服务时间段 */
  time_range?: CompleteServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CompleteServiceOrderResponseLocation
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id?: string
  /** 是否需要收款，例：`true` */
  need_collection?: boolean
}

/** 后付费项目 */
export interface CompleteServiceOrderResponsePostPayments {
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
export interface CompleteServiceOrderResponsePostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务风险金 */
export interface CompleteServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 服务时间段 */
export interface CompleteServiceOrderResponseTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务开始时间备注，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间备注，例：`备注2` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CompleteServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
