// Generated from specs/payscore/acquiringbank/complete-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'completeServiceOrder',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete',
  request: 'json',
  response: 'empty',
}

/**
 * 从业机构完结微信支付分订单 · Complete an institution's pay score order and settle its final amount
 *
 * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
 */
export function completeServiceOrder(
  wxpay: WechatPay,
  request: CompleteServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
completeServiceOrder.operation = operation

/** {@link completeServiceOrder} 的请求 */
export interface CompleteServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: CompleteServiceOrderJson
}

/** 请求包体 */
export interface CompleteServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: CompleteServiceOrderJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CompleteServiceOrderJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 实际服务时间 */
  time_range?: CompleteServiceOrderJsonTimeRange
  /** 实际服务位置 */
  location?: CompleteServiceOrderJsonLocation
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 完结服务时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  complete_time?: string | Date
  /** 订单优惠标记，例：`goods_tag` */
  goods_tag?: string
}

/** 后付费项目 */
export interface CompleteServiceOrderJsonPostPayments {
  /** 付费名称，例：`就餐费用` */
  name: string
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费数量，例：`4` */
  count?: number
}

/** 后付费商户优惠 */
export interface CompleteServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description: string
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 实际服务时间 */
export interface CompleteServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time: string
  /** 服务开始时间备注，例：`开始租借时间` */
  start_time_remark?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注，例：`租借结束时间` */
  end_time_remark?: string
}

/** 实际服务位置 */
export interface CompleteServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
