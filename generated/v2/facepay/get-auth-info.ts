// Generated from specs/v2/facepay/get-auth-info.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'getAuthInfo',
  method: 'POST',
  path: '/face/get_wxpayface_authinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  host: 'https://payapp.weixin.qq.com',
  answer: { integers: ['expires_in'] },
}

/**
 * 人脸识别SDK-获取调用凭证 · Get the credential that starts the face recognition SDK
 *
 * `POST /face/get_wxpayface_authinfo`
 *
 * APIv3 的类似接口：`getAuthInfo`（`wechatpay-ky/offlineface`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
 */
export function getAuthInfo(
  wxpay: WechatPay,
  request: GetAuthInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAuthInfoResponse>> {
  return callV2(wxpay, operation, request, options)
}
getAuthInfo.operation = operation

/** {@link getAuthInfo} 的请求 */
export interface GetAuthInfoRequest {
  xml: GetAuthInfoXml
}

/** 请求的字段 */
export interface GetAuthInfoXml {
  /** 门店编号，例：`IMG001` */
  store_id: string
  /** 门店名称，例：`爱马哥南山店` */
  store_name: string
  /** 终端设备编号，例：`DEV001` */
  device_id: string
  /** 附加字段，最长 127 个字符，例：`订单额外描述` */
  attach?: string
  /** 初始化数据，例：`H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG` */
  rawdata: string
  /** 公众账号ID，最长 32 个字符，例：`wx31fdaErqR31` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`12345689` */
  mch_id?: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx31fdaErqR31` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`12345689` */
  sub_mch_id?: string
  /** 取当前时间，例：`1239878956` */
  now: number
  /** 版本号，例：`1` */
  version: '1'
}

/** {@link getAuthInfo} 的应答 */
export interface GetAuthInfoResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** SDK调用凭证 */
  authinfo: string
  /** authinfo的有效时间 */
  expires_in?: number
  /** 随机字符串 */
  nonce_str: string
  /** 参数签名 */
  sign: string
  /** 公众号 */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
