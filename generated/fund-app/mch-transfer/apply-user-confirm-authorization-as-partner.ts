// Generated from specs/fund-app/mch-transfer/apply-user-confirm-authorization-as-partner.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyUserConfirmAuthorizationAsPartner',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations',
  request: 'json',
  response: 'json',
}

/**
 * 申请免确认收款授权 · As a partner, ask a user to allow receiving transfers without confirming each
 *
 * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
 */
export function applyUserConfirmAuthorizationAsPartner(
  wxpay: WechatPay,
  request: ApplyUserConfirmAuthorizationAsPartnerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyUserConfirmAuthorizationAsPartnerResponse>> {
  return wxpay.call(operation, request, options)
}
applyUserConfirmAuthorizationAsPartner.operation = operation

/** {@link applyUserConfirmAuthorizationAsPartner} 的请求 */
export interface ApplyUserConfirmAuthorizationAsPartnerRequest {
  json: ApplyUserConfirmAuthorizationAsPartnerJson
}

/** 请求包体 */
export interface ApplyUserConfirmAuthorizationAsPartnerJson {
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
  /** 授权结果通知地址，最长 256 个字符，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
}

/** {@link applyUserConfirmAuthorizationAsPartner} 的应答 */
export interface ApplyUserConfirmAuthorizationAsPartnerResponse {
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
