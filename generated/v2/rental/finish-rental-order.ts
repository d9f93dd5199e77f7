// Generated from specs/v2/rental/finish-rental-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'finishRentalOrder',
  method: 'POST',
  path: '/wxv/finishrentbill',
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
 * 完结租借订单 · Finish a rental order and charge it
 *
 * `POST /wxv/finishrentbill`
 *
 * APIv3 的类似接口：`completeServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
 */
export function finishRentalOrder(
  wxpay: WechatPay,
  request: FinishRentalOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<FinishRentalOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
finishRentalOrder.operation = operation

/** {@link finishRentalOrder} 的请求 */
export interface FinishRentalOrderRequest {
  xml: FinishRentalOrderXml
}

/** 请求的字段 */
export interface FinishRentalOrderXml {
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
   * 是否归还，例：`TRUE`
   * - `TRUE` 已归还
   * - `FALSE` 未归还
   */
  returned: 'TRUE' | 'FALSE'
  /** 实际归还时间，yyyyMMddHHmmss，例：`20091225091010` */
  real_end_time?: string | Date
  /** 归还地点 */
  service_end_location?: string
  /** 总金额（单位：分），例：`40000` */
  total_amount: number
  /** 租金费用（单位：分），例：`5800` */
  rent_fee: number
  /** 赔偿金费用（单位：分） */
  compensation_fee: number
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /** 完结凭证 */
  finish_ticket: string
  /**
   * 分账标识，例：`Y`
   * - `Y` 是，需要分账
   * - `N` 否，不分账
   */
  profit_sharing: 'Y' | 'N'
}

/** {@link finishRentalOrder} 的应答 */
export interface FinishRentalOrderResponse {
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
