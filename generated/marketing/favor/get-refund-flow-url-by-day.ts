// Generated from specs/marketing/favor/get-refund-flow-url-by-day.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getRefundFlowUrlByDay',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 获取批次退款明细下载链接 · Get the download link for one day's refund records of a stock
 *
 * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` · 直连商户、服务商
 *
 */
export function getRefundFlowUrlByDay(
  wxpay: WechatPay,
  request: GetRefundFlowUrlByDayRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetRefundFlowUrlByDayResponse>> {
  return wxpay.call(operation, request, options)
}
getRefundFlowUrlByDay.operation = operation

/** {@link getRefundFlowUrlByDay} 的请求 */
export interface GetRefundFlowUrlByDayRequest {
  /** 批次号，例：`12356458` */
  stock_id: string
  query: GetRefundFlowUrlByDayQuery
}

/** 查询参数 */
export interface GetRefundFlowUrlByDayQuery {
  /** 账单日期，YYYY-MM-DD，例：`2025-08-09` */
  bill_date: string | Date
}

/** {@link getRefundFlowUrlByDay} 的应答 */
export interface GetRefundFlowUrlByDayResponse {
  /**
   * 下载链接，例：`https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=ABAn6jAYAAABAA32ad52c3a1CSjwrN5j6Vx_8UMI5i`
   */
  url: string
  /** 账单文件摘要，例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  stock_refundflow_hash: string
  /** 账单记录总条数，例：`2030` */
  stock_refundflow_count: string
}
