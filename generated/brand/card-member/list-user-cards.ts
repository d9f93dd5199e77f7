// Generated from specs/brand/card-member/list-user-cards.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserCards',
  method: 'GET',
  path: '/brand/card-member/user-cards',
  response: 'json',
  sensitive: {
    response: [
      'data[].phone_number',
      'data[].user_information.common_field_list[].value',
      'data[].user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询用户在品牌下所有会员卡 · List all member cards that a user holds with a brand
 *
 * `GET /brand/card-member/user-cards` · 品牌商户
 *
 * 所有分页：`for await (const item of items(listUserCards, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582718
 */
export function listUserCards(
  wxpay: WechatPay,
  request: ListUserCardsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserCardsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserCards.operation = operation

/** {@link listUserCards} 的请求 */
export interface ListUserCardsRequest {
  query: ListUserCardsQuery
}

/** 查询参数 */
export interface ListUserCardsQuery {
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
  /**
   * 分页页码
   * @default 0
   */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
}

/** {@link listUserCards} 的应答 */
export interface ListUserCardsResponse {
  /** 总数量，例：`20` */
  total_count: number
  /** 分页页码，例：`1` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
  /** 会员卡列表 */
  data?: ListUserCardsResponseData[]
}

/** 会员卡列表 */
export interface ListUserCardsResponseData {
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
  valid_date_information: ListUserCardsResponseDataValidDateInformation
  /** 领取时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: ListUserCardsResponseDataUserInformation
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
export interface ListUserCardsResponseDataValidDateInformation {
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
export interface ListUserCardsResponseDataUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: ListUserCardsResponseCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: ListUserCardsResponseCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface ListUserCardsResponseCommonFieldList {
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
export interface ListUserCardsResponseCustomFieldList {
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 用户选择的字段值列表 */
  user_chosen_values?: string[]
}
