// Generated from specs/merchant/get-withdrawal-exception-bill-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillTarType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getWithdrawalExceptionBillUrl',
  method: 'GET',
  path: '/v3/merchant/fund/withdraw/bill-type/{bill_type}',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 按日下载提现异常文件 · Get the download link for one day's failed and returned withdrawals
 *
 * `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
 */
export function getWithdrawalExceptionBillUrl(
  wxpay: WechatPay,
  request: GetWithdrawalExceptionBillUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetWithdrawalExceptionBillUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getWithdrawalExceptionBillUrl.operation = operation

/** {@link getWithdrawalExceptionBillUrl} 的请求 */
export interface GetWithdrawalExceptionBillUrlRequest {
  bill_type: string
  query: GetWithdrawalExceptionBillUrlQuery
}

/** 查询参数 */
export interface GetWithdrawalExceptionBillUrlQuery {
  /**
   * 账单类型
   * @default "NO_SUCC"
   */
  bill_type?: 'NO_SUCC'
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 压缩类型，例：`GZIP` */
  tar_type?: BillTarType
}

/** {@link getWithdrawalExceptionBillUrl} 的应答 */
export interface GetWithdrawalExceptionBillUrlResponse {
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url: string
}
