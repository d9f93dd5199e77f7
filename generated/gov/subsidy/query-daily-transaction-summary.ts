// Generated from specs/gov/subsidy/query-daily-transaction-summary.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDailyTransactionSummary',
  method: 'POST',
  path: '/v3/gov/subsidy/transactions/summary/query-day',
  request: 'json',
  response: 'json',
  dates: { request: ['query_date'] },
  answersCode: true,
}

/**
 * 查询单日交易汇总 · Read one day's totals of subsidized transactions
 *
 * `POST /v3/gov/subsidy/transactions/summary/query-day` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function queryDailyTransactionSummary(
  wxpay: WechatPay,
  request: QueryDailyTransactionSummaryRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDailyTransactionSummaryResponse>> {
  return wxpay.call(operation, request, options)
}
queryDailyTransactionSummary.operation = operation

/** {@link queryDailyTransactionSummary} 的请求 */
export interface QueryDailyTransactionSummaryRequest {
  json: QueryDailyTransactionSummaryJson
}

/** 请求包体 */
export interface QueryDailyTransactionSummaryJson {
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** 查询的日期，YYYY-MM-DD，例：`2025-01-14` */
  query_date: string | Date
  /**
   * 查询的订单类别，例：`ORDER_TYPE_TRANSACTION`
   * - `ORDER_TYPE_TRANSACTION` 交易
   * - `ORDER_TYPE_APPLIANCE_REDEEM` 家电核销
   * - `ORDER_TYPE_3C_REDEEM` 3C核销
   * - `ORDER_TYPE_N_QUALIFICATION_REDEEM` N品类核销
   */
  query_type:
    | 'ORDER_TYPE_TRANSACTION'
    | 'ORDER_TYPE_APPLIANCE_REDEEM'
    | 'ORDER_TYPE_3C_REDEEM'
    | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /**
   * 消费品类ID，例：`1`
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /**
   * 品类状态，例：`CATE_STATE_REDEEM`
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
}

/** {@link queryDailyTransactionSummary} 的应答 */
export interface QueryDailyTransactionSummaryResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
  /** 交易总笔数，例：`999` */
  total_trade_count: number
  /** 交易总金额（单位：分），例：`999` */
  total_trade_amount: number
  /** 补贴总金额（单位：分），例：`999` */
  total_subsidy_count: number
}
