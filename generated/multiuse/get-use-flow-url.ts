// Generated from specs/multiuse/get-use-flow-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getUseFlowUrl',
  method: 'GET',
  path: '/v3/multiuse/stocks/{stock_id}/use-flow',
  response: 'json',
}

/**
 * 下载核销明细 · Get the link to a stock's redemption detail file
 *
 * `GET /v3/multiuse/stocks/{stock_id}/use-flow` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
 */
export function getUseFlowUrl(
  wxpay: WechatPay,
  request: GetUseFlowUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetUseFlowUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getUseFlowUrl.operation = operation

/** {@link getUseFlowUrl} 的请求 */
export interface GetUseFlowUrlRequest {
  /** 批次号，例：`9856888` */
  stock_id: string
}

/** {@link getUseFlowUrl} 的应答 */
export interface GetUseFlowUrlResponse {
  /**
   * 下载链接，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX`
   */
  url: string
}
