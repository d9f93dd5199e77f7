// Generated from specs/hk/download-statement.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'downloadStatement',
  method: 'GET',
  path: '/hk/v3/statements',
  response: 'file',
  signedDigest: 'Wechatpay-Statement-Sha1',
  overseas: true,
}

/**
 * 下载对账单 · Download a day's reconciliation statement
 *
 * `GET /hk/v3/statements` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
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
}
