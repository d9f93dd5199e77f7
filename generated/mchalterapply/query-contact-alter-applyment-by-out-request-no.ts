// Generated from specs/mchalterapply/query-contact-alter-applyment-by-out-request-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContactAlterApplymentByOutRequestNo',
  method: 'GET',
  path: '/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}',
  response: 'json',
  repeats: ['out_request_no'],
}

/**
 * 查询超管变更申请单状态-使用业务单号和商户号 · Get an administrator change application's state by request number
 *
 * `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
 */
export function queryContactAlterApplymentByOutRequestNo(
  wxpay: WechatPay,
  request: QueryContactAlterApplymentByOutRequestNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContactAlterApplymentByOutRequestNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryContactAlterApplymentByOutRequestNo.operation = operation

/** {@link queryContactAlterApplymentByOutRequestNo} 的请求 */
export interface QueryContactAlterApplymentByOutRequestNoRequest {
  /** 微信支付商户号，例：`1900006491` */
  merchant_code: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
}

/** {@link queryContactAlterApplymentByOutRequestNo} 的应答 */
export interface QueryContactAlterApplymentByOutRequestNoResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /** 微信支付商户号，例：`1900006491` */
  merchant_code: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片。` */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: QueryContactAlterApplymentByOutRequestNoResponseAuditRejectDetail[]
}

/** 驳回原因详情 */
export interface QueryContactAlterApplymentByOutRequestNoResponseAuditRejectDetail {
  /** 参数名称，例：`ubo_info_list.card_number_0` */
  param_name?: string
  /** 驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片。` */
  reject_reason?: string
}
