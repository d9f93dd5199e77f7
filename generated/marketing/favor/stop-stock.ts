// Generated from specs/marketing/favor/stop-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'stopStock',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/stop',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 终止代金券批次 · Stop a stock of coupons for good
 *
 * `POST /v3/marketing/favor/stocks/{stock_id}/stop` · 直连商户、服务商
 *
 */
export function stopStock(
  wxpay: WechatPay,
  request: StopStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<StopStockResponse>> {
  return wxpay.call(operation, request, options)
}
stopStock.operation = operation

/** {@link stopStock} 的请求 */
export interface StopStockRequest {
  /** 批次号，例：`9865000` */
  stock_id: string
  json: StopStockJson
}

/** 请求包体 */
export interface StopStockJson {
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
}

/** {@link stopStock} 的应答 */
export interface StopStockResponse {
  /** 终止时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  stop_time: string
  /** 批次号，例：`9865000` */
  stock_id: string
}
