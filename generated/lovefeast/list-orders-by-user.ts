// Generated from specs/lovefeast/list-orders-by-user.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listOrdersByUser',
  method: 'GET',
  path: '/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询用户捐赠单列表 · List a user's meal donations to one brand
 *
 * `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` · 服务商、微信平台商户
 *
 * 所有分页：`for await (const item of items(listOrdersByUser, wxpay, …))`（`wechatpay-ky/lists`）
 *
 */
export function listOrdersByUser(
  wxpay: WechatPay,
  request: ListOrdersByUserRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListOrdersByUserResponse>> {
  return wxpay.call(operation, request, options)
}
listOrdersByUser.operation = operation

/** {@link listOrdersByUser} 的请求 */
export interface ListOrdersByUserRequest {
  /** 用户在商户AppID下的唯一标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 品牌ID，例：`2250` */
  brand_id: string
  query: ListOrdersByUserQuery
}

/** 查询参数 */
export interface ListOrdersByUserQuery {
  /** 请求资源起始位置，例：`0` */
  offset?: number
  /** 最大资源条数，例：`20` */
  limit: number
}

/** {@link listOrdersByUser} 的应答 */
export interface ListOrdersByUserResponse {
  /** 该次请求返回的记录条数 */
  count: number
  /**
   * 最大记录条数
   * @default 10
   */
  limit: number
  /** 起始位置 */
  offset: number
  /** 全部记录数量 */
  total_count: number
  /** 结果集 */
  data: ListOrdersByUserResponseData[]
}

/** 结果集 */
export interface ListOrdersByUserResponseData {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /**
   * 捐赠来源
   * - `MINIPROGRAM_PAY` 一起捐小程序
   * - `ENTRUST_PAY` 一块捐插件
   */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: ListOrdersByUserResponseDataMerchantOrder
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: ListOrdersByUserResponseDataPayer
  /** 订单金额 */
  amount: ListOrdersByUserResponseDataAmount
  /** 设备编号 */
  device_id?: string
}

/** 商户订单 */
export interface ListOrdersByUserResponseDataMerchantOrder {
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 直连商户的商户号或服务商的商户号 */
  mchid: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 一块捐用户所在门店的商家编号 */
  store_id: string
}

/** 支付者 */
export interface ListOrdersByUserResponseDataPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

/** 订单金额 */
export interface ListOrdersByUserResponseDataAmount {
  /** 总金额（单位：分） */
  total: number
  /** 用户支付金额（单位：分） */
  payer_total: number
  /** 货币类型 */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
}
