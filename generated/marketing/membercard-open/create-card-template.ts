// Generated from specs/marketing/membercard-open/create-card-template.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
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

const operation: OperationDescriptor = {
  id: 'createCardTemplate',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards',
  request: 'json',
  response: 'json',
}

/**
 * 创建会员卡模板 · Create a member card template
 *
 * `POST /v3/marketing/membercard-open/cards` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012708314
 */
export function createCardTemplate(
  wxpay: WechatPay,
  request: CreateCardTemplateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCardTemplateResponse>> {
  return wxpay.call(operation, request, options)
}
createCardTemplate.operation = operation

/** {@link createCardTemplate} 的请求 */
export interface CreateCardTemplateRequest {
  json: CreateCardTemplateJson
}

/** 请求包体 */
export interface CreateCardTemplateJson {
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡logo，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 品牌信息 */
  brand: CreateCardTemplateJsonBrand
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
  code_type: MemberCardCodeType
  /** 会员卡总库存，例：`5000000` */
  total_quantity?: number
  /** 有效期 */
  date_information: CreateCardTemplateJsonDateInformation
  /** 会员卡code分配类型 */
  code_mode: MemberCardCodeMode
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级，例：`白银会员` */
  init_level?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 储值信息 */
  balance_information?: CreateCardTemplateJsonBalanceInformation
  /** 开卡信息 */
  user_information_form?: CreateCardTemplateJsonUserInformationForm
  /** 商户补充声明 */
  additional_statement?: CreateCardTemplateJsonAdditionalStatement
  /** 是否启用动态码，例：`false` */
  need_dynamic_code?: boolean
}

/** 品牌信息 */
export interface CreateCardTemplateJsonBrand {
  /** 品牌id，例：`1004` */
  brand_id: string
  /** 品牌展示名称，例：`微信支付` */
  display_name: string
}

/** 有效期 */
export interface CreateCardTemplateJsonDateInformation {
  /** 有效期类型 */
  type: MemberCardDateInformationType
  /** 有效期开始时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string | Date
  /** 有效期结束时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string | Date
  /** 生效后N天内有效，例：`200` */
  available_day_after_receive?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
}

/** 储值信息 */
export interface CreateCardTemplateJsonBalanceInformation {
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
export interface CreateCardTemplateJsonUserInformationForm {
  /** 平台提供的通用开卡信息字段，例：`["USER_FORM_FLAG_MOBILE"]` */
  common_field_list?: MemberCardUserInformationCommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: CreateCardTemplateJsonCustomFieldList[]
}

/** 商户自定义的开卡信息字段 */
export interface CreateCardTemplateJsonCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: MemberCardUserInformationCustomFieldType
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 字段值，例：`["篮球","足球","羽毛球"]` */
  values?: string[]
}

/** 商户补充声明 */
export interface CreateCardTemplateJsonAdditionalStatement {
  /** 标题，例：`xxx会员卡使用须知` */
  title?: string
  /** 跳转url，例：`https://xxx.111.com` */
  url?: string
  /** 跳转小程序appid，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 跳转小程序path，例：`pages/statement/statement` */
  path?: string
}

/** {@link createCardTemplate} 的应答 */
export interface CreateCardTemplateResponse {
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
  brand: CreateCardTemplateResponseBrand
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
  date_information: CreateCardTemplateResponseDateInformation
  /** 会员卡code分配类型 */
  code_mode: MemberCardCodeMode | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级，例：`白银会员` */
  init_level?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 储值信息 */
  balance_information?: CreateCardTemplateResponseBalanceInformation
  /** 开卡信息 */
  user_information_form?: CreateCardTemplateResponseUserInformationForm
  /** 商户补充声明 */
  additional_statement?: CreateCardTemplateResponseAdditionalStatement
}

/** 品牌信息 */
export interface CreateCardTemplateResponseBrand {
  /** 品牌id，例：`1004` */
  brand_id: string
  /** 品牌展示名称，例：`微信支付` */
  display_name: string
}

/** 有效期 */
export interface CreateCardTemplateResponseDateInformation {
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
export interface CreateCardTemplateResponseBalanceInformation {
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
export interface CreateCardTemplateResponseUserInformationForm {
  /** 平台提供的通用开卡信息字段，例：`["USER_FORM_FLAG_MOBILE"]` */
  common_field_list?: (MemberCardUserInformationCommonField | (string & {}))[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: CreateCardTemplateResponseCustomFieldList[]
}

/** 商户自定义的开卡信息字段 */
export interface CreateCardTemplateResponseCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: MemberCardUserInformationCustomFieldType | (string & {})
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 例：`["篮球","足球","羽毛球"]` */
  values?: string[]
}

/** 商户补充声明 */
export interface CreateCardTemplateResponseAdditionalStatement {
  /** 标题，例：`xxx会员卡使用须知` */
  title?: string
  /** 跳转url，例：`https://xxx.111.com` */
  url?: string
  /** 跳转小程序appid，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 跳转小程序path，例：`pages/statement/statement` */
  path?: string
}
