// Generated from specs/marketing/favor/get-use-flow-url-by-day.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getUseFlowUrlByDay',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 获取批次核销明细下载链接 · Get the download link for one day's redemption records of a stock
 *
 * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` · 直连商户、服务商
 *
 */
export function getUseFlowUrlByDay(
  wxpay: WechatPay,
  request: GetUseFlowUrlByDayRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetUseFlowUrlByDayResponse>> {
  return wxpay.call(operation, request, options)
}
getUseFlowUrlByDay.operation = operation

/** {@link getUseFlowUrlByDay} 的请求 */
export interface GetUseFlowUrlByDayRequest {
  /** 批次号，例：`12356458` */
  stock_id: string
  query: GetUseFlowUrlByDayQuery
}

/** 查询参数 */
export interface GetUseFlowUrlByDayQuery {
  /** 账单日期，YYYY-MM-DD，例：`2025-08-09` */
  bill_date: string | Date
}

/** {@link getUseFlowUrlByDay} 的应答 */
export interface GetUseFlowUrlByDayResponse {
  /**
   * 下载链接，例：`https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=ABAn6jAYAAABAA32ad52c3a1CSjwrN5j6Vx_8UMI5i`
   */
  url: string
  /** 账单文件摘要，例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  stock_useflow_hash: string
  /** 账单记录总条数，例：`2030` */
  stock_useflow_count: string
}
