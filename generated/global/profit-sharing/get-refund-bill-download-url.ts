// Generated from specs/global/profit-sharing/get-refund-bill-download-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getRefundBillDownloadUrl',
  method: 'GET',
  path: '/v3/global/profit-sharing/refunds/bill-download-url',
  response: 'json',
  dates: { query: ['bill_date'] },
  overseas: true,
}

/**
 * 获取分账退款账单下载链接 · Get the download link of a day's bill of refunds on shared orders
 *
 * `GET /v3/global/profit-sharing/refunds/bill-download-url` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
 */
export function getRefundBillDownloadUrl(
  wxpay: WechatPay,
  request?: GetRefundBillDownloadUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetRefundBillDownloadUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getRefundBillDownloadUrl.operation = operation

/** {@link getRefundBillDownloadUrl} 的请求 */
export interface GetRefundBillDownloadUrlRequest {
  query?: GetRefundBillDownloadUrlQuery
}

/** 查询参数 */
export interface GetRefundBillDownloadUrlQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 账单日期，YYYY-MM-DD，例：`2020-01-01` */
  bill_date?: string | Date
}

/** {@link getRefundBillDownloadUrl} 的应答 */
export interface GetRefundBillDownloadUrlResponse {
  /** 下载地址，例：`https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
}
