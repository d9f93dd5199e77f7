// Generated from specs/marketing/favor/start-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'startStock',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/start',
  request: 'json',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 激活代金券批次 · Activate a stock so its coupons can be issued
 *
 * `POST /v3/marketing/favor/stocks/{stock_id}/start` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
 */
export function startStock(
  wxpay: WechatPay,
  request: StartStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<StartStockResponse>> {
  return wxpay.call(operation, request, options)
}
startStock.operation = operation

/** {@link startStock} 的请求 */
export interface StartStockRequest {
  /** 批次号 */
  stock_id: string
  json: StartStockJson
}

/** 请求包体 */
export interface StartStockJson {
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
}

/** {@link startStock} 的应答 */
export interface StartStockResponse {
  /** 生效时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  start_time: string
  /** 批次号，例：`9865000` */
  stock_id: string
}
