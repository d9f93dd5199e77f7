// Generated from specs/marketing/membercard-open/list-card-templates.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  MemberCardCodeMode,
  MemberCardCodeType,
  MemberCardDateInformationType,
  MemberCardStatus,
  MemberCardUserInformationCommonField,
  MemberCardUserInformationCustomFieldType,
} from '../../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listCardTemplates',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询会员卡模板列表 · List the member card templates of a brand
 *
 * `GET /v3/marketing/membercard-open/cards` · 直连商户、服务商
 *
 * 所有分页：`for await (const item of items(listCardTemplates, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709010
 */
export function listCardTemplates(
  wxpay: WechatPay,
  request: ListCardTemplatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCardTemplatesResponse>> {
  return wxpay.call(operation, request, options)
}
listCardTemplates.operation = operation

/** {@link listCardTemplates} 的请求 */
export interface ListCardTemplatesRequest {
  query: ListCardTemplatesQuery
}

/** 查询参数 */
export interface ListCardTemplatesQuery {
  /** 品牌id，例：`1001622624` */
  brand_id?: string
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid?: string
  /**
   * 分页页码
   * @default 0
   */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
}

/** {@link listCardTemplates} 的应答 */
export interface ListCardTemplatesResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /**
   * 分页页码
   * @default 0
   */
  offset: number
  /** 会员卡列表 */
  data?: ListCardTemplatesResponseData[]
}

/** 会员卡列表 */
export interface ListCardTemplatesResponseData {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 创建时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 剩余库存，例：`1004` */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: MemberCardStatus | (string & {})
  /** 品牌信息 */
  brand: ListCardTemplatesResponseDataBrand
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡logo，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 卡名称，例：`微信支付测试卡` */
  title: string
  /**
   * 会员卡背景图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`
   */
  background_picture_url: string
  /** 使用须知，例：`使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有` */
  description: string
  /** 服务电话，例：`010-8877xxxx` */
  service_phone?: string
  /** 会员码型 */
  code_type: MemberCardCodeType | (string & {})
  /** 会员卡总库存，例：`5000000` */
  total_quantity?: number
  /** 有效期 */
  date_information: ListCardTemplatesResponseDataDateInformation
  /** 会员卡code分配类型 */
  code_mode: MemberCardCodeMode | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级，例：`白银会员` */
  init_level?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 储值信息 */
  balance_information?: ListCardTemplatesResponseDataBalanceInformation
  /** 开卡信息 */
  user_information_form?: ListCardTemplatesResponseDataUserInformationForm
  /** 商户补充声明 */
  additional_statement?: ListCardTemplatesResponseDataAdditionalStatement
}

/** 品牌信息 */
export interface ListCardTemplatesResponseDataBrand {
  /** 品牌id，例：`1004` */
  brand_id: string
  /** 品牌展示名称，例：`微信支付` */
  display_name: string
}

/** 有效期 */
export interface ListCardTemplatesResponseDataDateInformation {
  /** 有效期类型 */
  type: MemberCardDateInformationType | (string & {})
  /** 有效期开始时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string
  /** 有效期结束时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string
  /** 生效后N天内有效，例：`200` */
  available_day_after_receive?: number
}

/** 储值信息 */
export interface ListCardTemplatesResponseDataBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean
  /** 储值小程序appid，例：`wxea9c30890f48d5ae` */
  balance_appid?: string
  /** 储值小程序path，例：`pages/balance/balance` */
  balance_path?: string
  /** 储值url，例：`https://xxx.com` */
  balance_url?: string
}

/** 开卡信息 */
export interface ListCardTemplatesResponseDataUserInformationForm {
  /** 平台提供的通用开卡信息字段，例：`["USER_FORM_FLAG_MOBILE"]` */
  common_field_list?: (MemberCardUserInformationCommonField | (string & {}))[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: ListCardTemplatesResponseCustomFieldList[]
}

/** 商户自定义的开卡信息字段 */
export interface ListCardTemplatesResponseCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: MemberCardUserInformationCustomFieldType | (string & {})
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 例：`["篮球","足球","羽毛球"]` */
  values?: string[]
}

/** 商户补充声明 */
export interface ListCardTemplatesResponseDataAdditionalStatement {
  /** 标题，例：`xxx会员卡使用须知` */
  title?: string
  /** 跳转url，例：`https://xxx.111.com` */
  url?: string
  /** 跳转小程序appid，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 跳转小程序path，例：`pages/statement/statement` */
  path?: string
}
