// Generated from specs/mch-operation-manage/submit-enhanced-due-diligence.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitEnhancedDueDiligence',
  method: 'POST',
  path: '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit',
  request: 'json',
  response: 'json',
  json: { request: ['submit_data'], response: ['submission_template', 'submission_data'] },
}

/**
 * 提交尽调资料 · Submit the materials for an enhanced due diligence case
 *
 * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
 */
export function submitEnhancedDueDiligence(
  wxpay: WechatPay,
  request: SubmitEnhancedDueDiligenceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitEnhancedDueDiligenceResponse>> {
  return wxpay.call(operation, request, options)
}
submitEnhancedDueDiligence.operation = operation

/** {@link submitEnhancedDueDiligence} 的请求 */
export interface SubmitEnhancedDueDiligenceRequest {
  /** 尽调单号，例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  json: SubmitEnhancedDueDiligenceJson
}

/** 请求包体 */
export interface SubmitEnhancedDueDiligenceJson {
  /** 子商户号，例：`123000110` */
  sub_mchid: string
  /** 提交资料内容，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"record_fields":[]}` */
  submit_data?: SubmitEnhancedDueDiligenceJsonSubmitData | string
}

/** 提交资料内容 */
export interface SubmitEnhancedDueDiligenceJsonSubmitData {
  /** 资料项集合 */
  record_fields: SubmitEnhancedDueDiligenceJsonRecordFields[]
}

/** 资料项集合 */
export interface SubmitEnhancedDueDiligenceJsonRecordFields {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1
  /** 校验规则 */
  check_rule?: SubmitEnhancedDueDiligenceJsonCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: SubmitEnhancedDueDiligenceJsonRelations[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

/** 校验规则 */
export interface SubmitEnhancedDueDiligenceJsonCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg')[]
  /** 限制文件提交大小 */
  max_file_size?: number
  enum_keys?: number[]
  enum_values?: string[]
}

/** 资料项关联规则集合<br/> */
export interface SubmitEnhancedDueDiligenceJsonRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}

/** {@link submitEnhancedDueDiligence} 的应答 */
export interface SubmitEnhancedDueDiligenceResponse {
  /**
   * 尽调单状态，例：`DUE_DILIGENCE_STATE_COLLECTING`
   * - `DUE_DILIGENCE_STATE_COLLECTING` 待填写
   * - `DUE_DILIGENCE_STATE_AUDITING` 审核中
   * - `DUE_DILIGENCE_STATE_REJECTED` 已驳回
   * - `DUE_DILIGENCE_STATE_EXPIRED` 已过期
   * - `DUE_DILIGENCE_STATE_CANCELLED` 已终止
   * - `DUE_DILIGENCE_STATE_FINISHED` 已完成
   */
  due_diligence_state?:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /** 提交时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  submit_time?: string
  /** 尽调要求提交的资料，JSON 字符串，直接给内容即可，由运行时编解码 */
  submission_template?: SubmitEnhancedDueDiligenceResponseSubmissionTemplate | string
  /** 尽调已经提交的资料，JSON 字符串，直接给内容即可，由运行时编解码 */
  submission_data?: SubmitEnhancedDueDiligenceResponseSubmissionData | string
}

/** 尽调要求提交的资料 */
export interface SubmitEnhancedDueDiligenceResponseSubmissionTemplate {
  /** 资料项集合 */
  record_fields: SubmitEnhancedDueDiligenceResponseRecordFields[]
}

/** 资料项集合 */
export interface SubmitEnhancedDueDiligenceResponseRecordFields {
  /** 校验规则 */
  check_rule?: SubmitEnhancedDueDiligenceResponseCheckRule
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
export interface SubmitEnhancedDueDiligenceResponseCheckRule {
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
export interface SubmitEnhancedDueDiligenceResponseSubmissionData {
  /** 资料项集合 */
  record_fields: SubmitEnhancedDueDiligenceResponseSubmissionDataRecordFields[]
}

/** 资料项集合 */
export interface SubmitEnhancedDueDiligenceResponseSubmissionDataRecordFields {
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
  check_rule?: SubmitEnhancedDueDiligenceResponseSubmissionDataCheckRule
  /** 资料项关联规则集合<br/> */
  relations?: SubmitEnhancedDueDiligenceResponseRelations[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

/** 校验规则 */
export interface SubmitEnhancedDueDiligenceResponseSubmissionDataCheckRule {
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
export interface SubmitEnhancedDueDiligenceResponseRelations {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}
