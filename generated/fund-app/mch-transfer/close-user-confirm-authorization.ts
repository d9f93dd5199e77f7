// Generated from specs/fund-app/mch-transfer/close-user-confirm-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeUserConfirmAuthorization',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close',
  response: 'json',
  repeats: ['out_authorization_no'],
}

/**
 * 解除免确认收款授权 · End a user's automatic-receipt authorization
 *
 * `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
 */
export function closeUserConfirmAuthorization(
  wxpay: WechatPay,
  request: CloseUserConfirmAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CloseUserConfirmAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
closeUserConfirmAuthorization.operation = operation

/** {@link closeUserConfirmAuthorization} 的请求 */
export interface CloseUserConfirmAuthorizationRequest {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
}

/** {@link closeUserConfirmAuthorization} 的应答 */
export interface CloseUserConfirmAuthorizationResponse {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称，例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号，例：`201202504101000123456789012` */
  authorization_id?: string
  /**
   * 单据状态，例：`CLOSED`
   * - `CLOSED` 用户或商户系统关闭
   */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: CloseUserConfirmAuthorizationResponseCloseInfo
  /** 转账场景ID，例：`1000` */
  transfer_scene_id?: string
  /** 用户收款感知，例：`金奖励` */
  user_recv_perception?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
}

/** 自动收款授权的关闭信息 */
export interface CloseUserConfirmAuthorizationResponseCloseInfo {
  /** 关闭时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /**
   * 自动收款授权的原因，例：`CLOSE_VIA_MCH_API`
   * - `CLOSE_VIA_MCH_API` 商户通过API主动关闭授权
   */
  close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
}
