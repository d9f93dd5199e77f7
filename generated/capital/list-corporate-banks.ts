// Generated from specs/capital/list-corporate-banks.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listCorporateBanks',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/corporate-banking',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询支持对公业务的银行列表 · List the banks that support corporate accounts
 *
 * `GET /v3/capital/capitallhh/banks/corporate-banking` · 服务商
 *
 * 所有分页：`for await (const item of items(listCorporateBanks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
 */
export function listCorporateBanks(
  wxpay: WechatPay,
  request: ListCorporateBanksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCorporateBanksResponse>> {
  return wxpay.call(operation, request, options)
}
listCorporateBanks.operation = operation

/** {@link listCorporateBanks} 的请求 */
export interface ListCorporateBanksRequest {
  query: ListCorporateBanksQuery
}

/** 查询参数 */
export interface ListCorporateBanksQuery {
  /** 本次查询偏移量，例：`0` */
  offset?: number
  /** 本次请求最大查询条数，例：`200` */
  limit: number
}

/** {@link listCorporateBanks} 的应答 */
export interface ListCorporateBanksResponse {
  /** 查询数据总条数，例：`10` */
  total_count: number
  /** 本次查询数据条数，例：`10` */
  count: number
  /** 银行列表 */
  data?: ListCorporateBanksResponseData[]
  /** 本次查询偏移量，例：`0` */
  offset: number
  /** 分页链接 */
  links: ListCorporateBanksResponseLinks
}

/** 银行列表 */
export interface ListCorporateBanksResponseData {
  /** 银行别名，例：`工商银行深圳前海微众银行` */
  bank_alias: string
  /** 银行别名编码，例：`1000006247` */
  bank_alias_code: string
  /** 开户银行，例：`招商银行其他银行` */
  account_bank: string
  /** 开户银行编码，例：`1001` */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}

/** 分页链接 */
export interface ListCorporateBanksResponseLinks {
  /** 下一页链接，例：`/v3/capital/capitallhh/banks/corporate-banking?offset=10&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/capital/capitallhh/banks/corporate-banking?offset=0&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/capital/capitallhh/banks/corporate-banking?offset=5&limit=5` */
  self?: string
}
