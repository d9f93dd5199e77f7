// Generated from specs/multiuse/get-refund-flow-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getRefundFlowUrl',
  method: 'GET',
  path: '/v3/multiuse/stocks/{stock_id}/refund-flow',
  response: 'json',
}

/**
 * 下载批次退款明细 · Get the link to a stock's refund detail file
 *
 * `GET /v3/multiuse/stocks/{stock_id}/refund-flow` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
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
  /** 批次号，例：`9856888` */
  stock_id: string
}

/** {@link getRefundFlowUrl} 的应答 */
export interface GetRefundFlowUrlResponse {
  /**
   * 下载链接，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX`
   */
  url: string
}
