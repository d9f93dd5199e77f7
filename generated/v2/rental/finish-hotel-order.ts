// Generated from specs/v2/rental/finish-hotel-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'finishHotelOrder',
  method: 'POST',
  path: '/wxv/finishhotelbill',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  times: ['real_end_time'],
}

/**
 * 完结速住订单 · Finish a hotel order and charge it
 *
 * `POST /wxv/finishhotelbill`
 *
 * APIv3 的类似接口：`completeServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
 */
export function finishHotelOrder(
  wxpay: WechatPay,
  request: FinishHotelOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<FinishHotelOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
finishHotelOrder.operation = operation

/** {@link finishHotelOrder} 的请求 */
export interface FinishHotelOrderRequest {
  xml: FinishHotelOrderXml
}

/** 请求的字段 */
export interface FinishHotelOrderXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`500001` */
  service_id: string
  /**
   * 是否入住，例：`TRUE`
   * - `TRUE` 已入住
   * - `FALSE` 未入住
   */
  checked_in: 'TRUE' | 'FALSE'
  /** 实际离店时间，yyyyMMddHHmmss，例：`20091225091010` */
  real_end_time?: string | Date
  /** 其他费用金额（单位：分），例：`10000` */
  other_fee: number
  /** 取消费用（单位：分），例：`10000` */
  cancel_fee?: number
  /** 赔偿金费用（单位：分），例：`6000` */
  compensation_fee: number
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费（单位：分），例：`5000` */
  room_rate?: number
  /** 延迟退房费用（单位：分），例：`5000` */
  overdue_fine: number
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额（单位：分），例：`40000` */
  total_amount: number
  /** 完结凭证 */
  finish_ticket: string
  /**
   * 分账标识，例：`Y`
   * - `Y` 是，需要分账
   * - `N` 否，不分账
   */
  profit_sharing: 'Y' | 'N'
}

/** {@link finishHotelOrder} 的应答 */
export interface FinishHotelOrderResponse {
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
  /** 微信支付服务订单号 */
  order_id: string
}
