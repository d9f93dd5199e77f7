// Generated from specs/payscore/serviceorder/sync-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/sync',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 同步服务订单信息 · Report order events, such as payment made elsewhere, to WeChat Pay
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/sync` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
 */
export function syncServiceOrder(
  wxpay: WechatPay,
  request: SyncServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
syncServiceOrder.operation = operation

/** {@link syncServiceOrder} 的请求 */
export interface SyncServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: SyncServiceOrderJson
}

/** 请求包体 */
export interface SyncServiceOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 场景类型，例：`Order_Paid` */
  type: string
  /** 内容信息详情 */
  detail: SyncServiceOrderJsonDetail
}

/** 内容信息详情 */
export interface SyncServiceOrderJsonDetail {
  /** 收款成功时间，例：`20091225091210` */
  paid_time: string
}

/** {@link syncServiceOrder} 的应答 */
export interface SyncServiceOrderResponse {
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
  /** 服务订单状态，例：`CREATED` */
  state: string
  /** 订单状态说明，例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: SyncServiceOrderResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: SyncServiceOrderResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: SyncServiceOrderResponseRiskFund
  /** 总金额（单位：分），例：`40000` */
  total_amount?: number
  /** 是否需要收款，例：`true` */
  need_collection?: boolean
  /** 收款信息 */
  collection?: SyncServiceOrderResponseCollection
  /** 服务时间 */
  time_range?: SyncServiceOrderResponseTimeRange
  /** 服务位置 */
  location?: SyncServiceOrderResponseLocation
  /** 附加数据，例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址，例：`https://api.test.com` */
  notify_url?: string
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 微信支付服务订单号，例：`0000300001201908301055157220022` */
  order_id: string
}

/** 后付费项目 */
export interface SyncServiceOrderResponsePostPayments {
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
export interface SyncServiceOrderResponsePostDiscounts {
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
export interface SyncServiceOrderResponseRiskFund {
  /** 风险名称，例：`DEPOSIT` */
  name: string
  /** 风险金额（单位：分），例：`10000` */
  amount: number
  /** 风险说明，例：`就餐的预估费用` */
  description?: string
}

/** 收款信息 */
export interface SyncServiceOrderResponseCollection {
  /** 收款状态，例：`USER_PAID` */
  state: string
  /** 总收款金额（单位：分），例：`50000` */
  total_amount?: number
  /** 待收金额（单位：分），例：`40000` */
  paying_amount?: number
  /** 已收金额（单位：分），例：`10000` */
  paid_amount?: number
  /** 收款明细列表 */
  details?: SyncServiceOrderResponseCollectionDetails[]
  /** 收款银行，例：`example_bank_type` */
  bank_type?: string
}

/** 收款明细列表 */
export interface SyncServiceOrderResponseCollectionDetails {
  /** 收款序号，例：`1` */
  seq?: number
  /** 单笔收款金额（单位：分），例：`10000` */
  amount?: number
  /** 收款成功渠道，例：`NEWTON` */
  paid_type?: string
  /** 收款成功时间，例：`20091225091210` */
  paid_time?: string
  /** 微信支付交易单号，例：`15646546545165651651` */
  transaction_id?: string
}

/** 服务时间 */
export interface SyncServiceOrderResponseTimeRange {
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
export interface SyncServiceOrderResponseLocation {
  /** 服务开始地点，例：`嗨客时尚主题展餐厅` */
  start_location?: string
  /** 服务结束地点，例：`嗨客时尚主题展餐厅` */
  end_location?: string
}
