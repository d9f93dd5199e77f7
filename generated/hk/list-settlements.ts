// Generated from specs/hk/list-settlements.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listSettlements',
  method: 'GET',
  path: '/hk/v3/settle/settlements',
  response: 'json',
  overseas: true,
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询结算资金明细 · List settled or unsettled funds within a range of dates
 *
 * `GET /hk/v3/settle/settlements` · 直连模式、机构模式
 *
 * 所有分页：`for await (const item of items(listSettlements, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
 */
export function listSettlements(
  wxpay: WechatPay,
  request: ListSettlementsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListSettlementsResponse>> {
  return wxpay.call(operation, request, options)
}
listSettlements.operation = operation

/** {@link listSettlements} 的请求 */
export interface ListSettlementsRequest {
  query: ListSettlementsQuery
}

/** 查询参数 */
export interface ListSettlementsQuery {
  /** 子商户号，例：`1900000101` */
  sub_mchid?: string
  /** 结算状态，例：`SETTLED` */
  settle_state: 'SETTLED' | 'UNSETTLE'
  /** 结算开始日期，例：`20091225` */
  settle_start_date?: string
  /** 结算结束日期，例：`20091226` */
  settle_end_date?: string
  /** 最大记录条数，例：`5` */
  limit: number
  /** 记录起始位置，例：`10` */
  offset: number
}

/** {@link listSettlements} 的应答 */
export interface ListSettlementsResponse {
  /** 结算信息列表 */
  data?: ListSettlementsResponseData[]
  /** 总记录条数，例：`1234` */
  total_count: number
  /** 记录起始位置，例：`1` */
  offset: number
  /** 本次返回条数，例：`20` */
  limit: number
}

/** 结算信息列表 */
export interface ListSettlementsResponseData {
  /** 付款批次号，例：`20091225003` */
  batch_id: string
  /** 结算日期，例：`20091225` */
  settlement_date: string
  /** 交易开始日期，例：`20091225` */
  trade_start_date: string
  /** 交易结束日期，例：`20091225` */
  trade_end_date: string
  /** 金额 */
  amount: ListSettlementsResponseDataAmount
  /** 钱包主体，例：`CHINA_HONGKONG` */
  wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
}

/** 金额 */
export interface ListSettlementsResponseDataAmount {
  /** 已结算金额（币种的最小单位），例：`123` */
  settled: number
  /** 未结算金额（币种的最小单位），例：`123` */
  unsettle: number
  /** 结算币种，例：`HKD` */
  currency: string
  /** 支付金额（币种的最小单位），例：`123` */
  pay: number
  /** 退款金额（币种的最小单位），例：`123` */
  refund: number
  /** 支付净额，例：`5` */
  net: number
  /** 手续费金额（币种的最小单位），例：`5` */
  fee: number
}
