// Generated from specs/payroll-card/list-authentications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listAuthentications',
  method: 'GET',
  path: '/v3/payroll-card/authentications',
  response: 'json',
  dates: { query: ['authenticate_date'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询核身记录 · List a user's identity verifications on a given day
 *
 * `GET /v3/payroll-card/authentications` · 服务商
 *
 * 所有分页：`for await (const item of items(listAuthentications, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
 */
export function listAuthentications(
  wxpay: WechatPay,
  request: ListAuthenticationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListAuthenticationsResponse>> {
  return wxpay.call(operation, request, options)
}
listAuthentications.operation = operation

/** {@link listAuthentications} 的请求 */
export interface ListAuthenticationsRequest {
  query: ListAuthenticationsQuery
}

/** 查询参数 */
export interface ListAuthenticationsQuery {
  /** 用户标识，例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 应用ID，例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID，例：`wxa1111111` */
  sub_appid?: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 核身日期，YYYY-MM-DD，例：`2020-12-25` */
  authenticate_date: string | Date
  /** 核身状态，例：`AUTHENTICATE_SUCCESS` */
  authenticate_state?: string
  /** 本次查询偏移量，例：`0` */
  offset?: number
  /** 本次请求最大查询条数，例：`10` */
  limit?: number
}

/** {@link listAuthentications} 的应答 */
export interface ListAuthenticationsResponse {
  /** 查询结果记录列表 */
  data?: ListAuthenticationsResponseData[]
  /** 总记录条数，例：`9` */
  total_count: number
  /** 记录起始位置，例：`0` */
  offset: number
  /** 本次返回条数，例：`10` */
  limit: number
}

/** 查询结果记录列表 */
export interface ListAuthenticationsResponseData {
  /** 商户号，例：`1111111` */
  mchid: string
  /** 子商户号，例：`111111` */
  sub_mchid: string
  /** 用户标识，例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 核身渠道，例：`FROM_HARDWARE` */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识，例：`wdiooewl7587443649000` */
  authenticate_source: string
  /** 项目名称，例：`某项目` */
  project_name: string
  /** 单位名称，例：`某单位名称` */
  employer_name: string
  /** 核身状态，例：`AUTHENTICATE_SUCCESS` */
  authenticate_state:
    | 'AUTHENTICATE_PROCESSING'
    | 'AUTHENTICATE_SUCCESS'
    | 'AUTHENTICATE_FAILED'
    | (string & {})
  /** 核身时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  authenticate_time?: string
  /** 商家核身单号，例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 结果为核身失败时的原因描述 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {})
}
