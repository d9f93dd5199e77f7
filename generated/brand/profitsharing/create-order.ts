// Generated from specs/brand/profitsharing/create-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createOrder',
  method: 'POST',
  path: '/v3/brand/profitsharing/orders',
  request: 'json',
  response: 'json',
  sensitive: { request: ['receivers[].name'] },
}

/**
 * 请求分账 · Share the proceeds of a payment between the brand and its receivers
 *
 * `POST /v3/brand/profitsharing/orders` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
 */
export function createOrder(
  wxpay: WechatPay,
  request: CreateOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createOrder.operation = operation

/** {@link createOrder} 的请求 */
export interface CreateOrderRequest {
  json: CreateOrderJson
}

/** 请求包体 */
export interface CreateOrderJson {
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 公众账号ID，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: CreateOrderJsonReceivers[]
  /** 是否分账完成 */
  finish: boolean
}

/** 分账接收方列表 */
export interface CreateOrderJsonReceivers {
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`1900000109` */
  account: string
  /** 分账金额（单位：分），例：`190` */
  amount: number
  /** 分账描述，例：`1900000109分给商户1900000110` */
  description: string
  /** 分账个人接收方姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
}

/** {@link createOrder} 的应答 */
export interface CreateOrderResponse {
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号，例：`6754760740201411110007865434` */
  order_id: string
  /** 分账接收方列表 */
  receivers?: CreateOrderResponseReceivers[]
  /** 分账单状态，例：`PROCESSING` */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
}

/** 分账接收方列表 */
export interface CreateOrderResponseReceivers {
  /** 接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 接收方账号，例：`1900000109` */
  account: string
  /** 分账金额（单位：分），例：`10` */
  amount: number
  /** 分账描述，例：`分帐1900000110` */
  description: string
  /** 分账结果，例：`SUCCESS` */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 分账完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
  /** 分账失败原因，例：`NO_RELATION` */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'NO_RELATION'
    | 'RECEIVER_HIGH_RISK'
    | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
    | 'NO_AUTH'
    | 'RECEIVER_RECEIPT_LIMIT'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 分账明细单号，例：`36011111111111111111111` */
  detail_id: string
}
