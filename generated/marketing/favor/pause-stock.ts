// Generated from specs/marketing/favor/pause-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'pauseStock',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/pause',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 暂停代金券批次 · Pause issuing coupons from a stock
 *
 * `POST /v3/marketing/favor/stocks/{stock_id}/pause` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460340
 */
export function pauseStock(
  wxpay: WechatPay,
  request: PauseStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PauseStockResponse>> {
  return wxpay.call(operation, request, options)
}
pauseStock.operation = operation

/** {@link pauseStock} 的请求 */
export interface PauseStockRequest {
  /** 批次号 */
  stock_id: string
  json: PauseStockJson
}

/** 请求包体 */
export interface PauseStockJson {
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
}

/** {@link pauseStock} 的应答 */
export interface PauseStockResponse {
  /** 暂停时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  pause_time: string
  /** 批次号，例：`9865000` */
  stock_id: string
}
