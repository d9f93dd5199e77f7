// Generated from specs/marketing/membercard-open/set-service-module-data.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setServiceModuleData',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data',
  request: 'json',
  response: 'empty',
}

/**
 * 设置会员服务项用户信息 · Set a member's own data for a service item on the card
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017176090
 */
export function setServiceModuleData(
  wxpay: WechatPay,
  request: SetServiceModuleDataRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
setServiceModuleData.operation = operation

/** {@link setServiceModuleData} 的请求 */
export interface SetServiceModuleDataRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: SetServiceModuleDataJson
}

/** 请求包体 */
export interface SetServiceModuleDataJson {
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员服务项ID，例：`666` */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: SetServiceModuleDataJsonStateSetting
}

/** 服务状态设置 */
export interface SetServiceModuleDataJsonStateSetting {
  /** 状态ID，例：`CHECKED_IN` */
  state_id: string
  /** 内容模板设置 */
  content_template_data: SetServiceModuleDataJsonContentTemplateData
  /** 消息模板设置 */
  message_template_setting?: SetServiceModuleDataJsonMessageTemplateSetting
}

/** 内容模板设置 */
export interface SetServiceModuleDataJsonContentTemplateData {
  /** 服务内容列表 */
  field_list?: SetServiceModuleDataJsonFieldList[]
  /** 操作设置 */
  action_setting?: SetServiceModuleDataJsonActionSetting
}

/** 服务内容列表 */
export interface SetServiceModuleDataJsonFieldList {
  /** 内容字段ID，例：`hotel_name` */
  field_id: string
  /** 内容字段值，例：`深圳市南山区滨海路700号` */
  field_value: string
}

/** 操作设置 */
export interface SetServiceModuleDataJsonActionSetting {
  /** 操作名称，例：`一键开锁` */
  action_name: string
  /** 跳转小程序 */
  jump_miniprogram: SetServiceModuleDataJsonJumpMiniprogram
}

/** 跳转小程序 */
export interface SetServiceModuleDataJsonJumpMiniprogram {
  /** 小程序appid，例：`wx37178d097a6851d8` */
  appid: string
  /** 小程序path，例：`pages/index/index` */
  path: string
}

/** 消息模板设置 */
export interface SetServiceModuleDataJsonMessageTemplateSetting {
  /** 模板消息ID，例：`9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI` */
  message_template_id: string
  /** 服务内容列表 */
  field_list: SetServiceModuleDataJsonMessageTemplateSettingFieldList[]
}

/** 服务内容列表 */
export interface SetServiceModuleDataJsonMessageTemplateSettingFieldList {
  /** 内容字段ID，例：`hotel_name` */
  field_id: string
  /** 内容字段值，例：`深圳市南山区滨海路700号` */
  field_value: string
}
