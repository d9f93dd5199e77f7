// Generated from specs/smartguide/list-guides.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listGuides',
  method: 'GET',
  path: '/v3/smartguide/guides',
  response: 'json',
  sensitive: { query: ['mobile'], response: ['data[].name', 'data[].mobile'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 服务人员查询 · List a store's service guides, filtered by staff ID, mobile or work number
 *
 * `GET /v3/smartguide/guides` · 服务商、直连商户
 *
 * 所有分页：`for await (const item of items(listGuides, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012688558
 */
export function listGuides(
  wxpay: WechatPay,
  request: ListGuidesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListGuidesResponse>> {
  return wxpay.call(operation, request, options)
}
listGuides.operation = operation

/** {@link listGuides} 的请求 */
export interface ListGuidesRequest {
  query: ListGuidesQuery
}

/** 查询参数 */
export interface ListGuidesQuery {
  /** 子商户ID */
  sub_mchid?: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string
  /** 手机号码，敏感信息，明文即可，由运行时加解密 */
  mobile?: string
  /** 工号 */
  work_id?: string
  /** 最大资源条数，不大于 10 */
  limit?: number
  /**
   * 请求资源起始位置
   * @default 0
   */
  offset?: number
}

/** {@link listGuides} 的应答 */
export interface ListGuidesResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数，不大于 10 */
  limit?: number
  /**
   * 请求资源起始位置
   * @default 0
   */
  offset?: number
  /** 服务人员信息列表 */
  data?: ListGuidesResponseData[]
}

/** 服务人员信息 */
export interface ListGuidesResponseData {
  /** 服务人员ID，例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
  guide_id?: string
  /** 门店ID，例：`12345678` */
  store_id?: number
  /** 企业微信的员工姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /** 手机号码，敏感信息，明文即可，由运行时加解密 */
  mobile?: string
  /** 企业微信的员工ID，例：`robert` */
  userid?: string
  /** 工号，例：`robert` */
  work_id?: string
}
