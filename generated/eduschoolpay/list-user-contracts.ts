// Generated from specs/eduschoolpay/list-user-contracts.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserContracts',
  method: 'GET',
  path: '/v3/eduschoolpay/users/{openid}/contracts',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询用户签约列表 · List the campus payment contracts of a user
 *
 * `GET /v3/eduschoolpay/users/{openid}/contracts` · 服务商
 *
 * 所有分页：`for await (const item of items(listUserContracts, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
 */
export function listUserContracts(
  wxpay: WechatPay,
  request: ListUserContractsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserContractsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserContracts.operation = operation

/** {@link listUserContracts} 的请求 */
export interface ListUserContractsRequest {
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: ListUserContractsQuery
}

/** 查询参数 */
export interface ListUserContractsQuery {
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 签约状态，例：`ADD` */
  contract_status: string
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listUserContracts} 的应答 */
export interface ListUserContractsResponse {
  /** 查询结果列表 */
  data?: ListUserContractsResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`20` */
  limit: number
  /** 资源总条数，例：`1234` */
  total_count: number
  /** 相关链接 */
  links: ListUserContractsResponseLinks
}

/** 查询结果列表 */
export interface ListUserContractsResponseData {
  /** 签约协议号，例：`2045011120563805041758214605` */
  contract_id: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 签约状态，例：`ADD` */
  contract_status: string
  /** 签约时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  create_time: string
  /** 外部签约号，例：`20190806125346` */
  out_contract_code: string
}

/** 相关链接 */
export interface ListUserContractsResponseLinks {
  /** 下一页链接，例：`/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/eduschoolpay/users/{openid}/contracts?offset=10&limit=5` */
  self: string
}
