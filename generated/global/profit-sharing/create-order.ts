// Generated from specs/global/profit-sharing/create-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createOrder',
  method: 'POST',
  path: '/v3/global/profit-sharing/orders',
  request: 'json',
  response: 'json',
  sensitive: { request: ['receivers[].name'] },
  overseas: true,
}

/**
 * 请求分账 · Share an order's proceeds among its receivers
 *
 * `POST /v3/global/profit-sharing/orders` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
 */
export function createOrder(
  wxpay: WechatPay,
  request?: CreateOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createOrder.operation = operation

/** {@link createOrder} 的请求 */
export interface CreateOrderRequest {
  json?: CreateOrderJson
}

/** 请求包体 */
export interface CreateOrderJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 应用ID，例：`wx8888888888888888` */
  appid: string
  /** 子商户应用ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: CreateOrderJsonReceivers[]
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 分账接收方列表 */
export interface CreateOrderJsonReceivers {
  /** 分账币种，例：`CNY` */
  currency: 'CNY'
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号，例：`86693852` */
  account: string
  /** 分账个人接收方姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /** 是否已经获取用户实名信息授权，例：`true` */
  authorized?: boolean
  /** 分账金额（币种的最小单位），例：`888` */
  amount: number
  /** 分账描述，例：`分给商户A` */
  description: string
}

/** {@link createOrder} 的应答 */
export interface CreateOrderResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态，例：`FINISHED` */
  state: string
  /** 分账接收方列表 */
  receivers?: CreateOrderResponseReceivers[]
}

/** 分账接收方列表 */
export interface CreateOrderResponseReceivers {
  /** 分账币种，例：`CNY` */
  currency: string
  /** 分账金额（币种的最小单位），例：`100` */
  amount: number
  /** 分账描述，例：`分给商户1900000110` */
  description: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号，例：`1900000109` */
  account: string
  /** 分账结果，例：`SUCCESS` */
  result: string
  /** 分账失败原因，例：`ACCOUNT_ABNORMAL` */
  fail_reason: string
  /** 分账创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 分账完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
  /** 分账明细单号，例：`36011111111111111111111` */
  detail_id?: string
  /** 分账明细类型 */
  detail_type?: string
  /** 出资方结算币种 */
  settlement_currency?: string
  /** 出资方结算金额（币种的最小单位） */
  settlement_amount?: number
  /** 汇率值 */
  rate?: number
}
