// Generated from specs/marketing/membercard-open/modify-card-template.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  MemberCardDateInformationType,
  MemberCardUserInformationCommonField,
  MemberCardUserInformationCustomFieldType,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'modifyCardTemplate',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}',
  request: 'json',
  response: 'empty',
}

/**
 * 修改会员卡模板信息 · Change the settings of a member card template
 *
 * `PATCH /v3/marketing/membercard-open/cards/{card_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709882
 */
export function modifyCardTemplate(
  wxpay: WechatPay,
  request: ModifyCardTemplateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
modifyCardTemplate.operation = operation

/** {@link modifyCardTemplate} 的请求 */
export interface ModifyCardTemplateRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: ModifyCardTemplateJson
}

/** 请求包体 */
export interface ModifyCardTemplateJson {
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 会员卡logo，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url?: string
  /** 卡名称，例：`微信支付测试卡` */
  title?: string
  /**
   * 会员卡背景图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0`
   */
  background_picture_url?: string
  /** 使用须知，例：`使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有` */
  description?: string
  /** 服务电话，例：`010-8877xxxx` */
  service_phone?: string
  /** 会员卡总库存，例：`5000000` */
  total_quantity?: number
  /** 有效期 */
  date_information?: ModifyCardTemplateJsonDateInformation
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级，例：`白银会员` */
  init_level?: string
  /** 储值信息 */
  balance_information?: ModifyCardTemplateJsonBalanceInformation
  /** 开卡信息 */
  user_information_form?: ModifyCardTemplateJsonUserInformationForm
  /** 商户补充声明 */
  additional_statement?: ModifyCardTemplateJsonAdditionalStatement
  /** 会员卡code分配类型，例：`SYSTEM_ALLOCATE` */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 会员码型，例：`BAR_CODE` */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'
  /** 是否启用动态码，例：`false` */
  need_dynamic_code?: boolean
}

/** 有效期 */
export interface ModifyCardTemplateJsonDateInformation {
  /** 有效期类型 */
  type: MemberCardDateInformationType
  /** 有效期结束时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string | Date
  /** 生效后N天内有效，例：`200` */
  available_day_after_receive?: number
  /** 领取后N天开始生效，例：`2` */
  wait_days_after_receive?: number
  /** 有效期开始时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string | Date
}

/** 储值信息 */
export interface ModifyCardTemplateJsonBalanceInformation {
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
export interface ModifyCardTemplateJsonUserInformationForm {
  /** 是否允许修改 */
  can_modify_after_activate?: boolean
  /** 平台提供的通用开卡信息字段，例：`["USER_FORM_FLAG_MOBILE"]` */
  common_field_list?: MemberCardUserInformationCommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: ModifyCardTemplateJsonCustomFieldList[]
}

/** 商户自定义的开卡信息字段 */
export interface ModifyCardTemplateJsonCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: MemberCardUserInformationCustomFieldType
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 字段值，例：`["篮球","足球","羽毛球"]` */
  values?: string[]
}

/** 商户补充声明 */
export interface ModifyCardTemplateJsonAdditionalStatement {
  /** 标题，例：`xxx会员卡使用须知` */
  title?: string
  /** 跳转url，例：`https://xxx.111.com` */
  url?: string
  /** 跳转小程序appid，例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 跳转小程序path，例：`pages/statement/statement` */
  path?: string
}
