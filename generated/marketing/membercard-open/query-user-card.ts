// Generated from specs/marketing/membercard-open/query-user-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  MemberCardUserCardStatus,
  MemberCardUserInformationCommonField,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryUserCard',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
  response: 'json',
  repeats: ['card_id'],
}

/**
 * 查询用户会员卡信息 · Get the details of one user's member card
 *
 * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709442
 */
export function queryUserCard(
  wxpay: WechatPay,
  request: QueryUserCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserCardResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserCard.operation = operation

/** {@link queryUserCard} 的请求 */
export interface QueryUserCardRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
}

/** {@link queryUserCard} 的应答 */
export interface QueryUserCardResponse {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 会员卡code，例：`478515832665` */
  code?: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid?: string
  /** 会员卡编号，例：`316510891298` */
  membership_number?: string
  /** 用户等级，例：`钻石会员` */
  level?: string
  /** 微信昵称，例：`周星星` */
  nickname?: string
  /** 微信头像url，例：`http://wx.qlogo.cn/xxx` */
  head_image_url?: string
  /**
   * 会员卡背景图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`
   */
  background_picture_url?: string
  /** 用户储值余额，例：`888` */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: MemberCardUserCardStatus | (string & {})
  /** 用户开卡时填写的个人信息 */
  user_information?: QueryUserCardResponseUserInformation
  /** 用户当前积分，例：`600` */
  bonus_value?: number
}

/** 用户开卡时填写的个人信息 */
export interface QueryUserCardResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: QueryUserCardResponseCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: QueryUserCardResponseCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface QueryUserCardResponseCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?: MemberCardUserInformationCommonField | (string & {})
  /** 用户开卡时填写的个人信息，例：`深圳` */
  value?: string
}

/** 商户自定义的开卡信息字段 */
export interface QueryUserCardResponseCustomFieldList {
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 字段值，例：`篮球` */
  value?: string
  /** 字段值列表，例：`["篮球","足球","羽毛球"]` */
  value_list?: string[]
}
