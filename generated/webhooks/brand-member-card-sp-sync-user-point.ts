// Generated from specs/webhooks/brand-member-card-sp-sync-user-point.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商家名片会员用户积分同步事件 · A brand card member's points are to be synchronised
 *
 * `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export type BrandMemberCardSpSyncUserPointNotification = Notification<
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT',
  BrandMemberCardSpSyncUserPointResource,
  'sync_user_point'
>

/** 商家名片会员用户积分同步事件的通知内容 */
export interface BrandMemberCardSpSyncUserPointResource {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
}
