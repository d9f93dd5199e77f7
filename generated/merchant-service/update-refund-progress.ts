// Generated from specs/merchant-service/update-refund-progress.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateRefundProgress',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress',
  request: 'json',
  response: 'empty',
}

/**
 * 更新退款审批结果 · Approve or reject the refund that a complaint asks for
 *
 * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` · 直连商户、服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
 */
export function updateRefundProgress(
  wxpay: WechatPay,
  request: UpdateRefundProgressRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
updateRefundProgress.operation = operation

/** {@link updateRefundProgress} 的请求 */
export interface UpdateRefundProgressRequest {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: UpdateRefundProgressJson
}

/** 请求包体 */
export interface UpdateRefundProgressJson {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间，例：`3` */
  launch_refund_day?: number
  /** 拒绝退款原因，例：`拒绝退款` */
  reject_reason?: string
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: string[]
  /** 备注，例：`已处理完成` */
  remark?: string
}
