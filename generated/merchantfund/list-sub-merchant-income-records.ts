// Generated from specs/merchantfund/list-sub-merchant-income-records.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listSubMerchantIncomeRecords',
  method: 'GET',
  path: '/v3/merchantfund/partner/income-records',
  response: 'json',
  dates: { query: ['date'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 特约商户银行来账查询 · List bank deposits received on a sub-merchant's account for a day
 *
 * `GET /v3/merchantfund/partner/income-records` · 服务商
 *
 * 所有分页：`for await (const item of items(listSubMerchantIncomeRecords, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012720249
 */
export function listSubMerchantIncomeRecords(
  wxpay: WechatPay,
  request: ListSubMerchantIncomeRecordsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListSubMerchantIncomeRecordsResponse>> {
  return wxpay.call(operation, request, options)
}
listSubMerchantIncomeRecords.operation = operation

/** {@link listSubMerchantIncomeRecords} 的请求 */
export interface ListSubMerchantIncomeRecordsRequest {
  query: ListSubMerchantIncomeRecordsQuery
}

/** 查询参数 */
export interface ListSubMerchantIncomeRecordsQuery {
  /** 特约商户号，例：`2480253391` */
  sub_mchid: string
  /** 账户类型，例：`BASIC` */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期，YYYY-MM-DD，例：`2019-06-11` */
  date: string | Date
  /** 本次查询偏移量，例：`0` */
  offset?: number
  /** 本次请求最大查询条数，例：`100` */
  limit: number
}

/** {@link listSubMerchantIncomeRecords} 的应答 */
export interface ListSubMerchantIncomeRecordsResponse {
  /** 查询数据总条数，例：`20` */
  total_count: number
  /** 本次查询偏移量，例：`0` */
  offset: number
  /** 本次查询条数，例：`20` */
  limit: number
  /** 银行来账记录列表 */
  data?: ListSubMerchantIncomeRecordsResponseData[]
  /** 分页链接 */
  links: ListSubMerchantIncomeRecordsResponseLinks
}

/** 银行来账记录列表 */
export interface ListSubMerchantIncomeRecordsResponseData {
  /** 特约商户号，例：`2480253391` */
  sub_mchid: string
  /** 账户类型，例：`BASIC` */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 银行来账类型，例：`OFFLINERECHARGE` */
  income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
  /** 银行来账微信单号，例：`4200000811202011056138519459` */
  income_record_id: string
  /** 银行来账金额（单位：分），例：`2734921` */
  amount: number
  /** 银行来账完成时间，RFC 3339，例：`2017-12-08T00:08:00.00+08:00` */
  success_time: string
  /** 付款方银行名称，例：`招商银行` */
  bank_name: string
  /** 付款方银行户名，例：`北京三快科技有限公司` */
  bank_account_name: string
  /** 付款方银行卡号，例：`****6473` */
  bank_account_number: string
  /** 银行备注，例：`单号：202106010001` */
  recharge_remark: string
}

/** 分页链接 */
export interface ListSubMerchantIncomeRecordsResponseLinks {
  /** 下一页链接，例：`/v3/merchantfund/partner/income-records?offset=10&limit=5` */
  next: string
  /** 上一页链接，例：`/v3/merchantfund/partner/income-records?offset=0&limit=5` */
  prev: string
  /** 当前链接，例：`/v3/merchantfund/partner/income-records?offset=5&limit=5` */
  self: string
}
