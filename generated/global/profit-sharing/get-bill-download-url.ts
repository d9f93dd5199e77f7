// Generated from specs/global/profit-sharing/get-bill-download-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getBillDownloadUrl',
  method: 'GET',
  path: '/v3/global/profit-sharing/bill-download-url',
  response: 'json',
  dates: { query: ['bill_date'] },
  overseas: true,
}

/**
 * 获取分账账单文件下载地址 · Get the download link of a day's profit-sharing bill
 *
 * `GET /v3/global/profit-sharing/bill-download-url` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
 */
export function getBillDownloadUrl(
  wxpay: WechatPay,
  request?: GetBillDownloadUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetBillDownloadUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getBillDownloadUrl.operation = operation

/** {@link getBillDownloadUrl} 的请求 */
export interface GetBillDownloadUrlRequest {
  query?: GetBillDownloadUrlQuery
}

/** 查询参数 */
export interface GetBillDownloadUrlQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 账单日期，YYYY-MM-DD，例：`2020-01-01` */
  bill_date?: string | Date
}

/** {@link getBillDownloadUrl} 的应答 */
export interface GetBillDownloadUrlResponse {
  /** 下载地址，例：`https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
}
