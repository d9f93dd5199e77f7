// Generated from specs/payscore/serviceorder/modify-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/modify',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 修改订单金额 · Change the amount due on a completed but unpaid service order
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/modify` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
 */
export function modifyServiceOrder(
  wxpay: WechatPay,
  request: ModifyServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
modifyServiceOrder.operation = operation

/** {@link modifyServiceOrder} 的请求 */
export interface ModifyServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: ModifyServiceOrderJson
}

/** 请求包体 */
export interface ModifyServiceOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: ModifyServiceOrderJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: ModifyServiceOrderJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 修改原因，例：`用户投诉` */
  reason: string
  /** 设备信息 */
  device?: ModifyServiceOrderJsonDevice
}

/** 后付费项目 */
export interface ModifyServiceOrderJsonPostPayments {
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
export interface ModifyServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}

/** 设备信息 */
export interface ModifyServiceOrderJsonDevice {
  /** 服务开始的设备ID，例：`HG123456` */
  start_device_id?: string
  /** 服务结束的设备ID，例：`HG123456` */
  end_device_id?: string
  /** 物料URL，例：`example_materiel_no` */
  materiel_no?: string
}

/** {@link modifyServiceOrder} 的应答 */
export interface ModifyServiceOrderResponse {
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
  post_payments: ModifyServiceOrderResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: ModifyServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: ModifyServiceOrderResponseRiskFund
  /** 总金额（单位：分），例：`40000` */
  total_amount?: number
  /** 是否需要收款，例：`true` */
  need_collection?: boolean
  /** 收款信息 */
  collection?: ModifyServiceOrderResponseCollection
  /** 服务时间 */
  time_range?: ModifyServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: ModifyServiceOrderResponseLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id?: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 后付费项目 */
export interface ModifyServiceOrderResponsePostPayments {
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
export interface ModifyServiceOrderResponsePostDiscounts {
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
export interface ModifyServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 收款信息 */
export interface ModifyServiceOrderResponseCollection {
  /** 收款状态，例：`USER_PAID` */
  state: 'USER_PAYING' | 'USER_PAID' | (string & {})
  /** 总收款金额（单位：分），例：`50000` */
  total_amount?: number
  /** 待收金额（单位：分），例：`40000` */
  paying_amount?: number
  /** 已收金额（单位：分），例：`10000` */
  paid_amount?: number
  /** 收款明细列表 */
  details?: ModifyServiceOrderResponseCollectionDetails[]
  /** 收款银行，例：`example_bank_type` */
  bank_type?: string
}

/** 收款明细列表 */
export interface ModifyServiceOrderResponseCollectionDetails {
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
}

/** 服务时间 */
export interface ModifyServiceOrderResponseTimeRange {
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
export interface ModifyServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
