// Generated from specs/payscore/sign-plan/create-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createServiceOrder',
  method: 'POST',
  path: '/v3/payscore/sign-plan/serviceorder',
  request: 'json',
  response: 'json',
}

/**
 * 创建用户的签约计划详情对应的服务订单 · Open the service order for one item of a user's signed plan
 *
 * `POST /v3/payscore/sign-plan/serviceorder` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
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
  /** 支付分服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划，例：`01000033210000324638000000376258` */
  sign_plan_id: string
  /** 待创建服务订单对应的用户的签约计划详情序号，例：`2` */
  plan_detail_no: number
  /** 商户的AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户扣款成功回调通知的地址，例：`https://api.test.com` */
  notify_url: string
  /** 服务信息，例：`羽毛球课基础练习课程` */
  service_introduction: string
  /** 服务时间 */
  time_range: CreateServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderJsonLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户侧订单号，例：`1514323JSVDFE1243252` */
  out_trade_no: string
}

/** 服务时间 */
export interface CreateServiceOrderJsonTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time: string
  /** 服务结束时间，例：`20091225121010` */
  end_time?: string
  /** 服务开始时间备注，例：`备注1` */
  start_time_remark?: string
  /** 服务结束时间备注，例：`备注2` */
  end_time_remark?: string
}

/** 服务位置 */
export interface CreateServiceOrderJsonLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}

/** {@link createServiceOrder} 的应答 */
export interface CreateServiceOrderResponse {
  /** 商户订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 服务信息，例：`羽毛球课程基础训练` */
  service_introduction: string
  /** 服务订单状态，例：`CREATED` */
  state: string
  /** 订单状态说明，例：`USER_CONFIRM` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: CreateServiceOrderResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: CreateServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: CreateServiceOrderResponseRiskFund
  /** 服务时间 */
  time_range?: CreateServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderResponseLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id?: string
}

/** 后付费项目 */
export interface CreateServiceOrderResponsePostPayments {
  /** 付费名称，例：`瑜伽课程20节` */
  name?: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费说明，例：`第6节课` */
  description?: string
}

/** 商户优惠 */
export interface CreateServiceOrderResponsePostDiscounts {
  /** 优惠名称，例：`享9折优惠` */
  name?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
}

/** 服务风险金 */
export interface CreateServiceOrderResponseRiskFund {
  /** 风险金额（单位：分），例：`10000` */
  amount: number
}

/** 服务时间 */
export interface CreateServiceOrderResponseTimeRange {
  /** 服务开始时间，例：`20091225091010` */
  start_time: string
  /** 服务结束时间，例：`20091225121010` */
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
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
