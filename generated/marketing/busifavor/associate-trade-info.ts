// Generated from specs/marketing/busifavor/associate-trade-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'associateTradeInfo',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/associate',
  request: 'json',
  response: 'json',
}

/**
 * 关联订单信息 · Link a user's coupon to a merchant order
 *
 * `POST /v3/marketing/busifavor/coupons/associate` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
 */
export function associateTradeInfo(
  wxpay: WechatPay,
  request: AssociateTradeInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AssociateTradeInfoResponse>> {
  return wxpay.call(operation, request, options)
}
associateTradeInfo.operation = operation

/** {@link associateTradeInfo} 的请求 */
export interface AssociateTradeInfoRequest {
  json: AssociateTradeInfoJson
}

/** 请求包体 */
export interface AssociateTradeInfoJson {
  /** 批次号 */
  stock_id: string
  /** 券code，8–15 个字符 */
  coupon_code: string
  /** 关联的商户订单号 */
  out_trade_no: string
  /** 商户请求单号 */
  out_request_no: string
}

/** {@link associateTradeInfo} 的应答 */
export interface AssociateTradeInfoResponse {
  /** 关联成功时间，RFC 3339 */
  wechatpay_associate_time: string
}
