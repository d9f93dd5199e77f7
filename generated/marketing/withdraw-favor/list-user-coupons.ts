// Generated from specs/marketing/withdraw-favor/list-user-coupons.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserCoupons',
  method: 'GET',
  path: '/v3/marketing/withdraw-favor/users/{openid}/coupons',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询批次下用户银行提现免费券列表 · List a user's free bank withdrawal coupons in a stock
 *
 * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` · 服务商
 *
 * 所有分页：`for await (const item of items(listUserCoupons, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
 */
export function listUserCoupons(
  wxpay: WechatPay,
  request: ListUserCouponsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserCouponsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserCoupons.operation = operation

/** {@link listUserCoupons} 的请求 */
export interface ListUserCouponsRequest {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: ListUserCouponsQuery
}

/** 查询参数 */
export interface ListUserCouponsQuery {
  /** 银行提现免费券批次创建方商户号，例：`1230000109` */
  mchid: string
  /** 银行提现免费券批次ID，例：`1304490000000059` */
  stock_id: string
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 分页页码，例：`1` */
  offset?: number
  /** 分页大小，例：`10` */
  limit?: number
}

/** {@link listUserCoupons} 的应答 */
export interface ListUserCouponsResponse {
  /** 银行提现免费券列表 */
  data: ListUserCouponsResponseData[]
  /** 分页页码，例：`1` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
  /** 查询结果总数，例：`100` */
  total_count: number
}

/** 银行提现免费券列表 */
export interface ListUserCouponsResponseData {
  /** 发放时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  send_time?: string
  /** 发放额度，例：`1000` */
  send_quota?: number
  /**
   * 银行提现免费券的券ID，例：`C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059`
   */
  coupon_id?: string
  /** 使用额度，例：`500` */
  use_quota?: number
  /** 银行提现免费券券状态，例：`VALID` */
  coupon_state?: string
}
