// Generated from specs/marketing/favor/restart-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'restartStock',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/restart',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 重启代金券批次 · Resume issuing coupons from a paused stock
 *
 * `POST /v3/marketing/favor/stocks/{stock_id}/restart` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460448
 */
export function restartStock(
  wxpay: WechatPay,
  request: RestartStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RestartStockResponse>> {
  return wxpay.call(operation, request, options)
}
restartStock.operation = operation

/** {@link restartStock} 的请求 */
export interface RestartStockRequest {
  /** 批次号 */
  stock_id: string
  json: RestartStockJson
}

/** 请求包体 */
export interface RestartStockJson {
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
}

/** {@link restartStock} 的应答 */
export interface RestartStockResponse {
  /** 生效时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  restart_time: string
  /** 批次号，例：`9865000` */
  stock_id: string
}
