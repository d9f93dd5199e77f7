// Generated from specs/eduschoolpay/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/eduschoolpay/transactions',
  request: 'json',
  response: 'json',
}

/**
 * 扣款 · Deduct a campus payment under a contract
 *
 * `POST /v3/eduschoolpay/transactions` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
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
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户appid，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品描述，例：`中山大学-第二食堂-海鲜炒饭` */
  description: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 商户订单号，例：`121775250124070332` */
  out_trade_no: string
  /** 订单优惠标记，例：`test` */
  goods_tag?: string
  /** 商户接收通知地址，例：`https://www.weixin.qq.com/wxpay/pay` */
  notify_url: string
  /** 签约协议号，例：`2045011120563805041758214605` */
  contract_id: string
  /** 用户账号，例：`20200330tony` */
  user_id: string
  /** 订单金额 */
  amount: CreateTransactionJsonAmount
  /** 场景信息 */
  scene_info: CreateTransactionJsonSceneInfo
  /** 设备信息 */
  device_info: CreateTransactionJsonDeviceInfo
  /** 分账结算信息 */
  settle_info?: CreateTransactionJsonSettleInfo
  /** 扣款模式，例：`SYNC` */
  payment_mode?: string
}

/** 订单金额 */
export interface CreateTransactionJsonAmount {
  /** 总金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency: string
}

/** 场景信息 */
export interface CreateTransactionJsonSceneInfo {
  /** 消费时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  start_time: string | Date
  /** 学校编号，例：`18260256813396` */
  school_id: string
  /** 消费场景类型，例：`CANTEEN` */
  scene_type: string
}

/** 设备信息 */
export interface CreateTransactionJsonDeviceInfo {
  /** 设备号，例：`12343232` */
  device_id?: string
  /** 商户端设备ip，例：`123.12.12.123` */
  device_ip: string
}

/** 分账结算信息 */
export interface CreateTransactionJsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户AppID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号，例：`201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`25012014070332333018` */
  transaction_id?: string
  /** 交易类型，例：`MICROPAY` */
  trade_type?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述，例：`支付成功` */
  trade_state_desc?: string
  /** 付款银行，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2020-03-26T10:43:39+08:00` */
  success_time?: string
  /** 支付者 */
  payer?: CreateTransactionResponsePayer
  /** 订单金额 */
  amount: CreateTransactionResponseAmount
  /** 设备信息 */
  device_info: CreateTransactionResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: CreateTransactionResponsePromotionDetail[]
}

/** 支付者 */
export interface CreateTransactionResponsePayer {
  /** 商户AppID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid?: string
  /** 子商户AppID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
}

/** 订单金额 */
export interface CreateTransactionResponseAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 用户支付金额（单位：分），例：`888` */
  payer_total?: number
  /** 折扣，例：`100` */
  discount_total?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 设备信息 */
export interface CreateTransactionResponseDeviceInfo {
  /** 设备号，例：`12343232` */
  device_id?: string
  /** 商户端设备IP，例：`123.12.12.123` */
  device_ip: string
}

/** 优惠详情 */
export interface CreateTransactionResponsePromotionDetail {
  /** 券ID，例：`109519` */
  coupon_id?: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`GLOBAL` */
  scope?: string
  /** 优惠类型，例：`DISCOUNT` */
  type?: string
  /** 优惠券面额（单位：分），例：`5` */
  amount?: number
  /** 活动ID，例：`931386` */
  stock_id?: string
  /** 微信出资（单位：分），例：`0` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`0` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`0` */
  other_contribute?: number
}
