// Generated from specs/transferdownload/download-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadElectronicReceipt',
  method: 'GET',
  path: '/v3/transferdownload/signfile',
  response: 'file',
  unsigned: true,
}

/**
 * 下载电子回单 · Download a signed electronic receipt file by the token of its link
 *
 * `GET /v3/transferdownload/signfile` · 服务商、普通商户
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
 */
export function downloadElectronicReceipt(
  wxpay: WechatPay,
  request: DownloadElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return wxpay.call(operation, request, options)
}
downloadElectronicReceipt.operation = operation

/** {@link downloadElectronicReceipt} 的请求 */
export interface DownloadElectronicReceiptRequest {
  query: DownloadElectronicReceiptQuery
}

/** 查询参数 */
export interface DownloadElectronicReceiptQuery {
  /** 前序download_url的查询参数，例：`X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD` */
  token: string
}
