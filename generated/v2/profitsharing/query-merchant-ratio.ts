// Generated from specs/v2/profitsharing/query-merchant-ratio.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryMerchantRatio',
  method: 'POST',
  path: '/pay/profitsharingmerchantratioquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { integers: ['max_ratio'] },
}

/**
 * 查询最大分账比例 · Query the largest share a sub-merchant may give away
 *
 * `POST /pay/profitsharingmerchantratioquery`
 *
 * APIv3：`queryMerchantRatio`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011985120
 */
export function queryMerchantRatio(
  wxpay: WechatPay,
  request: QueryMerchantRatioRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantRatioResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryMerchantRatio.operation = operation

/** {@link queryMerchantRatio} 的请求 */
export interface QueryMerchantRatioRequest {
  xml: QueryMerchantRatioXml
}

/** 请求的字段 */
export interface QueryMerchantRatioXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 品牌主商户号，例：`1900000108` */
  brand_mch_id?: string
}

/** {@link queryMerchantRatio} 的应答 */
export interface QueryMerchantRatioResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 品牌主商户号 */
  brand_mch_id?: string
  /** 最大分账比例（单位：万分比） */
  max_ratio: number
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
}
