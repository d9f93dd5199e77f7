// Generated from specs/marketing/favor/list-stocks.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { FavorStockStatus, FavorStockType } from '../../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listStocks',
  method: 'GET',
  path: '/v3/marketing/favor/stocks',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 条件查询批次列表 · List cash coupon stocks by creator, creation time and status
 *
 * `GET /v3/marketing/favor/stocks` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listStocks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
 */
export function listStocks(
  wxpay: WechatPay,
  request: ListStocksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListStocksResponse>> {
  return wxpay.call(operation, request, options)
}
listStocks.operation = operation

/** {@link listStocks} 的请求 */
export interface ListStocksRequest {
  query: ListStocksQuery
}

/** 查询参数 */
export interface ListStocksQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 起始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_start_time?: string | Date
  /** 终止时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_end_time?: string | Date
  /** 批次状态 */
  status?: FavorStockStatus
}

/** {@link listStocks} 的应答 */
export interface ListStocksResponse {
  /** 批次总数，例：`10` */
  total_count: number
  /** 分页大小，例：`8` */
  limit: number
  /** 分页页码，例：`1` */
  offset: number
  /** 批次详情 */
  data?: ListStocksResponseData[]
}

/** 批次详情 */
export interface ListStocksResponseData {
  /** 批次名称，例：`微信支付代金券批次` */
  stock_name: string
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule?: ListStocksResponseDataStockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: FavorStockType | (string & {})
  /** 批次号 */
  stock_id: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次状态 */
  status: FavorStockStatus | (string & {})
  /** 使用说明，例：`微信支付营销` */
  description: string
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 激活批次的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  start_time?: string
  /** 终止批次的时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: ListStocksResponseDataCutToMessage
  /** 已发券数量 */
  distributed_coupons: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /**
   * 消费金可用地域，例：`[{"type":"PROVINCE","province":"广东省","city":"深圳市","district":"南山区","country":"中国大陆"}]`
   */
  available_region_list?: ListStocksResponseDataAvailableRegionList[]
  /** 消费金可用行业，例：`["餐饮"]` */
  available_industry_list?: string[]
  /** 微信卡包ID */
  card_id?: string
}

/** 发放规则 */
export interface ListStocksResponseDataStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算（单位：分） */
  max_amount: number
  /** 单天发放上限金额（单位：分） */
  max_amount_by_day: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 固定面额发券批次特定信息 */
  fixed_normal_coupon?: ListStocksResponseStockUseRuleFixedNormalCoupon
  /** 券类型 */
  coupon_type?: string
  /** 订单优惠标记 */
  goods_tag?: string[]
  /** 支付方式 */
  trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
  /** 是否可叠加其他优惠 */
  combine_use?: boolean
}

/** 固定面额发券批次特定信息 */
export interface ListStocksResponseStockUseRuleFixedNormalCoupon {
  /** 面额（单位：分） */
  coupon_amount: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum: number
}

/** 减至批次特定信息 */
export interface ListStocksResponseDataCutToMessage {
  /** 可用优惠的商品最高单价（单位：分） */
  single_price_max: number
  /** 减至后的优惠单价（单位：分） */
  cut_to_price: number
}

/** 消费金可用地域 */
export interface ListStocksResponseDataAvailableRegionList {
  /** 类型 */
  type?: string
  /** 省 */
  province?: string
  /** 市 */
  city?: string
  /** 区 */
  district?: string
  /** 国家 */
  country?: string
}
