// Generated from specs/applyment4sub/query-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { ApplymentState } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryApplymentById',
  method: 'GET',
  path: '/v3/applyment4sub/applyment/applyment_id/{applyment_id}',
  response: 'json',
}

/**
 * 通过申请单号查询申请状态 · Query a sub-merchant applyment's status by its applyment ID
 *
 * `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
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
  /** 业务申请编号 */
  applyment_id: number | bigint
}

/** {@link queryApplymentById} 的应答 */
export interface QueryApplymentByIdResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id?: number | bigint
  /** 特约商户号，例：`1234567890` */
  sub_mchid?: string
  /**
   * 超级管理员签约链接，URL，例：`https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`
   */
  sign_url?: string
  /** 申请单状态，例：`APPLYMENT_STATE_FINISHED` */
  applyment_state: ApplymentState | (string & {})
  /** 申请状态描述，例：`审核中` */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: QueryApplymentByIdResponseAuditDetail[]
}

/** 驳回原因详情 */
export interface QueryApplymentByIdResponseAuditDetail {
  /** 字段名，例：`id_card_copy` */
  field?: string
  /** 字段名称，例：`身份证复印件` */
  field_name?: string
  /** 驳回原因，例：`身份证背面识别失败，请上传更清晰的身份证图片。` */
  reject_reason?: string
}
