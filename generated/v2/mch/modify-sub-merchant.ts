// Generated from specs/v2/mch/modify-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'modifySubMerchant',
  method: 'POST',
  path: '/secapi/mch/modifymchinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 银行特约商户信息修改 · Change the data of a bank's sub-merchant
 *
 * `POST /secapi/mch/modifymchinfo`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
 */
export function modifySubMerchant(
  wxpay: WechatPay,
  request: ModifySubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifySubMerchantResponse>> {
  return callV2(wxpay, operation, request, options)
}
modifySubMerchant.operation = operation

/** {@link modifySubMerchant} 的请求 */
export interface ModifySubMerchantRequest {
  xml: ModifySubMerchantXml
}

/** 请求的字段 */
export interface ModifySubMerchantXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户识别码，最长 32 个字符，例：`11111111` */
  sub_mch_id: string
  /** 商户简称，例：`商户简称` */
  merchant_shortname?: string
  /** 客服电话，例：`075586010000` */
  service_phone?: string
}

/** {@link modifySubMerchant} 的应答 */
export interface ModifySubMerchantResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 处理结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 */
  result_msg: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 随机字符串 */
  nonce_str: string
}
