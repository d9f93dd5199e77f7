// Generated from specs/global/statements/download-statement.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadStatement',
  method: 'GET',
  path: '/v3/global/statements',
  response: 'file',
  signedDigest: 'Wechatpay-Statement-Sha1',
  overseas: true,
}

/**
 * 下载对账单 · Download a day's reconciliation statement
 *
 * `GET /v3/global/statements` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
 */
export function downloadStatement(
  wxpay: WechatPay,
  request: DownloadStatementRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return wxpay.call(operation, request, options)
}
downloadStatement.operation = operation

/** {@link downloadStatement} 的请求 */
export interface DownloadStatementRequest {
  query: DownloadStatementQuery
}

/** 查询参数 */
export interface DownloadStatementQuery {
  /** 账单日期，例：`20180130` */
  date: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}
