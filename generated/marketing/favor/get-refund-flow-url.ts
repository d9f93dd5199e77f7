// Generated from specs/marketing/favor/get-refund-flow-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getRefundFlowUrl',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/refund-flow',
  response: 'json',
}

/**
 * 下载批次退款明细 · Get the download link for all refund records of a stock
 *
 * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463548
 */
export function getRefundFlowUrl(
  wxpay: WechatPay,
  request: GetRefundFlowUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetRefundFlowUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getRefundFlowUrl.operation = operation

/** {@link getRefundFlowUrl} 的请求 */
export interface GetRefundFlowUrlRequest {
  /** 批次号 */
  stock_id: string
}

/** {@link getRefundFlowUrl} 的应答 */
export interface GetRefundFlowUrlResponse {
  /** 下载链接，例：`download://example.csv` */
  url: string
  /** 安全校验码，例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  hash_value: string
  /** 哈希算法类型，例：`SHA1` */
  hash_type: string
}
