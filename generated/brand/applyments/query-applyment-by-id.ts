// Generated from specs/brand/applyments/query-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryApplymentById',
  method: 'GET',
  path: '/v3/brand/applyments/applyment-id/{applyment_id}',
  response: 'json',
  repeats: ['applyment_id'],
}

/**
 * 根据申请单ID查询申请状态 · Query a brand applyment's status by its applyment ID
 *
 * `GET /v3/brand/applyments/applyment-id/{applyment_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
 */
export function queryApplymentById(
  wxpay: WechatPay,
  request: QueryApplymentByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryApplymentByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryApplymentById.operation = operation

/** {@link queryApplymentById} 的请求 */
export interface QueryApplymentByIdRequest {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: string
}

/** {@link queryApplymentById} 的应答 */
export interface QueryApplymentByIdResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /**
   * 申请状态，例：`APPLYMENT_STATE_WAITING_AUTH`
   * - `APPLYMENT_STATE_UNKNOWN` 未知状态
   * - `APPLYMENT_STATE_UNSUBMITTED` 申请未提交
   * - `APPLYMENT_STATE_WAITING_VALIDATE` 待主体意愿确认
   * - `APPLYMENT_STATE_WAITING_AUDIT` 资料审核中
   * - `APPLYMENT_STATE_WAITING_AUTH` 待授权确认
   * - `APPLYMENT_STATE_OPEN_ACCOUNT` 开号中
   * - `APPLYMENT_STATE_FINISH` 入驻完成
   * - `APPLYMENT_STATE_AUDIT_REJECTED` 审核驳回
   * - `APPLYMENT_STATE_CANCELED` 申请撤销
   */
  applyment_state:
    | 'APPLYMENT_STATE_UNKNOWN'
    | 'APPLYMENT_STATE_UNSUBMITTED'
    | 'APPLYMENT_STATE_WAITING_VALIDATE'
    | 'APPLYMENT_STATE_WAITING_AUDIT'
    | 'APPLYMENT_STATE_WAITING_AUTH'
    | 'APPLYMENT_STATE_OPEN_ACCOUNT'
    | 'APPLYMENT_STATE_FINISH'
    | 'APPLYMENT_STATE_AUDIT_REJECTED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 申请状态说明，例：`待授权确认` */
  applyment_state_desc: string
  /**
   * 授权确认二维码链接，例：`https://pay.weixin.qq.com/xdc/partnerapply4brandweb/get-auth-code?applyId=200000212476&sign=b207b673049a32c858f3aabd7d27c7ec`
   */
  authorization_confirmation_qr_code?: string
  /** 驳回原因，例：`具体驳回原因xxx` */
  reject_reason?: string
  /** 品牌ID，例：`123455667` */
  brand_id?: string
}
