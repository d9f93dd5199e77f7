// Generated from specs/v2/rental/query-hotel-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryHotelOrder',
  method: 'POST',
  path: '/wxv/queryhotelbill',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: {
    integers: [
      'cancel_fee',
      'compensation_fee',
      'deposit_amount',
      'other_fee',
      'overdue_fine',
      'room_rate',
    ],
  },
}

/**
 * 查询速住订单 · Query a hotel order
 *
 * `POST /wxv/queryhotelbill`
 *
 * APIv3 的类似接口：`queryServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
 */
export function queryHotelOrder(
  wxpay: WechatPay,
  request: QueryHotelOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryHotelOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryHotelOrder.operation = operation

/** {@link queryHotelOrder} 的请求 */
export interface QueryHotelOrderRequest {
  xml: QueryHotelOrderXml
}

/** 请求的字段 */
export interface QueryHotelOrderXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID，例：`500001` */
  service_id: string
}

/** {@link queryHotelOrder} 的应答 */
export interface QueryHotelOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /**
   * 单据状态
   * - `CREATED` 商户下单
   * - `USER_ACCEPTED` 用户已确认
   * - `FINISHED` 商户完结订单
   * - `USER_PAID` 用户支付成功
   * - `REVOKED` 商户撤销订单
   * - `EXPIRED` 订单已失效
   */
  state:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 房间 */
  room: string
  /** 入住时间 */
  start_time: string
  /** 预定离店时间 */
  end_time?: string
  /** 酒店 */
  service_location: string
  /** 押金（单位：分） */
  deposit_amount: number
  /** 房费（单位：分） */
  room_rate: number
  /** 房费说明 */
  room_rate_desc: string
  /** 实际离店时间 */
  real_end_time?: string
  /**
   * 是否入住
   * - `TRUE` 已入住
   * - `FALSE` 未入住
   */
  checked_in: 'TRUE' | 'FALSE' | (string & {})
  /** 其他费用（单位：分） */
  other_fee?: number
  /** 其他费用说明 */
  other_fee_desc?: string
  /** 赔偿金费用（单位：分） */
  compensation_fee?: number
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 延迟退房费（单位：分） */
  overdue_fine?: number
  /** 延迟退房说明 */
  overdue_fine_desc?: string
  /** 取消费用（单位：分） */
  cancel_fee?: number
  /** 取消费用说明 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: string
}
