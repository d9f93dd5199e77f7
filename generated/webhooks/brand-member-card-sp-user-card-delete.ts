// Generated from specs/webhooks/brand-member-card-sp-user-card-delete.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户删除商家名片会员卡事件 · A user deleted a brand member card
 *
 * `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export type BrandMemberCardSpUserCardDeleteNotification = Notification<
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE',
  BrandMemberCardSpUserCardDeleteResource,
  'user_card'
>

/** 用户删除商家名片会员卡事件的通知内容 */
export interface BrandMemberCardSpUserCardDeleteResource {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: BrandMemberCardSpUserCardDeleteResourceValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: BrandMemberCardSpUserCardDeleteResourceUserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state:
    | 'NOT_EFFECTIVE'
    | 'EFFECTIVE'
    | 'EXPIRED'
    | 'UNAVAILABLE'
    | 'DELETE'
    | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}

/** 会员卡有效期 */
export interface BrandMemberCardSpUserCardDeleteResourceValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

/** 用户开卡时填写的个人信息 */
export interface BrandMemberCardSpUserCardDeleteResourceUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: BrandMemberCardSpUserCardDeleteResourceCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: BrandMemberCardSpUserCardDeleteResourceCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface BrandMemberCardSpUserCardDeleteResourceCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?:
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  /** 加密的用户开卡时填写的个人信息，敏感信息，明文即可，由运行时加解密 */
  value?: string
}

/** 商户自定义的开卡信息字段 */
export interface BrandMemberCardSpUserCardDeleteResourceCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 加密的用户选择的字段值列表 */
  user_chosen_values?: string[]
}
