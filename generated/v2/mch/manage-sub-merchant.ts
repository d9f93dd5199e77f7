// Generated from specs/v2/mch/manage-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation & Paged<'mchinfo'> = {
  id: 'manageSubMerchant',
  method: 'POST',
  path: '/secapi/mch/submchmanage',
  request: 'xml',
  response: 'xml',
  inUrl: ['action'],
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['total'], lists: ['mchinfo'] },
  unsigned: true,
  pages: { items: 'mchinfo', page: 'page_index', limit: 'page_size', total: 'total', first: 1 },
}

/**
 * 银行特约商户录入/银行特约商户资料查询 · Add or query a bank's sub-merchant
 *
 * `POST /secapi/mch/submchmanage`
 *
 * 所有分页：`for await (const item of items(manageSubMerchant, wxpay, …))`（`wechatpay-ky/lists`）
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
  /**
   * 操作类型，例：`add`
   * - `add` 录入
   * - `query` 查询
   */
  action: 'add' | 'query'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户名称，最长 50 个字符，例：`商户名称` */
  merchant_name?: string
  /** 商户简称，最长 20 个字符，例：`商户简称` */
  merchant_shortname?: string
  /** 客服电话，最长 20 个字符，例：`075586010000` */
  service_phone?: string
  /** 联系人，最长 10 个字符，例：`联系人` */
  contact?: string
  /** 联系电话，最长 11 个字符，例：`13000000000` */
  contact_phone?: string
  /** 联系邮箱，最长 30 个字符，例：`test@test.com` */
  contact_email?: string
  /** 渠道号，最长 32 个字符，例：`10100000` */
  channel_id?: string
  /** 经营类目，最长 10 个字符，例：`101` */
  business?: string
  /**
   * 联系人微信账号类型，最长 32 个字符，例：`type_openid`
   * - `type_wechatid` 微信号
   * - `type_openid` openid
   */
  contact_wechatid_type?: 'type_wechatid' | 'type_openid'
  /** 联系人微信账号，最长 32 个字符，例：`OPENID_012312321` */
  contact_wechatid?: string
  /** 商户备注，最长 20 个字符，例：`ABC123456` */
  merchant_remark?: string
  /** 商户识别码，最长 32 个字符，例：`1230000109` */
  sub_mch_id?: string
  /** 页码，例：`1` */
  page_index?: number
  /** 展示资料个数，例：`10` */
  page_size?: number
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
  /** 商户识别码 */
  sub_mch_id?: string
  /** 总记录数 */
  total?: number
  /** 商户信息列表 */
  mchinfo?: ManageSubMerchantResponseMchinfo[]
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
