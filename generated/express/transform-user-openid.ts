// Generated from specs/express/transform-user-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'transformUserOpenid',
  method: 'POST',
  path: '/v3/express/users/{openid}/transform',
  request: 'json',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 用户openid转换 · Convert a user's openid for use with the parcel delivery service
 *
 * `POST /v3/express/users/{openid}/transform` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
 */
export function transformUserOpenid(
  wxpay: WechatPay,
  request: TransformUserOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransformUserOpenidResponse>> {
  return wxpay.call(operation, request, options)
}
transformUserOpenid.operation = operation

/** {@link transformUserOpenid} 的请求 */
export interface TransformUserOpenidRequest {
  /** 用户openid，例：`xsd3434454567676` */
  openid: string
  json: TransformUserOpenidJson
}

/** 请求包体 */
export interface TransformUserOpenidJson {
  /** 目标应用的appid，例：`wxaaaa1a123b456c7d` */
  appid: string
}

/** {@link transformUserOpenid} 的应答 */
export interface TransformUserOpenidResponse {
  /** 转换后的openid，例：`xac1234554567676` */
  openid: string
}
