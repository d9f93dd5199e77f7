// Generated from specs/edu-papay/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/edu-papay/transactions',
  request: 'json',
  response: 'empty',
}

/**
 * 教育通扣款受理 · Deduct a tuition renewal payment under a contract
 *
 * `POST /v3/edu-papay/transactions` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465548
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品或支付单简要描述，例：`新东方-语文课程` */
  body: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 商户订单号，例：`121775250124070332` */
  out_trade_no: string
  /** 商品标记，例：`test` */
  goods_tag?: string
  /** 支付回调通知地址，例：`https://www.weixin.qq.com/wxpay/pay` */
  notify_url: string
  /** 签约协议号，例：`wx998877665544wx` */
  contract_id: string
  /** 场景信息枚举，例：`EDUCATION_PERIOD` */
  trade_scene: string
  /** 订单金额 */
  amount: CreateTransactionJsonAmount
  /** 设备信息 */
  device_information: CreateTransactionJsonDeviceInformation
}

/** 订单金额 */
export interface CreateTransactionJsonAmount {
  /** 总金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 设备信息 */
export interface CreateTransactionJsonDeviceInformation {
  /** 设备号，例：`12343232` */
  device_id?: string
  /** 商户端设备ip，例：`123.12.12.123` */
  device_ip: string
}
