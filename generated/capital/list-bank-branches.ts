// Generated from specs/capital/list-bank-branches.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listBankBranches',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/{bank_alias_code}/branches',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询支行列表 · List the branches of a bank in a city
 *
 * `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` · 服务商
 *
 * 所有分页：`for await (const item of items(listBankBranches, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
 */
export function listBankBranches(
  wxpay: WechatPay,
  request: ListBankBranchesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListBankBranchesResponse>> {
  return wxpay.call(operation, request, options)
}
listBankBranches.operation = operation

/** {@link listBankBranches} 的请求 */
export interface ListBankBranchesRequest {
  /** 银行别名编码，例：`1000006247` */
  bank_alias_code: string
  query: ListBankBranchesQuery
}

/** 查询参数 */
export interface ListBankBranchesQuery {
  /** 城市编码，例：`536` */
  city_code: number
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数，例：`200` */
  limit: number
}

/** {@link listBankBranches} 的应答 */
export interface ListBankBranchesResponse {
  /** 查询数据总条数，例：`10` */
  total_count: number
  /** 本次查询条数，例：`10` */
  count: number
  /** 支行列表 */
  data?: ListBankBranchesResponseData[]
  /** 本次查询偏移量，例：`0` */
  offset: number
  /** 分页链接 */
  links: ListBankBranchesResponseLinks
  /** 开户银行，例：`招商银行其他银行` */
  account_bank: string
  /** 开户银行编码，例：`1001` */
  account_bank_code: number
  /** 银行别名，例：`工商银行深圳前海微众银行` */
  bank_alias: string
  /** 银行别名编码，例：`1000006247` */
  bank_alias_code: string
}

/** 支行列表 */
export interface ListBankBranchesResponseData {
  /** 开户银行支行名称，例：`中国工商银行上海市周浦支行` */
  bank_branch_name: string
  /** 开户银行支行联行号，例：`102290072311` */
  bank_branch_id: string
}

/** 分页链接 */
export interface ListBankBranchesResponseLinks {
  /** 下一页链接，例：`/v3/capital/capitallhh/banks/1001/branches?offset=10&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/capital/capitallhh/banks/1001/branchesoffset=0&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/capital/capitallhh/banks/1001/branches?offset=5&limit=5` */
  self?: string
}
