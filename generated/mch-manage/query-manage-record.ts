// Generated from specs/mch-manage/query-manage-record.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryManageRecord',
  method: 'GET',
  path: '/v3/mch-manage/mch-manage-records/{manage_record_id}',
  response: 'json',
  json: {
    response: ['requested_item_info', 'requested_item_info.record_fields[].repeated_field_data'],
  },
  repeats: ['manage_record_id'],
}

/**
 * 查询子商户下指定商户管理记录 · Get one management record of a sub-merchant
 *
 * `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
 */
export function queryManageRecord(
  wxpay: WechatPay,
  request: QueryManageRecordRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryManageRecordResponse>> {
  return wxpay.call(operation, request, options)
}
queryManageRecord.operation = operation

/** {@link queryManageRecord} 的请求 */
export interface QueryManageRecordRequest {
  /** 商户管理记录ID，例：`M1210999900435123451697535102441` */
  manage_record_id: string
  query: QueryManageRecordQuery
}

/** 查询参数 */
export interface QueryManageRecordQuery {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
}

/** {@link queryManageRecord} 的应答 */
export interface QueryManageRecordResponse {
  /** 子商户号，例：`123000110` */
  sub_mchid?: string
  /** 商户管理记录ID，例：`M1210999900435123451697535102441` */
  manage_record_id?: string
  /** 商户管理记录类型，例：`FUNCTIONAL_LIMIT_RECORD` */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
  /** 管控时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  manage_time?: string
  /** 管控原因，例：`涉嫌信用卡套现` */
  manage_reason?: string
  /** 限制功能，例：`关闭支付权限，关闭提现权限` */
  limit_ability?: string
  /** 解除管控方式，例：`SUBMIT_INFORMATION` */
  recover_way?:
    | 'SUBMIT_INFORMATION'
    | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
    | 'MODIFY_ORGANIZATION_INFORMATION'
    | 'OTHER'
    | (string & {})
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 禁止提交资料原因，例：`应平台管理要求，此单据不支持申诉` */
  forbid_submit_reason?: string
  /** 可提交资料开始时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  submit_start_time?: string
  /** 可提交资料结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  submit_end_time?: string
  /** 商户管理记录状态，例：`PENDING` */
  manage_record_state?:
    | 'PENDING'
    | 'SUBMITTED'
    | 'EXPIRED'
    | 'UNDER_REVIEW'
    | 'RECOVERED'
    | 'REJECTED'
    | (string & {})
  /** 解除管控时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  recover_time?: string
  /** 解除管控原因，例：`MERCHANT_SUBMIT_RECOVER` */
  recover_reason?:
    | 'MERCHANT_SUBMIT_RECOVER'
    | 'MERCHANT_OPERATE_RECOVER'
    | 'PLATFORM_AUTO_RECOVER'
    | (string & {})
  /** 申诉驳回原因，例：`身份证信息遮挡，请上传清晰的身份证图片` */
  reject_reason?: string
  /** 可提交资料结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  approve_time?: string
  /** 要求提交的资料，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"record_fields":[]}` */
  requested_item_info?: QueryManageRecordResponseRequestedItemInfo | string
}

/** 要求提交的资料 */
export interface QueryManageRecordResponseRequestedItemInfo {
  /** 资料项集合 */
  record_fields: QueryManageRecordResponseRecordFields[]
}

/** 资料项集合 */
export interface QueryManageRecordResponseRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  /** 补充资料项多值JSON格式，JSON 字符串，直接给内容即可，由运行时编解码，例：`[]` */
  repeated_field_data?: QueryManageRecordResponseRepeatedFieldData[] | string
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {})
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 字符串校验规则 */
  string_check_rule?: QueryManageRecordResponseStringCheckRule
  /** 枚举校验规则 */
  enum_check_rule?: QueryManageRecordResponseRecordFieldsEnumCheckRule
  /** 文件校验规则 */
  file_check_rule?: QueryManageRecordResponseRecordFieldsFileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: QueryManageRecordResponseTimeIntervalCheckRule
  /** 订单类型校验规则 */
  order_interval_check_rule?: QueryManageRecordResponseOrderIntervalCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: QueryManageRecordResponseRecordFieldsRelations[]
}

/** 补充资料项 */
export interface QueryManageRecordResponseRepeatedFieldData {
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
  logistic_flag?: 0 | 1 | (number & {})
  /** 凭证图片信息 */
  evidence_img_list?: string[]
}

/** 字符串校验规则 */
export interface QueryManageRecordResponseStringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number
  /** 字符串最大长度 */
  max_string_length?: number
  /** 校验规则 */
  validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {})
}

/** 枚举校验规则 */
export interface QueryManageRecordResponseRecordFieldsEnumCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  enum_values?: string[]
}

/** 文件校验规则 */
export interface QueryManageRecordResponseRecordFieldsFileCheckRule {
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
    | (string & {})
  )[]
  /** 限制文件提交大小 */
  max_file_size?: number
}

/** 时间区间校验规则 */
export interface QueryManageRecordResponseTimeIntervalCheckRule {
  /** 最小列表长度，例：`2` */
  min_list_length?: number
  /** 最大列表长度，例：`2` */
  max_list_length?: number
}

/** 订单类型校验规则 */
export interface QueryManageRecordResponseOrderIntervalCheckRule {
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
    | (string & {})
  )[]
  /** 限制文件提交大小 */
  max_file_size?: number
}

/** 资料项关联规则集合<br/> */
export interface QueryManageRecordResponseRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}
