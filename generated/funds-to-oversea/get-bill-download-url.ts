// Generated from specs/funds-to-oversea/get-bill-download-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getBillDownloadUrl',
  method: 'GET',
  path: '/v3/funds-to-oversea/bill-download-url',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 获取购付汇账单文件下载链接 · Get the download link of a day's foreign exchange and remittance bill
 *
 * `GET /v3/funds-to-oversea/bill-download-url` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
 */
export function getBillDownloadUrl(
  wxpay: WechatPay,
  request: GetBillDownloadUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetBillDownloadUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getBillDownloadUrl.operation = operation

/** {@link getBillDownloadUrl} 的请求 */
export interface GetBillDownloadUrlRequest {
  query: GetBillDownloadUrlQuery
}

/** 查询参数 */
export interface GetBillDownloadUrlQuery {
  /** 账单日期，YYYY-MM-DD，例：`2021-01-01` */
  bill_date: string | Date
  /** 子商户号，例：`19000000001` */
  sub_mchid?: string
}

/** {@link getBillDownloadUrl} 的应答 */
export interface GetBillDownloadUrlResponse {
  /** 哈希类型，例：`SHA1` */
  hash_type: string
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 下载地址，例：`https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
}
