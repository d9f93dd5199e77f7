// Generated from specs/marketing/membercard-open/list-user-cards.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserCards',
  method: 'GET',
  path: '/v3/marketing/membercard-open/user/cards',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询用户在品牌下所有会员卡 · List all member cards a user holds under the brand
 *
 * `GET /v3/marketing/membercard-open/user/cards` · 直连商户、服务商
 *
 * 所有分页：`for await (const item of items(listUserCards, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012709674
 */
export function listUserCards(
  wxpay: WechatPay,
  request: ListUserCardsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserCardsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserCards.operation = operation

/** {@link listUserCards} 的请求 */
export interface ListUserCardsRequest {
  query: ListUserCardsQuery
}

/** 查询参数 */
export interface ListUserCardsQuery {
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 商户AppId，例：`wxea9c30890f48d5ae` */
  appid?: string
  /**
   * 分页页码
   * @default 0
   */
  offset: number
  /** 分页大小 */
  limit: number
}

/** {@link listUserCards} 的应答 */
export interface ListUserCardsResponse {
  /** 会员卡列表 */
  data?: ListUserCardsResponseData[]
  /** 总数量，例：`20` */
  total_count: number
  /** 分页页码，例：`1` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
}

/** 会员卡列表 */
export interface ListUserCardsResponseData {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 会员卡code，例：`478515832665` */
  code?: string
}
