// Generated from specs/transferdownload/download-electronic-voucher-file.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadElectronicVoucherFile',
  method: 'GET',
  path: '/v3/transferdownload/elecvoucherfile',
  response: 'file',
  unsigned: true,
}

/**
 * 下载电子回单 · Download an electronic receipt file by the token and source of its link
 *
 * `GET /v3/transferdownload/elecvoucherfile` · 服务商、普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export function downloadElectronicVoucherFile(
  wxpay: WechatPay,
  request: DownloadElectronicVoucherFileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return wxpay.call(operation, request, options)
}
downloadElectronicVoucherFile.operation = operation

/** {@link downloadElectronicVoucherFile} 的请求 */
export interface DownloadElectronicVoucherFileRequest {
  query: DownloadElectronicVoucherFileQuery
}

/** 查询参数 */
export interface DownloadElectronicVoucherFileQuery {
  /** 前序download_url的查询参数，例：`X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD` */
  token: string
  /** 前序download_url的查询参数，例：`elecsign` */
  source: string
}
