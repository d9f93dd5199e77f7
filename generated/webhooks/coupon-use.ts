// Generated from specs/webhooks/coupon-use.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 核销事件回调 · A user redeemed a coupon
 *
 * `COUPON.USE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
 */
export type CouponUseNotification = Notification<'COUPON.USE', CouponUseResource, 'coupon'>

/** 核销事件回调的通知内容 */
export interface CouponUseResource {
  /** 批次创建方商户号 */
  stock_creator_mchid: string
  /** 微信为每个代金券批次分配的唯一ID */
  stock_id: string
  /** 微信为代金券或消费金唯一分配的id */
  coupon_id: string
  /** 单品优惠特定信息 */
  singleitem_discount_off?: CouponUseResourceSingleitemDiscountOff
  /** 减至优惠限定字段 */
  discount_to?: CouponUseResourceDiscountTo
  /** 券或消费金名称 */
  coupon_name: string
  /** 券或消费金状态 */
  status: 'SENDED' | (string & {})
  /** 券或消费金描述说明字段 */
  description: string
  /** 领券时间 */
  create_time: string
  /** 券或消费金类型 */
  coupon_type: 'NORMAL' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 普通满减券或消费金面额、门槛信息 */
  normal_coupon_information?: CouponUseResourceNormalCouponInformation
  /** 已实扣代金券或消费金信息 */
  consume_information?: CouponUseResourceConsumeInformation
  /** 细分业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
}

/** 单品优惠特定信息 */
export interface CouponUseResourceSingleitemDiscountOff {
  /** 单品最高优惠价格（单位：分） */
  single_price_max?: number
}

/** 减至优惠限定字段 */
export interface CouponUseResourceDiscountTo {
  /** 减至后优惠单价（单位：分） */
  cut_to_price?: number
  /** 可享受优惠的最高价格（单位：分） */
  max_price?: number
}

/** 普通满减券或消费金面额、门槛信息 */
export interface CouponUseResourceNormalCouponInformation {
  /** 面额（单位：分） */
  coupon_amount: number
  /** 使用券或消费金金额门槛（单位：分） */
  transaction_minimum: number
}

/** 已实扣代金券或消费金信息 */
export interface CouponUseResourceConsumeInformation {
  /** 代金券核销时间 */
  consume_time: string
  /** 核销代金券的商户号 */
  consume_mchid: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 核销金额（单位：分） */
  consume_amount: number
  /** 商户下单接口传的单品信息 */
  goods_detail?: CouponUseResourceConsumeInformationGoodsDetail[]
}

/** 商户下单接口传的单品信息 */
export interface CouponUseResourceConsumeInformationGoodsDetail {
  /** 单品券创建时录入的单品编码 */
  goods_id: string
  /** 单品数据 */
  quantity: number
  /** 单品单价（单位：分） */
  price: number
  /** 优惠金额（单位：分） */
  discount_amount: number
}
