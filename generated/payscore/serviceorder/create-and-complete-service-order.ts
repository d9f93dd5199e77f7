// Generated from specs/payscore/serviceorder/create-and-complete-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { PayScoreState, PayScoreStateDescription } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createAndCompleteServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/direct-complete',
  request: 'json',
  response: 'json',
}

/**
 * 创单结单合并 · Open a pay score service order and settle it in the same call
 *
 * `POST /v3/payscore/serviceorder/direct-complete` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
 */
export function createAndCompleteServiceOrder(
  wxpay: WechatPay,
  request: CreateAndCompleteServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAndCompleteServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createAndCompleteServiceOrder.operation = operation

/** {@link createAndCompleteServiceOrder} 的请求 */
export interface CreateAndCompleteServiceOrderRequest {
  json: CreateAndCompleteServiceOrderJson
}

/** 请求包体 */
export interface CreateAndCompleteServiceOrderJson {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 后付费项目 */
  post_payments?: CreateAndCompleteServiceOrderJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CreateAndCompleteServiceOrderJsonPostDiscounts[]
  /** 服务时间段 */
  time_range: CreateAndCompleteServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreateAndCompleteServiceOrderJsonLocation
  /** 服务信息，例：`某某酒店` */
  service_introduction?: string
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 总金额（单位：分），例：`50000` */
  total_amount?: number
  /**
   * 微信支付服务分账标记
   * @default false
   */
  profit_sharing?: boolean
  /** 订单优惠标记 */
  goods_tag?: string
}

/** 后付费项目 */
export interface CreateAndCompleteServiceOrderJsonPostPayments {
  /** 付费项目名称，最长 20 个字符，例：`就餐费用, 服务费` */
  name?: string
  /** 金额（单位：分），例：`40000` */
  amount?: number
  /** 计费说明，例：`就餐人均100元，服务费：100/小时` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 后付费商户优惠 */
export interface CreateAndCompleteServiceOrderJsonPostDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务时间段 */
export interface CreateAndCompleteServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time?: string
  /** 服务开始时间备注，最长 20 个字符，例：`开始租借时间` */
  start_time_remark?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注，最长 50 个字符，例：`租借结束时间` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateAndCompleteServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** {@link createAndCompleteServiceOrder} 的应答 */
export interface CreateAndCompleteServiceOrderResponse {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 后付费项目 */
  post_payments?: CreateAndCompleteServiceOrderResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CreateAndCompleteServiceOrderResponsePostDiscounts[]
  /** 服务时间段 */
  time_range: CreateAndCompleteServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CreateAndCompleteServiceOrderResponseLocation
  /** 服务信息，例：`某某酒店` */
  service_introduction: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
  /** 服务订单状态 */
  state: PayScoreState | (string & {})
  /** 订单状态说明 */
  state_description: PayScoreStateDescription | (string & {})
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 总金额（单位：分），例：`50000` */
  total_amount?: number
}

/** 后付费项目 */
export interface CreateAndCompleteServiceOrderResponsePostPayments {
  /** 付费项目名称，最长 20 个字符，例：`就餐费用, 服务费` */
  name?: string
  /** 金额（单位：分），例：`40000` */
  amount?: number
  /** 计费说明，例：`就餐人均100元，服务费：100/小时` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 后付费商户优惠 */
export interface CreateAndCompleteServiceOrderResponsePostDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务时间段 */
export interface CreateAndCompleteServiceOrderResponseTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time?: string
  /** 服务开始时间备注，最长 20 个字符，例：`开始租借时间` */
  start_time_remark?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注，最长 50 个字符，例：`租借结束时间` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateAndCompleteServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
