// Generated from specs/webhooks/entrust-release.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 教育续费通用户解约成功 · A tuition renewal contract was terminated
 *
 * `ENTRUST.RELEASE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export type EntrustReleaseNotification = Notification<'ENTRUST.RELEASE', EntrustReleaseResource>

/** 教育续费通用户解约成功的通知内容 */
export interface EntrustReleaseResource {
  /** 微信公众平台为商户的应用分配的ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 银行类型 */
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: string
  /** 枚举值 */
  trade_state: string
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_description?: string
  /** 支付者 */
  payer?: EntrustReleaseResourcePayer
  /** 订单金额信息 */
  amount?: EntrustReleaseResourceAmount
  /** 设备信息 */
  device_information?: EntrustReleaseResourceDeviceInformation
  /** 优惠详情 */
  promotion_detail?: EntrustReleaseResourcePromotionDetail[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  /** 微信公众平台为商户的应用分配的ID */
  sub_appid?: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 用户在子商户AppID下的唯一标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: EntrustReleaseResourceContractInformation
}

/** 支付者 */
export interface EntrustReleaseResourcePayer {
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 用户在子商户AppID下的唯一标识 */
  sub_openid?: string
}

/** 订单金额信息 */
export interface EntrustReleaseResourceAmount {
  /** 订单总金额（单位：分） */
  total: number
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** 订单折扣 */
  discount_total?: number
  /** 符合ISO 4217标准的三位字母代码 */
  currency?: string
}

/** 设备信息 */
export interface EntrustReleaseResourceDeviceInformation {
  /** 商户设备号 */
  device_id?: string
  /** 商户端设备IP */
  payer_total: string
}

/** 优惠详情 */
export interface EntrustReleaseResourcePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 枚举值 */
  scope?: 'GLOBAL' | (string & {})
  /** 枚举值 */
  type?: 'COUPON' | (string & {})
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 特指由微信支付商户平台创建的优惠 */
  wechatpay_contribute?: number
  /** 特指商户自己创建的优惠 */
  merchant_contribute?: number
  /** 其他出资方出资金额（单位：分） */
  other_contribute?: number
}

/** 签约信息 */
export interface EntrustReleaseResourceContractInformation {
  /** 标识用户与某签约模板的一次签约 */
  contract_id?: string
  /** 枚举值 */
  contract_status: 'ADD' | (string & {})
  /** 签约完成时间 */
  create_time?: string
}
