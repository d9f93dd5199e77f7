// Generated from specs/gov/subsidy/sync-cup-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncCupRefund',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/refund/sync',
  request: 'json',
  response: 'json',
}

/**
 * 同步非银联支付交易退款信息 · Report the refund of a subsidized order that was not paid through UnionPay
 *
 * `POST /v3/gov/subsidy/audit/cup/refund/sync` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
 */
export function syncCupRefund(
  wxpay: WechatPay,
  request: SyncCupRefundRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncCupRefundResponse>> {
  return wxpay.call(operation, request, options)
}
syncCupRefund.operation = operation

/** {@link syncCupRefund} 的请求 */
export interface SyncCupRefundRequest {
  json: SyncCupRefundJson
}

/** 请求包体 */
export interface SyncCupRefundJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

/** {@link syncCupRefund} 的应答 */
export interface SyncCupRefundResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
