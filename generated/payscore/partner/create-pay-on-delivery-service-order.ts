// Generated from specs/payscore/partner/create-pay-on-delivery-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createPayOnDeliveryServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/servicepayondeliveryorder',
  request: 'json',
  response: 'json',
}

/**
 * 创建先用后付订单 · Create a use-first, pay-later order for a sub-merchant
 *
 * `POST /v3/payscore/partner/servicepayondeliveryorder` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
 */
export function createPayOnDeliveryServiceOrder(
  wxpay: WechatPay,
  request: CreatePayOnDeliveryServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreatePayOnDeliveryServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createPayOnDeliveryServiceOrder.operation = operation

/** {@link createPayOnDeliveryServiceOrder} 的请求 */
export interface CreatePayOnDeliveryServiceOrderRequest {
  json: CreatePayOnDeliveryServiceOrderJson
}

/** 请求包体 */
export interface CreatePayOnDeliveryServiceOrderJson {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 服务信息，例：`某某酒店` */
  service_introduction: string
  post_payments?: CreatePayOnDeliveryServiceOrderJsonPostPayments[]
  post_discounts?: CreatePayOnDeliveryServiceOrderJsonPostDiscounts[]
  /** 服务时间 */
  time_range: CreatePayOnDeliveryServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreatePayOnDeliveryServiceOrderJsonLocation
  /** 订单风险金 */
  risk_fund: CreatePayOnDeliveryServiceOrderJsonRiskFund
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号，例：`1230000109` */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info: CreatePayOnDeliveryServiceOrderJsonShoppingInfo
}

/** 后付费项目 */
export interface CreatePayOnDeliveryServiceOrderJsonPostPayments {
  /** 付费项目名称，最长 20 个字符，例：`就餐费用, 服务费` */
  name?: string
  /** 金额（单位：分），例：`40000` */
  amount?: number
  /** 计费说明，例：`就餐人均100元，服务费：100/小时` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 商户优惠 */
export interface CreatePayOnDeliveryServiceOrderJsonPostDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务时间 */
export interface CreatePayOnDeliveryServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time?: string
  /** 服务开始时间备注，最长 20 个字符，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注，最长 50 个字符，例：`备注2` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreatePayOnDeliveryServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** 订单风险金 */
export interface CreatePayOnDeliveryServiceOrderJsonRiskFund {
  /**
   * 风险金名称
   * - `DEPOSIT` 押金
   * - `ADVANCE` 预付款
   * - `CASH_DEPOSIT` 保证金
   * - `ESTIMATE_ORDER_COST` 预估订单费用
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，最长 30 个字符，例：`就餐的预估费用` */
  description?: string
}

/** 先用后付购物详情 */
export interface CreatePayOnDeliveryServiceOrderJsonShoppingInfo {
  /** 实际购物商家公众号ID，例：`wxd678efh567hg6787` */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link?: CreatePayOnDeliveryServiceOrderJsonJumpLink
  /** 商品列表 */
  goods?: CreatePayOnDeliveryServiceOrderJsonGoods[]
}

/** 单详跳转链接 */
export interface CreatePayOnDeliveryServiceOrderJsonJumpLink {
  /** 跳转链接类型 */
  jump_link_type?: 'JUMP_LINK_MINI_PROGRAM'
  /** 小程序跳转AppID */
  appid?: string
  /** 小程序跳转path */
  path?: string
}

/** 商品列表 */
export interface CreatePayOnDeliveryServiceOrderJsonGoods {
  /** 商品名称，例：`森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪` */
  name?: string
  /**
   * 商品图片链接，例：`http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200`
   */
  picture?: string
  /** 商品单价金额（单位：分），例：`40000` */
  amount?: number
  /** 商品数量，例：`4` */
  count?: number
  /** 商品品类ID */
  category_id?: string[]
}

/** {@link createPayOnDeliveryServiceOrder} 的应答 */
export interface CreatePayOnDeliveryServiceOrderResponse {
  /** 商户订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号，例：`1230000109` */
  mchid: string
  /** 子商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户商户号，例：`1900000109` */
  sub_mchid: string
  /** 服务信息，例：`XX充电宝` */
  service_introduction: string
  /** 服务订单状态，例：`CREATED` */
  state: string
  /** 订单状态说明，例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: CreatePayOnDeliveryServiceOrderResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: CreatePayOnDeliveryServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: CreatePayOnDeliveryServiceOrderResponseRiskFund
  /** 服务时间 */
  time_range?: CreatePayOnDeliveryServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CreatePayOnDeliveryServiceOrderResponseLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id?: string
  /** 跳转微信侧数据包，例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: CreatePayOnDeliveryServiceOrderResponseShoppingInfo
}

/** 后付费项目 */
export interface CreatePayOnDeliveryServiceOrderResponsePostPayments {
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
export interface CreatePayOnDeliveryServiceOrderResponsePostDiscounts {
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
export interface CreatePayOnDeliveryServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: string
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 服务时间 */
export interface CreatePayOnDeliveryServiceOrderResponseTimeRange {
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
export interface CreatePayOnDeliveryServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** 先用后付购物详情 */
export interface CreatePayOnDeliveryServiceOrderResponseShoppingInfo {
  /** 实际购物商家公众号ID，例：`wxd678efh567hg6787` */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link: CreatePayOnDeliveryServiceOrderResponseJumpLink
  /** 商品列表 */
  goods: CreatePayOnDeliveryServiceOrderResponseGoods[]
}

/** 单详跳转链接 */
export interface CreatePayOnDeliveryServiceOrderResponseJumpLink {
  /** 跳转链接类型，例：`JUMP_LINK_MINI_PROGRAM` */
  jump_link_type: string
  /** 小程序跳转AppID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 小程序跳转path，例：`/page/order/orderid=PO213412451223` */
  path?: string
}

/** 商品列表 */
export interface CreatePayOnDeliveryServiceOrderResponseGoods {
  /** 商品名称，例：`森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪` */
  name: string
  /**
   * 商品图片链接，例：`http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200`
   */
  picture: string
  /** 商品单价金额（单位：分），例：`550` */
  amount: number
  /** 商品数量，例：`1` */
  count: number
  /** 商品品类ID */
  category_id?: string[]
}
