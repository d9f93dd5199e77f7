// Generated from specs/mch-operation-manage/query-enhanced-due-diligence.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryEnhancedDueDiligence',
  method: 'GET',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}',
  response: 'json',
  json: { response: ['reject_reason', 'submission_template', 'submission_data'] },
  repeats: ['due_diligence_id'],
}

/**
 * 查询子商户强化尽调单信息 · Get a sub-merchant's enhanced due diligence case
 *
 * `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
 */
export function queryEnhancedDueDiligence(
  wxpay: WechatPay,
  request: QueryEnhancedDueDiligenceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryEnhancedDueDiligenceResponse>> {
  return wxpay.call(operation, request, options)
}
queryEnhancedDueDiligence.operation = operation

/** {@link queryEnhancedDueDiligence} 的请求 */
export interface QueryEnhancedDueDiligenceRequest {
  /** 尽调单号，例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  query: QueryEnhancedDueDiligenceQuery
}

/** 查询参数 */
export interface QueryEnhancedDueDiligenceQuery {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
}

/** {@link queryEnhancedDueDiligence} 的应答 */
export interface QueryEnhancedDueDiligenceResponse {
  /** 尽调单号，例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  /** 子商户号，例：`123000110` */
  sub_mchid: string
  /**
   * 尽调单状态，例：`DUE_DILIGENCE_STATE_COLLECTING`
   * - `DUE_DILIGENCE_STATE_COLLECTING` 待填写
   * - `DUE_DILIGENCE_STATE_AUDITING` 审核中
   * - `DUE_DILIGENCE_STATE_REJECTED` 已驳回
   * - `DUE_DILIGENCE_STATE_EXPIRED` 已过期
   * - `DUE_DILIGENCE_STATE_CANCELLED` 已终止
   * - `DUE_DILIGENCE_STATE_FINISHED` 已完成
   */
  due_diligence_state:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /** 驳回原因，JSON 字符串，直接给内容即可，由运行时编解码 */
  reject_reason?: QueryEnhancedDueDiligenceResponseRejectReason | string
  /** 截止时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  deadline_time: string
  /** 终止时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  terminal_time?: string
  /** 提交时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  submit_time?: string
  /** 驳回时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  reject_time?: string
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  complete_time?: string
  /** 尽调要求提交的资料，JSON 字符串，直接给内容即可，由运行时编解码 */
  submission_template?: QueryEnhancedDueDiligenceResponseSubmissionTemplate | string
  /** 尽调已经提交的资料，JSON 字符串，直接给内容即可，由运行时编解码 */
  submission_data?: QueryEnhancedDueDiligenceResponseSubmissionData | string
}

/** 驳回原因 */
export interface QueryEnhancedDueDiligenceResponseRejectReason {
  /** 审核原因集合 */
  audit_detail_by_item?: QueryEnhancedDueDiligenceResponseAuditDetailByItem[]
}

/** 审核原因集合 */
export interface QueryEnhancedDueDiligenceResponseAuditDetailByItem {
  /** 审核结果 */
  audit_result?: number
  /** 审核的资料项ID */
  item_id?: number
  /** 展示给商户的审核结果 */
  reject_reason_to_merchant?: string
}

/** 尽调要求提交的资料 */
export interface QueryEnhancedDueDiligenceResponseSubmissionTemplate {
  /** 资料项集合 */
  record_fields: QueryEnhancedDueDiligenceResponseRecordFields[]
}

/** 资料项集合 */
export interface QueryEnhancedDueDiligenceResponseRecordFields {
  /** 校验规则 */
  check_rule?: QueryEnhancedDueDiligenceResponseCheckRule
  /** 是否允许修改内容 */
  disabled?: 0 | 1 | (number & {})
  /** 资料项值(单值类型) */
  field_data?: string
  /** 资料项英文名 */
  field_name?: string
  /** 是否隐藏资料项 */
  hidden?: number
  /** 资料项ID */
  item_id?: string
  /** 资料项中文名 */
  name?: string
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 输入占位文案 */
  placeholder?: string
  /** 是否必填 */
  required?: 0 | 1 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 日期类型是否可勾选“长期有效” */
  use_permanently_date?: 0 | 1 | (number & {})
}

/** 校验规则 */
export interface QueryEnhancedDueDiligenceResponseCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
  /** 限制文件提交大小 */
  max_file_size?: number
  enum_keys?: number[]
  enum_values?: string[]
}

/** 尽调已经提交的资料 */
export interface QueryEnhancedDueDiligenceResponseSubmissionData {
  /** 资料项集合 */
  record_fields: QueryEnhancedDueDiligenceResponseSubmissionDataRecordFields[]
}

/** 资料项集合 */
export interface QueryEnhancedDueDiligenceResponseSubmissionDataRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15 | (number & {})
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {})
  /** 校验规则 */
  check_rule?: QueryEnhancedDueDiligenceResponseSubmissionDataCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: QueryEnhancedDueDiligenceResponseRelations[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

/** 校验规则 */
export interface QueryEnhancedDueDiligenceResponseSubmissionDataCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
  /** 限制文件提交大小 */
  max_file_size?: number
  enum_keys?: number[]
  enum_values?: string[]
}

/** 资料项关联规则集合<br/> */
export interface QueryEnhancedDueDiligenceResponseRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}
