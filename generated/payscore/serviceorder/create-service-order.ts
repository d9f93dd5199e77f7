// Generated from specs/payscore/serviceorder/create-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder',
  request: 'json',
  response: 'json',
}

/**
 * 创建支付分订单 · Open a pay score service order for a user
 *
 * `POST /v3/payscore/serviceorder` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
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
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息，例：`某某酒店` */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: CreateServiceOrderJsonPostPayments[]
  /** 商户优惠 */
  post_discounts?: CreateServiceOrderJsonPostDiscounts[]
  /** 服务时间段 */
  time_range: CreateServiceOrderJsonTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderJsonLocation
  /** 服务风险金 */
  risk_fund: CreateServiceOrderJsonRiskFund
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 是否需要用户确认，例：`false` */
  need_user_confirm?: boolean
  /** 设备信息 */
  device?: CreateServiceOrderJsonDevice
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

/** 服务时间段 */
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

/** 服务风险金 */
export interface CreateServiceOrderJsonRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: string
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 设备信息 */
export interface CreateServiceOrderJsonDevice {
  /** 服务开始的设备ID，例：`HG123456` */
  start_device_id?: string
  /** 服务结束的设备ID，例：`HG123456` */
  end_device_id?: string
  /** 物料URL，例：`example_materiel_no` */
  materiel_no?: string
}

/** {@link createServiceOrder} 的应答 */
export interface CreateServiceOrderResponse {
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
  post_payments?: CreateServiceOrderResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: CreateServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: CreateServiceOrderResponseRiskFund
  /** 服务时间段 */
  time_range?: CreateServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: CreateServiceOrderResponseLocation
  /** 商户数据包，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
  /** 跳转微信侧小程序订单数据，例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package: string
}

/** 后付费项目 */
export interface CreateServiceOrderResponsePostPayments {
  /** 付费名称，例：`就餐费用` */
  name?: string
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
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 服务风险金 */
export interface CreateServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 服务时间段 */
export interface CreateServiceOrderResponseTimeRange {
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
export interface CreateServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
