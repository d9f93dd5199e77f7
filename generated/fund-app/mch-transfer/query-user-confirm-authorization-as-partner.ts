// Generated from specs/fund-app/mch-transfer/query-user-confirm-authorization-as-partner.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserConfirmAuthorizationAsPartner',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}',
  response: 'json',
  repeats: ['out_authorization_no'],
}

/**
 * 商户单号查询自动收款授权 · As a partner, look up a user's automatic-receipt authorization
 *
 * `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
 */
export function queryUserConfirmAuthorizationAsPartner(
  wxpay: WechatPay,
  request: QueryUserConfirmAuthorizationAsPartnerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserConfirmAuthorizationAsPartnerResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserConfirmAuthorizationAsPartner.operation = operation

/** {@link queryUserConfirmAuthorizationAsPartner} 的请求 */
export interface QueryUserConfirmAuthorizationAsPartnerRequest {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
}

/** {@link queryUserConfirmAuthorizationAsPartner} 的应答 */
export interface QueryUserConfirmAuthorizationAsPartnerResponse {
  /** 商户侧授权单号，例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称，例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号，例：`201202504101000123456789012` */
  authorization_id: string
  /**
   * 单据状态，例：`TAKING_EFFECT`
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: QueryUserConfirmAuthorizationAsPartnerResponseCloseInfo
  /** 转账场景ID，例：`1000` */
  transfer_scene_id?:
    | '1000'
    | '1002'
    | '1004'
    | '1005'
    | '1009'
    | '1010'
    | '1011'
    | '1013'
    | (string & {})
  /** 用户收款感知，例：`现金奖励` */
  user_recv_perception?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
}

/** 自动收款授权的关闭信息 */
export interface QueryUserConfirmAuthorizationAsPartnerResponseCloseInfo {
  /** 关闭时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  close_time: string
  /**
   * 自动收款授权的原因，例：`CLOSE_VIA_MCH_API`
   * - `CLOSE_VIA_MCH_API` 商户通过API主动关闭授权
   * - `USER_CLOSE` 用户确认后
   */
  close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
}
