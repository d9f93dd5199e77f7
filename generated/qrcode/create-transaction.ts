// Generated from specs/qrcode/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/qrcode/transactions',
  request: 'json',
  response: 'json',
}

/**
 * 扣费受理 · Submit a fare deduction for a rider who scanned a ride code
 *
 * `POST /v3/qrcode/transactions` · 服务商、直连商户
 *
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 例：`wxcbda96de0b165486` */
  appid: string
  /** 子公众账号ID，例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 微信支付分配的子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户自定义字段，例：`地铁扣费` */
  description: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 商户系统内部订单号，例：`20150806125346` */
  out_trade_no: string
  /** 交易场景值 */
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数，例：`WXG` */
  goods_tag?: string
  /** 签约成功后，例：`Wx15463511252015071056489715` */
  contract_id: string
  /** 接受扣款结果异步回调通知的URL，例：`https://pay.weixin.qq.com/wxpay.html` */
  notify_url: string
  /** 订单金额信息 */
  amount: CreateTransactionJsonAmount
  /** 公交场景信息 */
  bus_info?: CreateTransactionJsonBusInfo
  /** 地铁场景信息 */
  metro_info?: CreateTransactionJsonMetroInfo
}

/** 订单金额信息 */
export interface CreateTransactionJsonAmount {
  /** 订单总金额（单位：分），例：`600` */
  total: number
  /** 符合ISO 4217标准的三位字母代码，例：`CNY` */
  currency?: string
}

/** 公交场景信息 */
export interface CreateTransactionJsonBusInfo {
  /** 用户乘车时间（上车），RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string | Date
  /** 乘车路线，例：`1路公车` */
  line_name?: string
  /** 车牌号，例：`粤B888888` */
  plate_number?: string
}

/** 地铁场景信息 */
export interface CreateTransactionJsonMetroInfo {
  /** 用户乘车时间（上车），RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string | Date
  /** 用户下车时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  end_time?: string | Date
  /** 乘车起始站，例：`西单` */
  start_station?: string
  /** 乘车终点站，例：`天安门西` */
  end_station?: string
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间，RFC 3339 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间，RFC 3339 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间，RFC 3339 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: CreateTransactionResponseBusInfo
  /** 地铁场景信息 */
  metro_info?: CreateTransactionResponseMetroInfo
  /** 订单金额信息 */
  amount: CreateTransactionResponseAmount
  promotion_detail?: CreateTransactionResponsePromotionDetail[]
}

/** 公交场景信息 */
export interface CreateTransactionResponseBusInfo {
  /** 用户乘车时间（上车），RFC 3339 */
  start_time: string
  /** 乘车路线 */
  line_name?: string
  /** 车牌号 */
  plate_number?: string
}

/** 地铁场景信息 */
export interface CreateTransactionResponseMetroInfo {
  /** 用户乘车时间（上车），RFC 3339 */
  start_time: string
  /** 用户下车时间，RFC 3339 */
  end_time?: string
  /** 乘车起始站 */
  start_station?: string
  /** 乘车终点站 */
  end_station?: string
}

/** 订单金额信息 */
export interface CreateTransactionResponseAmount {
  /** 订单总金额（单位：分） */
  total?: number
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** CNY */
  currency?: string
}

/** 优惠信息 */
export interface CreateTransactionResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额（单位：分） */
  amount: number
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}
