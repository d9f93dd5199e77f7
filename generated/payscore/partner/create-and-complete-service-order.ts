// Generated from specs/payscore/partner/create-and-complete-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAndCompleteServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/direct-complete',
  request: 'json',
  response: 'empty',
}

/**
 * 创单结单合并 · Create a sub-merchant's pay score order and complete it in one call
 *
 * `POST /v3/payscore/partner/serviceorder/direct-complete` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
 */
export function createAndCompleteServiceOrder(
  wxpay: WechatPay,
  request: CreateAndCompleteServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
createAndCompleteServiceOrder.operation = operation

/** {@link createAndCompleteServiceOrder} 的请求 */
export interface CreateAndCompleteServiceOrderRequest {
  json: CreateAndCompleteServiceOrderJson
}

/** 请求包体 */
export interface CreateAndCompleteServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务信息，例：`XX充电宝` */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: CreateAndCompleteServiceOrderJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CreateAndCompleteServiceOrderJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 服务时间段 */
  time_range: CreateAndCompleteServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreateAndCompleteServiceOrderJsonLocation
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记，例：`goods_tag` */
  goods_tag?: string
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 后付费项目 */
export interface CreateAndCompleteServiceOrderJsonPostPayments {
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
export interface CreateAndCompleteServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务时间段 */
export interface CreateAndCompleteServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time: string
  /** 服务开始时间备注，例：`开始租借时间` */
  start_time_remark?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注，例：`租借结束时间` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateAndCompleteServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
