// Generated from specs/multiuse/get-send-flow-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getSendFlowUrl',
  method: 'GET',
  path: '/v3/multiuse/stocks/{stock_id}/send-flow',
  response: 'json',
}

/**
 * 下载批次发放明细 · Get the link to a stock's issuance detail file
 *
 * `GET /v3/multiuse/stocks/{stock_id}/send-flow` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
 */
export function getSendFlowUrl(
  wxpay: WechatPay,
  request: GetSendFlowUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetSendFlowUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getSendFlowUrl.operation = operation

/** {@link getSendFlowUrl} 的请求 */
export interface GetSendFlowUrlRequest {
  /** 批次号，例：`9856888` */
  stock_id: string
}

/** {@link getSendFlowUrl} 的应答 */
export interface GetSendFlowUrlResponse {
  /**
   * 下载链接，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX`
   */
  url: string
}
