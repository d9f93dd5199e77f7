// Generated from specs/v2/rental/change-rental-amount.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'changeRentalAmount',
  method: 'POST',
  path: '/wxv/changerentmoney',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 修改租借订单 · Change the amount of a rental order
 *
 * `POST /wxv/changerentmoney`
 *
 * APIv3 的类似接口：`modifyServiceOrder`（`wechatpay-ky/payscore/serviceorder`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
 */
export function changeRentalAmount(
  wxpay: WechatPay,
  request: ChangeRentalAmountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ChangeRentalAmountResponse>> {
  return callV2(wxpay, operation, request, options)
}
changeRentalAmount.operation = operation

/** {@link changeRentalAmount} 的请求 */
export interface ChangeRentalAmountRequest {
  xml: ChangeRentalAmountXml
}

/** 请求的字段 */
export interface ChangeRentalAmountXml {
  /** 接口版本号，例：`1.0` */
  version: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 修改原因，例：`用户投诉` */
  reason?: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 总金额（单位：分），例：`40000` */
  total_amount: number
  /** 租金费用（单位：分），例：`5800` */
  rent_fee: number
  /** 赔偿金费用（单位：分），例：`6000` */
  compensation_fee: number
  /** 赔偿金费用说明 */
  compensation_fee_desc?: string
}

/** {@link changeRentalAmount} 的应答 */
export interface ChangeRentalAmountResponse {
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
