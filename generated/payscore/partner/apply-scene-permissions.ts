// Generated from specs/payscore/partner/apply-scene-permissions.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyScenePermissions',
  method: 'POST',
  path: '/v3/payscore/partner/permissions/apply-for-scene',
  request: 'json',
  response: 'json',
}

/**
 * 服务商场景中预授权 · Start a user's pay score authorization within a transaction scene
 *
 * `POST /v3/payscore/partner/permissions/apply-for-scene` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
 */
export function applyScenePermissions(
  wxpay: WechatPay,
  request: ApplyScenePermissionsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyScenePermissionsResponse>> {
  return wxpay.call(operation, request, options)
}
applyScenePermissions.operation = operation

/** {@link applyScenePermissions} 的请求 */
export interface ApplyScenePermissionsRequest {
  json: ApplyScenePermissionsJson
}

/** 请求包体 */
export interface ApplyScenePermissionsJson {
  /** 服务ID，例：`500001` */
  service_id: string
  /** 服务商的公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户的商户号，例：`1230000109` */
  sub_mchid: string
  /** 授权协议号，例：`实例1234323JKHDFE1243252` */
  authorization_code: string
  /** 通知地址，例：`http://www.qq.com` */
  notify_url?: string
  /** 授权场景，例：`TRANSACTION` */
  scene: string
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?: ApplyScenePermissionsJsonTransactionSceneInfo
}

/** 微信支付交易中授权附带的参数 */
export interface ApplyScenePermissionsJsonTransactionSceneInfo {
  /** 支付下单的商户号，例：`1230000109` */
  mchid: string
  /** 支付下单的子商户号，例：`1230000109` */
  sub_mchid: string
}

/** {@link applyScenePermissions} 的应答 */
export interface ApplyScenePermissionsResponse {
  /** 授权场景, 与输入中一致，例：`TRANSACTION` */
  scene: string
  /** 微信支付交易中授权token，例：`transaction_permissions_token` */
  transaction_permissions_token?: string
}
