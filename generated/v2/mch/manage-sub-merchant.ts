// Generated from specs/v2/mch/manage-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'manageSubMerchant',
  method: 'POST',
  path: '/secapi/mch/submchmanage',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  certificate: true,
  answer: { lists: ['mchinfo'] },
  unsigned: true,
}

/**
 * 银行特约商户录入/银行特约商户资料查询 · Add or query a bank's sub-merchant
 *
 * `POST /secapi/mch/submchmanage`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4012194260
 */
export function manageSubMerchant(
  wxpay: WechatPay,
  request: ManageSubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ManageSubMerchantResponse>> {
  return callV2(wxpay, operation, request, options)
}
manageSubMerchant.operation = operation

/** {@link manageSubMerchant} 的请求 */
export interface ManageSubMerchantRequest {
  xml: ManageSubMerchantXml
}

/** 请求的字段 */
export interface ManageSubMerchantXml {
  /** 操作类型，例：`add` */
  action: 'add' | 'query'
}

/** {@link manageSubMerchant} 的应答 */
export interface ManageSubMerchantResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 总记录数 */
  total: string
  /** 商户信息列表 */
  mchinfo: ManageSubMerchantResponseMchinfo[]
}

/** 商户信息列表 */
export interface ManageSubMerchantResponseMchinfo {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户名称 */
  merchant_name: string
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 联系人 */
  contact?: string
  /** 联系电话 */
  contact_phone?: string
  /** 联系邮箱 */
  contact_email?: string
  /** 经营类目 */
  business: string
  /** 渠道商商户号 */
  channel_id: string
  /** 渠道商名称 */
  channel_name: string
}
