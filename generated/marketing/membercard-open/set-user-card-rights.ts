// Generated from specs/marketing/membercard-open/set-user-card-rights.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setUserCardRights',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights',
  request: 'json',
  response: 'empty',
}

/**
 * 设置会员权益 · Set the points and other benefits on a user's member card
 *
 * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012729622
 */
export function setUserCardRights(
  wxpay: WechatPay,
  request: SetUserCardRightsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
setUserCardRights.operation = operation

/** {@link setUserCardRights} 的请求 */
export interface SetUserCardRightsRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: SetUserCardRightsJson
}

/** 请求包体 */
export interface SetUserCardRightsJson {
  /** 变更前的会员积分值，例：`500` */
  before_bonus_value?: number
  /** 变更后的会员积分值，例：`600` */
  bonus_value?: number
  /** 会员积分变动值，例：`100` */
  add_bonus_value?: number
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 是否发送积分变更通知，例：`true` */
  need_inform_bonus?: boolean
  /** 会员专享价文案，例：`钻石会员尊享8折` */
  member_price_word?: string
  /** 会员发票跳转文案，例：`3张发票可开` */
  fapiao_jump_word?: string
  /** 会员专属咨询信息 */
  guide?: SetUserCardRightsJsonGuide
}

/** 会员专属咨询信息 */
export interface SetUserCardRightsJsonGuide {
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
