// Generated from specs/payscore/serviceorder/query-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryServiceOrder',
  method: 'GET',
  path: '/v3/payscore/serviceorder',
  response: 'json',
}

/**
 * 查询支付分订单 · Look up a pay score service order and its current state
 *
 * `GET /v3/payscore/serviceorder` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
 */
export function queryServiceOrder(
  wxpay: WechatPay,
  request: QueryServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryServiceOrder.operation = operation

/** {@link queryServiceOrder} 的请求 */
export interface QueryServiceOrderRequest {
  query: QueryServiceOrderQuery
}

/** 查询参数 */
export interface QueryServiceOrderQuery {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
}

/** {@link queryServiceOrder} 的应答 */
export interface QueryServiceOrderResponse {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号，例：`1230000109` */
  mchid: string
  /** 服务信息，例：`XX充电宝` */
  service_introduction: string
  /**
   * 服务订单状态，例：`CREATED`
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明，例：`MCH_COMPLETE` */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: QueryServiceOrderResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: QueryServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: QueryServiceOrderResponseRiskFund
  /** 总金额（单位：分），例：`40000` */
  total_amount?: number
  /** 是否需要收款，例：`true` */
  need_collection?: boolean
  /** 收款信息 */
  collection?: QueryServiceOrderResponseCollection
  /** 服务时间 */
  time_range?: QueryServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: QueryServiceOrderResponseLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id?: string
}

/** 后付费项目 */
export interface QueryServiceOrderResponsePostPayments {
  /** 付费名称，例：`就餐费用` */
  name?: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 商户优惠 */
export interface QueryServiceOrderResponsePostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务风险金 */
export interface QueryServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 收款信息 */
export interface QueryServiceOrderResponseCollection {
  /** 收款状态，例：`USER_PAID` */
  state: 'USER_PAYING' | 'USER_PAID' | (string & {})
  /** 总收款金额（单位：分），例：`50000` */
  total_amount?: number
  /** 待收金额（单位：分），例：`40000` */
  paying_amount?: number
  /** 已收金额（单位：分），例：`10000` */
  paid_amount?: number
  /** 收款明细列表 */
  details?: QueryServiceOrderResponseCollectionDetails[]
  /** 收款银行，例：`example_bank_type` */
  bank_type?: string
}

/** 收款明细列表 */
export interface QueryServiceOrderResponseCollectionDetails {
  /** 收款序号，例：`1` */
  seq?: number
  /** 单笔收款金额（单位：分），例：`10000` */
  amount?: number
  /** 收款成功渠道，例：`NEWTON` */
  paid_type?: 'NEWTON' | 'MCH' | (string & {})
  /** 收款成功时间，例：`20091225091210` */
  paid_time?: string
  /** 微信支付交易单号，例：`15646546545165651651` */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: QueryServiceOrderResponseDetailsPromotionDetail[]
}

/** 优惠功能 */
export interface QueryServiceOrderResponseDetailsPromotionDetail {
  /** 券ID，例：`123456` */
  coupon_id: string
  /** 优惠名称，例：`单品优惠-6` */
  name?: string
  /** 优惠范围，例：`GLOBAL` */
  scope?: 'SINGLE' | 'GLOBAL' | (string & {})
  /** 优惠类型，例：`CASH` */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分），例：`100` */
  amount: number
  /** 活动ID，例：`activity_id` */
  stock_id?: string
  /** 微信出资（单位：分），例：`100` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`100` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`100` */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: QueryServiceOrderResponseGoodsDetail[]
}

/** 单品列表 */
export interface QueryServiceOrderResponseGoodsDetail {
  /** 商品编码，例：`M1006` */
  goods_id: string
  /** 商品数量，例：`1` */
  quantity?: number
  /** 商品价格（单位：分），例：`1` */
  unit_price?: number
  /** 商品优惠金额（单位：分），例：`100` */
  discount_amount?: number
  /** 商品备注，例：`商品备注信息` */
  goods_remark?: string
}

/** 服务时间 */
export interface QueryServiceOrderResponseTimeRange {
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
export interface QueryServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
