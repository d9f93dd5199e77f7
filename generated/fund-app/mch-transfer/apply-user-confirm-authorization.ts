// Generated from specs/fund-app/mch-transfer/apply-user-confirm-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyUserConfirmAuthorization',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/user-confirm-authorization',
  request: 'json',
  response: 'json',
}

/**
 * 申请免确认收款授权 · Ask a user to allow receiving transfers without confirming each one
 *
 * `POST /v3/fund-app/mch-transfer/user-confirm-authorization` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
 */
export function applyUserConfirmAuthorization(
  wxpay: WechatPay,
  request: ApplyUserConfirmAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyUserConfirmAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
applyUserConfirmAuthorization.operation = operation

/** {@link applyUserConfirmAuthorization} 的请求 */
export interface ApplyUserConfirmAuthorizationRequest {
  json: ApplyUserConfirmAuthorizationJson
}

/** 请求包体 */
export interface ApplyUserConfirmAuthorizationJson {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID，最长 32 个字符，例：`102022609` */
  appid: string
  /** 收款用户OpenID，最长 64 个字符，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 转账场景ID，以商户平台中申请到的为准，最长 36 个字符，例：`1000` */
  transfer_scene_id: string
  /** 用户展示名称，例：`wx_123456` */
  user_display_name: string
  /** 用户收款感知，例：`现金奖励` */
  user_recv_perception?: string
  /** 授权结果通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: ApplyUserConfirmAuthorizationJsonSceneInfo
}

/** 场景信息 */
export interface ApplyUserConfirmAuthorizationJsonSceneInfo {
  /** 用户终端IP，例：`113.84.136.9` */
  client_ip?: string
  /** 用户设备ID，例：`8d67f169fe104008cd20b72573a0c8c9` */
  device_id?: string
  /** 用户设备类型，例：`IOS` */
  device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER'
}

/** {@link applyUserConfirmAuthorization} 的应答 */
export interface ApplyUserConfirmAuthorizationResponse {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  /**
   * 单据状态，例：`WAIT_USER_CONFIRM`
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info: string
}
