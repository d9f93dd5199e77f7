// Generated from specs/mch-manage/submit-manage-record-data.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitManageRecordData',
  method: 'POST',
  path: '/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions',
  request: 'json',
  response: 'json',
  json: { request: ['submit_data.record_fields[].repeated_field_data', 'submit_data'] },
}

/**
 * 对指定商户管理记录提交资料 · Submit the materials asked for by a management record
 *
 * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
 */
export function submitManageRecordData(
  wxpay: WechatPay,
  request: SubmitManageRecordDataRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitManageRecordDataResponse>> {
  return wxpay.call(operation, request, options)
}
submitManageRecordData.operation = operation

/** {@link submitManageRecordData} 的请求 */
export interface SubmitManageRecordDataRequest {
  /** 商户管理记录ID，例：`M1210999900435123451697535102441` */
  manage_record_id: string
  json: SubmitManageRecordDataJson
}

/** 请求包体 */
export interface SubmitManageRecordDataJson {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
  /** 商户提交资料内容，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"record_fields":[]}` */
  submit_data: SubmitManageRecordDataJsonSubmitData | string
}

/** 商户提交资料内容 */
export interface SubmitManageRecordDataJsonSubmitData {
  /** 资料项集合 */
  record_fields: SubmitManageRecordDataJsonSubmitDataRecordFields[]
}

/** 资料项集合 */
export interface SubmitManageRecordDataJsonSubmitDataRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6
  /** 补充资料项多值JSON格式，JSON 字符串，直接给内容即可，由运行时编解码，例：`[]` */
  repeated_field_data?: SubmitManageRecordDataJsonRepeatedFieldData[] | string
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 字符串校验规则 */
  string_check_rule?: SubmitManageRecordDataJsonStringCheckRule
  /** 枚举校验规则 */
  enum_check_rule?: SubmitManageRecordDataJsonEnumCheckRule
  /** 文件校验规则 */
  file_check_rule?: SubmitManageRecordDataJsonFileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: SubmitManageRecordDataJsonTimeIntervalCheckRule
  /** 订单类型校验规则 */
  order_interval_check_rule?: SubmitManageRecordDataJsonOrderIntervalCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: SubmitManageRecordDataJsonRecordFieldsRelations[]
}

/** 补充资料项 */
export interface SubmitManageRecordDataJsonRepeatedFieldData {
  /** 经度值 */
  longitude?: string
  /** 纬度值 */
  latitude?: string
  /** 省份 */
  province?: string
  /** 城市 */
  city?: string
  /** 区域 */
  area?: string
  /** 街道 */
  street?: string
  /** 详细地址 */
  address?: string
  /** 地址名 */
  name?: string
  /** 微信支付订单号 */
  wechat_order_id?: string
  /** 商户订单号 */
  merchant_order_id?: string
  /** 交易时间+08 */
  trade_time?: string
  /** 交易金额 */
  trade_money_amount?: string
  /** 调单商品 */
  trade_goods?: string
  /** 是否物流 */
  logistic_flag?: 0 | 1
  /** 凭证图片信息 */
  evidence_img_list?: string[]
}

/** 字符串校验规则 */
export interface SubmitManageRecordDataJsonStringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number
  /** 字符串最大长度 */
  max_string_length?: number
  /** 校验规则 */
  validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email'
}

/** 枚举校验规则 */
export interface SubmitManageRecordDataJsonEnumCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  enum_values?: string[]
}

/** 文件校验规则 */
export interface SubmitManageRecordDataJsonFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: (
    | 'png'
    | 'jpg'
    | 'jpeg'
    | 'mp4'
    | 'avi'
    | 'mov'
    | 'wmv'
    | 'pdf'
    | 'doc'
    | 'docx'
    | 'csv'
    | 'xlsx'
  )[]
  /** 限制文件提交大小 */
  max_file_size?: number
}

/** 时间区间校验规则 */
export interface SubmitManageRecordDataJsonTimeIntervalCheckRule {
  /** 最小列表长度，例：`2` */
  min_list_length?: number
  /** 最大列表长度，例：`2` */
  max_list_length?: number
}

/** 订单类型校验规则 */
export interface SubmitManageRecordDataJsonOrderIntervalCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: (
    | 'png'
    | 'jpg'
    | 'jpeg'
    | 'mp4'
    | 'avi'
    | 'mov'
    | 'wmv'
    | 'pdf'
    | 'doc'
    | 'docx'
    | 'csv'
    | 'xlsx'
  )[]
  /** 限制文件提交大小 */
  max_file_size?: number
}

/** 资料项关联规则集合<br/> */
export interface SubmitManageRecordDataJsonRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}

/** {@link submitManageRecordData} 的应答 */
export interface SubmitManageRecordDataResponse {
  /** 商户管理提交资料记录ID，例：`S0120190217140201012345672111223` */
  manage_submission_id?: string
}
