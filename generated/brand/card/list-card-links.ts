// Generated from specs/brand/card/list-card-links.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'active_link_list'> = {
  id: 'listCardLinks',
  method: 'GET',
  path: '/v3/brand/card/card-links',
  response: 'json',
  pages: {
    items: 'active_link_list',
    page: 'page_index',
    limit: 'page_size',
    total: 'total_num',
    first: 1,
  },
}

/**
 * 查询已生效交易连接名片规则 · List the active rules that link payments to a brand's business card
 *
 * `GET /v3/brand/card/card-links` · 服务商
 *
 * 所有分页：`for await (const item of items(listCardLinks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
 */
export function listCardLinks(
  wxpay: WechatPay,
  request: ListCardLinksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCardLinksResponse>> {
  return wxpay.call(operation, request, options)
}
listCardLinks.operation = operation

/** {@link listCardLinks} 的请求 */
export interface ListCardLinksRequest {
  query: ListCardLinksQuery
}

/** 查询参数 */
export interface ListCardLinksQuery {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 交易场景类型，例：`MINI_PROGRAM` */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 查询页码，例：`1` */
  page_index?: number
  /** 查询页大小，例：`50` */
  page_size?: number
}

/** {@link listCardLinks} 的应答 */
export interface ListCardLinksResponse {
  /** 品牌ID，例：`1004` */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: ListCardLinksResponseActiveLinkList[]
}

/** 已生效连接列表 */
export interface ListCardLinksResponseActiveLinkList {
  /** 交易场景类型，例：`MINI_PROGRAM` */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid_list?: string[]
  /** 商户号，例：`111222333` */
  card_link_mchid?: string
  /** 服务ID，例：`00005000000000548218251086296300` */
  service_id?: string
}
