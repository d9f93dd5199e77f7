// Generated from specs/v2/rental/cancel-rental-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'cancelRentalOrder',
  method: 'POST',
  path: '/wxv/cancelbill',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 撤销租借订单 · Cancel a rental order
 *
 * `POST /wxv/cancelbill`
 *
 * APIv3 的类似接口：`cancelServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
 */
export function cancelRentalOrder(
  wxpay: WechatPay,
  request: CancelRentalOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelRentalOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
cancelRentalOrder.operation = operation

/** {@link cancelRentalOrder} 的请求 */
export interface CancelRentalOrderRequest {
  xml: CancelRentalOrderXml
}

/** 请求的字段 */
export interface CancelRentalOrderXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 撤销原因，例：`用户投诉` */
  reason: string
  /** 服务ID，例：`500001` */
  service_id: string
}

/** {@link cancelRentalOrder} 的应答 */
export interface CancelRentalOrderResponse {
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
