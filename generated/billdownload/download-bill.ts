// Generated from specs/billdownload/download-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadBill',
  method: 'GET',
  path: '/v3/billdownload/file',
  response: 'file',
  unsigned: true,
}

/**
 * 下载账单 · Download a bill file through the link returned by a bill request
 *
 * `GET /v3/billdownload/file` · 电商平台、服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
 */
export function downloadBill(
  wxpay: WechatPay,
  request: DownloadBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return wxpay.call(operation, request, options)
}
downloadBill.operation = operation

/** {@link downloadBill} 的请求 */
export interface DownloadBillRequest {
  query: DownloadBillQuery
}

/** 查询参数 */
export interface DownloadBillQuery {
  token: string
  tartype?: string
}
