// Generated from specs/fund-app/mch-transfer/query-user-confirm-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserConfirmAuthorization',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}',
  response: 'json',
  repeats: ['out_authorization_no'],
}

/**
 * 商户单号查询自动收款授权 · Look up a user's automatic-receipt authorization by the merchant number
 *
 * `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
 */
export function queryUserConfirmAuthorization(
  wxpay: WechatPay,
  request: QueryUserConfirmAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserConfirmAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserConfirmAuthorization.operation = operation

/** {@link queryUserConfirmAuthorization} 的请求 */
export interface QueryUserConfirmAuthorizationRequest {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  query?: QueryUserConfirmAuthorizationQuery
}

/** 查询参数 */
export interface QueryUserConfirmAuthorizationQuery {
  /** 是否展示用户授权信息，例：`true` */
  is_display_authorization?: boolean
}

/** {@link queryUserConfirmAuthorization} 的应答 */
export interface QueryUserConfirmAuthorizationResponse {
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
   * 单据状态，例：`TAKING_EFFECT`
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: QueryUserConfirmAuthorizationResponseCloseInfo
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间，RFC 3339 */
  create_time?: string
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info?: string
}

/** 自动收款授权的关闭信息 */
export interface QueryUserConfirmAuthorizationResponseCloseInfo {
  /** 关闭时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /**
   * 自动收款授权的原因，例：`CLOSE_VIA_MCH_API`
   * - `CLOSE_VIA_MCH_API` 商户通过API主动关闭授权
   * - `USER_CLOSE` 用户确认后
   */
  close_reason:
    | 'CLOSE_VIA_MCH_API'
    | 'USER_CLOSE'
    | 'USER_OVERDUE_UNCONFIRMED'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_ABNORMAL'
    | (string & {})
}
