// Generated from specs/webhooks/payscore-user-accepted.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 支付分服务确认订单 · A user accepted a pay score order
 *
 * `PAYSCORE.USER_ACCEPTED`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 */
export type PayscoreUserAcceptedNotification = Notification<
  'PAYSCORE.USER_ACCEPTED',
  PayscoreUserAcceptedResource
>

/** 支付分服务确认订单的通知内容 */
export interface PayscoreUserAcceptedResource {
  /** 微信用户在校园轻松付下的合约的唯一标识 */
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 签约模板的唯一标识 */
  plan_id?: string
  /** 枚举值 */
  contract_status?: 'ADD' | (string & {})
  /** 签约完成时间 */
  create_time?: string
  /** 由商户自行生成的签约号 */
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 调用授权服务接口提交的渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 调用授权服务接口提交的商户请求唯一标识 */
  out_request_no?: string
}
