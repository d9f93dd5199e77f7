// Generated from specs/webhooks/mall-auth-activate-card.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商圈会员积分服务授权结果 · A user authorised a mall's points service
 *
 * `MALL_AUTH.ACTIVATE_CARD`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
 */
export type MallAuthActivateCardNotification = Notification<
  'MALL_AUTH.ACTIVATE_CARD',
  MallAuthActivateCardResource
>

/** 商圈会员积分服务授权结果的通知内容 */
export interface MallAuthActivateCardResource {
  /** 顾客授权时使用的小程序上的OpenID */
  openid: string
  /** 用户在商圈会员卡card_id下的唯一标志 */
  code: string
  /** 用户开会员卡时的商圈商户号 */
  mchid: string
  /** 用户授权类型 */
  auth_type: 'REGISTERED_MODE' | (string & {})
}
