// Generated from specs/marketing/membercard-open/set-card-template-rights.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setCardTemplateRights',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/rights',
  request: 'json',
  response: 'empty',
}

/**
 * 设置会员卡模板权益项 · Set which benefits a member card template offers and shows
 *
 * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012729618
 */
export function setCardTemplateRights(
  wxpay: WechatPay,
  request: SetCardTemplateRightsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
setCardTemplateRights.operation = operation

/** {@link setCardTemplateRights} 的请求 */
export interface SetCardTemplateRightsRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: SetCardTemplateRightsJson
}

/** 请求包体 */
export interface SetCardTemplateRightsJson {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: SetCardTemplateRightsJsonBonus
  /** 会员优惠 */
  favor?: SetCardTemplateRightsJsonFavor
  /** 是否展示会员发票，例：`false` */
  show_fapiao?: boolean
  /** 会员发票 */
  fapiao?: SetCardTemplateRightsJsonFapiao
  /** 是否展示会员专属咨询，例：`false` */
  show_guide?: boolean
  /** 会员专属咨询信息 */
  guide?: SetCardTemplateRightsJsonGuide
}

/** 会员积分 */
export interface SetCardTemplateRightsJsonBonus {
  /** 会员初始积分值，例：`100` */
  init_bonus: number
  /** 积分值文案，例：`我的积分` */
  bonus_value_word: string
  /** 积分价值项标题，例：`积分兑换` */
  bonus_cost_title?: string
  /** 积分价值项文案，例：`500积分=2小时免费停车券` */
  bonus_cost_word: string
  /** 积分跳转文案，例：`更多礼品` */
  bonus_jump_word?: string
  /** 积分跳转appid，例：`wxea9c30a90fs8d3fe` */
  bonus_jump_appid?: string
  /** 积分跳转path，例：`/pages/bonus/bonus` */
  bonus_jump_path?: string
  /** 自助积分跳转appid，例：`wxea9c30a90fs8d3fe` */
  bonus_support_appid?: string
  /** 自助积分跳转path，例：`pages/selfbonus/selfbonus` */
  bonus_support_path?: string
}

/** 会员优惠 */
export interface SetCardTemplateRightsJsonFavor {
  /** 是否展示优惠券 */
  show_coupon: boolean
  /** 会员专享价文案，例：`周二会员全场八折` */
  member_price_word?: string
  /** 会员专享价跳转appid，例：`wxea9c30a90fs8d3fe` */
  member_price_appid?: string
  /** 会员专享价跳转path，例：`pages/favor/favor` */
  member_price_path?: string
  /** 会员专享价标题，例：`MEMBER_PRICE` */
  member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY'
  /** 会员优惠栏目名称，例：`FAVOR` */
  favor_module_title?: 'FAVOR' | 'VIP'
}

/** 会员发票 */
export interface SetCardTemplateRightsJsonFapiao {
  /** 发票跳转文案，例：`查看我的发票` */
  fapiao_jump_word?: string
  /** 发票跳转AppID，例：`wxea9c30a90fs8d3fe` */
  fapiao_jump_appid?: string
  /** 发票跳转path，例：`pages/fapiao/fapiao` */
  fapiao_jump_path?: string
}

/** 会员专属咨询信息 */
export interface SetCardTemplateRightsJsonGuide {
  /** 联系人名字，例：`酒店管家-何小明` */
  staff_name?: string
  /** 联系人头像，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  head_image_url?: string
  /** 联系方式，例：`微信号` */
  contact_information_name?: string
  /** 联系信息值，例：`weixin123` */
  contact_information_value?: string
  /** 联系电话，例：`0755-12345677` */
  phone_number?: string
}
