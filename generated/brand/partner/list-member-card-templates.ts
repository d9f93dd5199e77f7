// Generated from specs/brand/partner/list-member-card-templates.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listMemberCardTemplates',
  method: 'GET',
  path: '/v3/brand/partner/card-member/cards',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询会员卡模板列表 · List a brand's member card templates
 *
 * `GET /v3/brand/partner/card-member/cards` · 服务商
 *
 * 所有分页：`for await (const item of items(listMemberCardTemplates, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
 */
export function listMemberCardTemplates(
  wxpay: WechatPay,
  request: ListMemberCardTemplatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListMemberCardTemplatesResponse>> {
  return wxpay.call(operation, request, options)
}
listMemberCardTemplates.operation = operation

/** {@link listMemberCardTemplates} 的请求 */
export interface ListMemberCardTemplatesRequest {
  query: ListMemberCardTemplatesQuery
}

/** 查询参数 */
export interface ListMemberCardTemplatesQuery {
  /** 品牌id，例：`1004` */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /**
   * 分页页码
   * @default 0
   */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listMemberCardTemplates} 的应答 */
export interface ListMemberCardTemplatesResponse {
  /** 总数量，例：`20` */
  total_count: number
  /** 分页页码，例：`1` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
  /** 会员卡模板列表 */
  data?: ListMemberCardTemplatesResponseData[]
}

/** 会员卡模板列表 */
export interface ListMemberCardTemplatesResponseData {
  /** 商家请求单号，最长 128 个字符，例：`MCH2025080112345678` */
  out_request_no: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称，例：`测试卡` */
  card_title: string
  /** 卡背景颜色，例：`#FFFF00` */
  card_color: string
  /** 卡背景图URL，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  card_picture_url: string
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商户预存
   */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /**
   * 会员码型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: ListMemberCardTemplatesResponseCodeJumpInformation
  /** 会员权益，例：`会员折扣、专属价` */
  benefits: string
  /** 回调地址，例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级，例：`白银会员` */
  init_level?: string
  /** 服务电话，例：`010-8877xxxx` */
  service_phone?: string
  /** 商家法务协议，例：`商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。` */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: ListMemberCardTemplatesResponseValidDateInformation
  /** 积分信息 */
  points_information?: ListMemberCardTemplatesResponsePointsInformation
  /** 储值信息 */
  balance_information?: ListMemberCardTemplatesResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: ListMemberCardTemplatesResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: ListMemberCardTemplatesResponseDataUserInformation
  /**
   * 会员卡模板状态，例：`CARD_EFFECTIVE`
   * - `CARD_EFFECTIVE` 生效中
   * - `CARD_INVALID` 已失效
   */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 修改时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  modify_time?: string
  /** 会员信息 */
  member_information?: ListMemberCardTemplatesResponseMemberInformation
}

/** 会员码跳转信息 */
export interface ListMemberCardTemplatesResponseCodeJumpInformation {
  /** 会员码跳转AppID，例：`wxea9c30a90fs8d3fe` */
  jump_appid?: string
  /** 会员码跳转路径，例：`/pages/code/code` */
  jump_path?: string
}

/** 会员卡有效期 */
export interface ListMemberCardTemplatesResponseValidDateInformation {
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

/** 积分信息 */
export interface ListMemberCardTemplatesResponsePointsInformation {
  /** 积分跳转AppID，例：`wxea9c30a90fs8d3fe` */
  jump_appid?: string
  /** 积分跳转路径，例：`/pages/points/points` */
  jump_path?: string
}

/** 储值信息 */
export interface ListMemberCardTemplatesResponseBalanceInformation {
  /** 储值小程序AppID，例：`wxea9c30a90fs8d3fe` */
  jump_appid?: string
  /** 储值小程序路径，例：`/pages/balance/balance` */
  jump_path?: string
}

/** 付费会员信息 */
export interface ListMemberCardTemplatesResponsePurchaseInformation {
  /** 付费会员价格（单位：分），例：`100` */
  price?: number
  /** 付费会员跳转AppID，例：`wxea9c30a90fs8d3fe` */
  jump_appid?: string
  /** 付费会员跳转路径，例：`/pages/purchase/purchase` */
  jump_path?: string
}

/** 用户开卡信息 */
export interface ListMemberCardTemplatesResponseDataUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: (
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  )[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: ListMemberCardTemplatesResponseCustomFieldList[]
}

/** 商户自定义的开卡信息字段 */
export interface ListMemberCardTemplatesResponseCustomFieldList {
  /**
   * 商户自定义的开卡信息字段类型
   * - `CHECK_BOX` 自定义多选
   * - `RADIO` 自定义单选
   */
  type?: 'CHECK_BOX' | 'RADIO' | (string & {})
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 字段值 */
  values?: string[]
}

/** 会员信息 */
export interface ListMemberCardTemplatesResponseMemberInformation {
  /** 跳转小程序AppID */
  jump_appid?: string
  /** 跳转小程序路径 */
  jump_path?: string
}
