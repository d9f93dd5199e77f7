// Generated from specs/webhooks/coupon-send.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 领券事件回调 · A user received a coupon
 *
 * `COUPON.SEND`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 */
export type CouponSendNotification = Notification<'COUPON.SEND', CouponSendResource, 'coupon'>

/** 领券事件回调的通知内容 */
export interface CouponSendResource {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
  /** 券的唯一标识 */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 发放时间 */
  send_time: string
  /** 微信用户在AppID下的唯一标识 */
  openid?: string
  /** 微信用户在同一个微信开放平台账号下的唯一用户标识 */
  unionid?: string
  /** 发放渠道 */
  send_channel:
    | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'
    | 'BUSICOUPON_SEND_CHANNEL_API'
    | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT'
    | 'BUSICOUPON_SEND_CHANNEL_H5'
    | 'BUSICOUPON_SEND_CHANNEL_FTOF'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT'
    | 'BUSICOUPON_SEND_CHANNEL_HALL'
    | 'BUSICOUPON_SEND_CHANNEL_JSAPI'
    | 'JSAPI'
    | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH'
    | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD'
    | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM'
    | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT'
    | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL'
    | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'
    | (string & {})
  /** 发券商户号 */
  send_merchant: string
  /** 摇一摇活动ID */
  act_id?: string
  /** 仅在支付有礼、扫码领券 */
  attach_info?: CouponSendResourceAttachInfo
}

/** 仅在支付有礼、扫码领券 */
export interface CouponSendResourceAttachInfo {
  /** 仅在支付有礼渠道 */
  transaction_id?: string
  /** 仅在扫码领券（营销馆）渠道 */
  act_code?: string
  /** 仅在扫码领券（营销馆）渠道 */
  hall_code?: string
  /** 仅在扫码领券（营销馆）渠道 */
  hall_belong_mch_id?: number
  /** 仅在会员卡活动渠道 */
  card_id?: string
  /** 仅在会员卡活动渠道 */
  code?: string
  /** 仅在会员卡活动渠道 */
  activity_id?: string
  /** 领券手机号 */
  phone_number?: string
  /** 领券手机区号 */
  country_code?: string
}
