// Generated from specs/v2/mch/query-sub-merchant-config.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'querySubMerchantConfig',
  method: 'POST',
  path: '/secapi/mch/querysubdevconfig',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
  answer: { json: ['appid_config_list', 'jsapi_path_list'] },
}

/**
 * 配置查询 · Query the development settings of a sub-merchant
 *
 * `POST /secapi/mch/querysubdevconfig`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4014115413
 */
export function querySubMerchantConfig(
  wxpay: WechatPay,
  request: QuerySubMerchantConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantConfigResponse>> {
  return callV2(wxpay, operation, request, options)
}
querySubMerchantConfig.operation = operation

/** {@link querySubMerchantConfig} 的请求 */
export interface QuerySubMerchantConfigRequest {
  xml: QuerySubMerchantConfigXml
}

/** 请求的字段 */
export interface QuerySubMerchantConfigXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id: string
}

/** {@link querySubMerchantConfig} 的应答 */
export interface QuerySubMerchantConfigResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /** 授权目录，JSON 字符串，直接给内容即可，由运行时编解码 */
  jsapi_path_list: QuerySubMerchantConfigResponseJsapiPathList | string
  /** 关联APPID，JSON 字符串，直接给内容即可，由运行时编解码 */
  appid_config_list: QuerySubMerchantConfigResponseAppidConfigList | string
}

/** 授权目录 */
export interface QuerySubMerchantConfigResponseJsapiPathList {
  /** 支付目录URI数组 */
  jsapi_path_list?: string[]
}

/** 关联APPID */
export interface QuerySubMerchantConfigResponseAppidConfigList {
  /** APPID数组 */
  appid_config_list?: QuerySubMerchantConfigResponseAppidConfigListAppidConfigList[]
}

/** APPID数组 */
export interface QuerySubMerchantConfigResponseAppidConfigListAppidConfigList {
  /** 关注特约商户公众号的APPID */
  subscribe_appid?: string
  /** 关联APPID */
  sub_appid?: string
}
