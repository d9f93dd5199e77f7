// Generated from specs/transaction-block/list-block-records.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listBlockRecords',
  method: 'GET',
  path: '/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}',
  response: 'json',
  json: {
    response: [
      'data[].requested_item_info',
      'data[].requested_item_info.record_fields[].repeated_field_data',
    ],
  },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 分页查询子商户名下的交易拦截记录 · List the blocked-transaction records of a sub-merchant
 *
 * `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` · 服务商
 *
 * 所有分页：`for await (const item of items(listBlockRecords, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
 */
export function listBlockRecords(
  wxpay: WechatPay,
  request: ListBlockRecordsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListBlockRecordsResponse>> {
  return wxpay.call(operation, request, options)
}
listBlockRecords.operation = operation

/** {@link listBlockRecords} 的请求 */
export interface ListBlockRecordsRequest {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
  query: ListBlockRecordsQuery
}

/** 查询参数 */
export interface ListBlockRecordsQuery {
  /** 最大资源条数，例：`5` */
  limit: number
  /** 请求资源起始位置，例：`10` */
  offset?: number
}

/** {@link listBlockRecords} 的应答 */
export interface ListBlockRecordsResponse {
  /** 请求资源起始位置，例：`10` */
  offset?: number
  /** 最大资源条数，例：`5` */
  limit?: number
  /** 资源总条数，例：`1234` */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: ListBlockRecordsResponseData[]
}

/** 交易拦截记录详情列表 */
export interface ListBlockRecordsResponseData {
  /** 交易拦截记录ID，例：`123400` */
  block_record_id?: string
  /** 拦截时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  block_time?: string
  /** 拦截原因，例：`涉嫌信用卡套现` */
  block_reason?: string
  /** 拦截笔数，例：`LESS_THAN_TWENTY` */
  number_of_block?:
    | 'LESS_THAN_TWENTY'
    | 'LESS_THAN_ONE_HUNDRED'
    | 'LESS_THAN_ONE_THOUSAND'
    | 'OVER_ONE_THOUSAND'
    | (string & {})
  /** 解除管控方式，例：`SUBMIT_INFORMATION` */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {})
  /** 商户提交资料内容，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"record_fields":[]}` */
  requested_item_info?: ListBlockRecordsResponseDataRequestedItemInfo | string
}

/** 商户提交资料内容 */
export interface ListBlockRecordsResponseDataRequestedItemInfo {
  /** 资料项集合 */
  record_fields: ListBlockRecordsResponseRecordFields[]
}

/** 资料项集合 */
export interface ListBlockRecordsResponseRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  /** 补充资料项多值JSON格式，JSON 字符串，直接给内容即可，由运行时编解码，例：`[]` */
  repeated_field_data?: ListBlockRecordsResponseRepeatedFieldData[] | string
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
  string_check_rule?: ListBlockRecordsResponseStringCheckRule
  /** 枚举校验规则 */
  enum_check_rule?: ListBlockRecordsResponseRecordFieldsEnumCheckRule
  /** 文件校验规则 */
  file_check_rule?: ListBlockRecordsResponseRecordFieldsFileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: ListBlockRecordsResponseTimeIntervalCheckRule
  /** 订单类型校验规则 */
  order_interval_check_rule?: ListBlockRecordsResponseOrderIntervalCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: ListBlockRecordsResponseRecordFieldsRelations[]
}

/** 补充资料项 */
export interface ListBlockRecordsResponseRepeatedFieldData {
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
export interface ListBlockRecordsResponseStringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number
  /** 字符串最大长度 */
  max_string_length?: number
  /** 校验规则 */
  validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {})
}

/** 枚举校验规则 */
export interface ListBlockRecordsResponseRecordFieldsEnumCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  enum_values?: string[]
}

/** 文件校验规则 */
export interface ListBlockRecordsResponseRecordFieldsFileCheckRule {
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
export interface ListBlockRecordsResponseTimeIntervalCheckRule {
  /** 最小列表长度，例：`2` */
  min_list_length?: number
  /** 最大列表长度，例：`2` */
  max_list_length?: number
}

/** 订单类型校验规则 */
export interface ListBlockRecordsResponseOrderIntervalCheckRule {
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
export interface ListBlockRecordsResponseRecordFieldsRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}
