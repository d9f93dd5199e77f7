// Generated from specs/v2/profitsharing/share-many.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'shareMany',
  method: 'POST',
  path: '/secapi/pay/multiprofitsharing',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  json: ['receivers'],
  answer: { json: ['receivers'] },
}

/**
 * 请求多次分账 · Share an order's money, more shares may follow
 *
 * `POST /secapi/pay/multiprofitsharing`
 *
 * APIv3：`createOrder`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984646
 */
export function shareMany(
  wxpay: WechatPay,
  request: ShareManyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ShareManyResponse>> {
  return callV2(wxpay, operation, request, options)
}
shareMany.operation = operation

/** {@link shareMany} 的请求 */
export interface ShareManyRequest {
  xml: ShareManyXml
}

/** 请求的字段 */
export interface ShareManyXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 微信订单号，最长 32 个字符，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，最长 64 个字符，例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: ShareManyXmlReceivers[] | string
}

export interface ShareManyXmlReceivers {
  /**
   * 分账接收方类型，例：`MERCHANT_ID`
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`190001001` */
  account: string
  /** 分账金额（单位：分），例：`100` */
  amount: number
  /** 分账描述，例：`分到商户` */
  description: string
  /** 分账个人接收方姓名，例：`分到个人` */
  name?: string
}

/** {@link shareMany} 的应答 */
export interface ShareManyResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账接收方列表，JSON 字符串，直接给内容即可，由运行时编解码 */
  receivers?: ShareManyResponseReceivers[] | string
}

/** 分账接收方列表 */
export interface ShareManyResponseReceivers {
  /**
   * 分账接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账金额（单位：分） */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账明细单号 */
  detail_id: string
  /** 分账完成时间 */
  finish_time?: string
  /** 分账接收方账号 */
  receiver_account: string
  /** 分账接收商户号 */
  receiver_mchid?: string
  /**
   * 分账结果
   * - `PENDING` 待分账
   * - `SUCCESS` 分账成功
   * - `CLOSED` 已关闭
   */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
}
