// Generated from specs/mchalterapply/query-subject-alter-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubjectAlterApplymentById',
  method: 'GET',
  path: '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}',
  response: 'json',
  repeats: ['apply_id'],
}

/**
 * 查询资料变更申请单状态-使用申请单号 · Get an entity information change application's state by its WeChat Pay id
 *
 * `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
 */
export function querySubjectAlterApplymentById(
  wxpay: WechatPay,
  request: QuerySubjectAlterApplymentByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubjectAlterApplymentByIdResponse>> {
  return wxpay.call(operation, request, options)
}
querySubjectAlterApplymentById.operation = operation

/** {@link querySubjectAlterApplymentById} 的请求 */
export interface QuerySubjectAlterApplymentByIdRequest {
  /** 微信支付申请单号，例：`20220617143306000013906025001` */
  apply_id: string
}

/** {@link querySubjectAlterApplymentById} 的应答 */
export interface QuerySubjectAlterApplymentByIdResponse {
  /** 微信支付商户号，例：`1900006491` */
  merchant_code: string
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /**
   * 申请单状态，例：`APPLYMENT_STATE_EDITTING`
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   * - `APPLYMENT_STATE_EDITTING` 编辑中
   */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | 'APPLYMENT_STATE_EDITTING'
    | (string & {})
  /** 总体驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片。` */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: QuerySubjectAlterApplymentByIdResponseAuditRejectDetail[]
}

/** 驳回原因详情 */
export interface QuerySubjectAlterApplymentByIdResponseAuditRejectDetail {
  /** 参数名称，例：`ubo_info_list.card_number_0` */
  param_name?: string
  /** 驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片。` */
  reject_reason?: string
}
