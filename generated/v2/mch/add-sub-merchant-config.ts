// Generated from specs/v2/mch/add-sub-merchant-config.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'addSubMerchantConfig',
  method: 'POST',
  path: '/secapi/mch/addsubdevconfig',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a payment directory or a linked appid for a sub-merchant
 *
 * `POST /secapi/mch/addsubdevconfig`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4014115404
 */
export function addSubMerchantConfig(
  wxpay: WechatPay,
  request: AddSubMerchantConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddSubMerchantConfigResponse>> {
  return callV2(wxpay, operation, request, options)
}
addSubMerchantConfig.operation = operation

/** {@link addSubMerchantConfig} 的请求 */
export interface AddSubMerchantConfigRequest {
  xml: AddSubMerchantConfigXml
}

/** 请求的字段 */
export interface AddSubMerchantConfigXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id: string
  /** 关联APPID，最长 32 个字符，例：`wx931386123456789e` */
  sub_appid?: string
  /** 授权目录，例：`http://www.qq.com/wechat/` */
  jsapi_path: string
}

/** {@link addSubMerchantConfig} 的应答 */
export interface AddSubMerchantConfigResponse {
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
}
