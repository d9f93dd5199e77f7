// Generated from specs/capital/list-personal-banks.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listPersonalBanks',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/personal-banking',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询支持个人业务的银行列表 · List the banks that support personal accounts
 *
 * `GET /v3/capital/capitallhh/banks/personal-banking` · 服务商
 *
 * 所有分页：`for await (const item of items(listPersonalBanks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
 */
export function listPersonalBanks(
  wxpay: WechatPay,
  request: ListPersonalBanksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListPersonalBanksResponse>> {
  return wxpay.call(operation, request, options)
}
listPersonalBanks.operation = operation

/** {@link listPersonalBanks} 的请求 */
export interface ListPersonalBanksRequest {
  query: ListPersonalBanksQuery
}

/** 查询参数 */
export interface ListPersonalBanksQuery {
  /** 本次查询偏移量，例：`0` */
  offset?: number
  /** 本次请求最大查询条数，例：`200` */
  limit: number
}

/** {@link listPersonalBanks} 的应答 */
export interface ListPersonalBanksResponse {
  /** 查询数据总条数，例：`10` */
  total_count: number
  /** 本次查询数据条数，例：`10` */
  count: number
  /** 银行列表 */
  data?: ListPersonalBanksResponseData[]
  /** 本次查询偏移量，例：`0` */
  offset: number
  /** 分页链接 */
  links: ListPersonalBanksResponseLinks
}

/** 银行列表 */
export interface ListPersonalBanksResponseData {
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
export interface ListPersonalBanksResponseLinks {
  /** 下一页链接，例：`/v3/capital/capitallhh/banks/personal-banking?offset=10&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/capital/capitallhh/banks/personal-banking?offset=0&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/capital/capitallhh/banks/personal-banking?offset=5&limit=5` */
  self?: string
}
