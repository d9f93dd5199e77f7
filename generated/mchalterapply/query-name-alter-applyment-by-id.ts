// Generated from specs/mchalterapply/query-name-alter-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryNameAlterApplymentById',
  method: 'GET',
  path: '/v3/mchalterapply/merchantnamealterapplyment/{apply_id}',
  response: 'json',
  repeats: ['apply_id'],
}

/**
 * 查询商户简称变更申请单状态-使用申请单号 · Get a short name change application's state by its WeChat Pay id
 *
 * `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
 */
export function queryNameAlterApplymentById(
  wxpay: WechatPay,
  request: QueryNameAlterApplymentByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryNameAlterApplymentByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryNameAlterApplymentById.operation = operation

/** {@link queryNameAlterApplymentById} 的请求 */
export interface QueryNameAlterApplymentByIdRequest {
  /** 微信支付申请单号，例：`20220617143306000013906025001` */
  apply_id: string
}

/** {@link queryNameAlterApplymentById} 的应答 */
export interface QueryNameAlterApplymentByIdResponse {
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
}
