// Generated from specs/offlineface/get-auth-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getAuthInfo',
  method: 'POST',
  path: '/v3/offlineface/authinfo',
  request: 'json',
  response: 'json',
}

/**
 * 获取authinfo · Obtain the credential a face payment device needs to start its SDK
 *
 * `POST /v3/offlineface/authinfo` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function getAuthInfo(
  wxpay: WechatPay,
  request: GetAuthInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAuthInfoResponse>> {
  return wxpay.call(operation, request, options)
}
getAuthInfo.operation = operation

/** {@link getAuthInfo} 的请求 */
export interface GetAuthInfoRequest {
  json: GetAuthInfoJson
}

/** 请求包体 */
export interface GetAuthInfoJson {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

/** {@link getAuthInfo} 的应答 */
export interface GetAuthInfoResponse {
  /** 授权信息 */
  authinfo: string
}
