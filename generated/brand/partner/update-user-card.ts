// Generated from specs/brand/partner/update-user-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateUserCard',
  method: 'PATCH',
  path: '/v3/brand/partner/card-member/user-cards/{user_card_code}',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    response: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
}

/**
 * 修改用户会员卡信息 · Update a user's member card
 *
 * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
 */
export function updateUserCard(
  wxpay: WechatPay,
  request: UpdateUserCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateUserCardResponse>> {
  return wxpay.call(operation, request, options)
}
updateUserCard.operation = operation

/** {@link updateUserCard} 的请求 */
export interface UpdateUserCardRequest {
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  query: UpdateUserCardQuery
  json: UpdateUserCardJson
}

/** 查询参数 */
export interface UpdateUserCardQuery {
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 请求包体 */
export interface UpdateUserCardJson {
  /** 品牌ID，例：`1004` */
  brand_id?: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid?: string
  /** 卡背景颜色，例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  card_picture_url?: string
  /** 加密的手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number?: string
  /** 等级，例：`钻石会员` */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: UpdateUserCardJsonValidDateInformation
  /** 领取时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time?: string | Date
  /** 用户开卡时填写的个人信息 */
  user_information?: UpdateUserCardJsonUserInformation
  /** 商家数据包，例：`自定义数据说明` */
  attach?: string
}

/** 会员卡有效期 */
export interface UpdateUserCardJsonValidDateInformation {
  /**
   * 有效期类型
   * - `FIX_TIME_RANGE` 固定时间范围内有效
   * - `FIX_TERM` 相对时间范围内有效
   * - `PERMANENT` 永久有效
   */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string | Date
  /** 有效期结束时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string | Date
  /** 生效后N天内有效，例：`200` */
  available_day_after_receive?: number
}

/** 用户开卡时填写的个人信息 */
export interface UpdateUserCardJsonUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: UpdateUserCardJsonUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: UpdateUserCardJsonUserInformationCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface UpdateUserCardJsonUserInformationCommonFieldList {
  /**
   * 平台提供的通用开卡信息字段
   * - `USER_FORM_FLAG_SEX` 性别
   * - `USER_FORM_FLAG_NAME` 姓名
   * - `USER_FORM_FLAG_BIRTHDAY` 生日
   * - `USER_FORM_FLAG_ADDRESS` 地址
   * - `USER_FORM_FLAG_EMAIL` 邮箱
   * - `USER_FORM_FLAG_CITY` 城市
   */
  name?:
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
  /** 加密的用户开卡时填写的个人信息，敏感信息，明文即可，由运行时加解密 */
  value?: string
}

/** 商户自定义的开卡信息字段 */
export interface UpdateUserCardJsonUserInformationCustomFieldList {
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 用户选择的字段值列表 */
  user_chosen_values?: string[]
}

/** {@link updateUserCard} 的应答 */
export interface UpdateUserCardResponse {
  /** 会员卡code，例：`478515832665` */
  user_card_code: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 卡背景颜色，例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  card_picture_url?: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number?: string
  /** 等级，例：`钻石会员` */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: UpdateUserCardResponseValidDateInformation
  /** 领取时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: UpdateUserCardResponseUserInformation
  /** 商家数据包，例：`自定义数据说明` */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因，例：`传入的自定义作废原因` */
  invalid_reason?: string
  /** 作废时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  invalid_time?: string
  /** 创建时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 修改时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  modify_time?: string
}

/** 会员卡有效期 */
export interface UpdateUserCardResponseValidDateInformation {
  /**
   * 有效期类型
   * - `FIX_TIME_RANGE` 固定时间范围内有效
   * - `FIX_TERM` 相对时间范围内有效
   * - `PERMANENT` 永久有效
   */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string
  /** 有效期结束时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string
  /** 生效后N天内有效，例：`200` */
  available_day_after_receive?: number
}

/** 用户开卡时填写的个人信息 */
export interface UpdateUserCardResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: UpdateUserCardResponseCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: UpdateUserCardResponseCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface UpdateUserCardResponseCommonFieldList {
  /**
   * 平台提供的通用开卡信息字段
   * - `USER_FORM_FLAG_SEX` 性别
   * - `USER_FORM_FLAG_NAME` 姓名
   * - `USER_FORM_FLAG_BIRTHDAY` 生日
   * - `USER_FORM_FLAG_ADDRESS` 地址
   * - `USER_FORM_FLAG_EMAIL` 邮箱
   * - `USER_FORM_FLAG_CITY` 城市
   */
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
export interface UpdateUserCardResponseCustomFieldList {
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 用户选择的字段值列表 */
  user_chosen_values?: string[]
}
