// Generated from specs/marketing/busifavor/disassociate-trade-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'disassociateTradeInfo',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/disassociate',
  request: 'json',
  response: 'json',
}

/**
 * 取消关联订单信息 · Remove the link between a coupon and a merchant order
 *
 * `POST /v3/marketing/busifavor/coupons/disassociate` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
 */
export function disassociateTradeInfo(
  wxpay: WechatPay,
  request: DisassociateTradeInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DisassociateTradeInfoResponse>> {
  return wxpay.call(operation, request, options)
}
disassociateTradeInfo.operation = operation

/** {@link disassociateTradeInfo} 的请求 */
export interface DisassociateTradeInfoRequest {
  json: DisassociateTradeInfoJson
}

/** 请求包体 */
export interface DisassociateTradeInfoJson {
  /** 批次号 */
  stock_id: string
  /** 券code，8–15 个字符 */
  coupon_code: string
  /** 关联的商户订单号 */
  out_trade_no: string
  /** 商户请求单号 */
  out_request_no: string
}

/** {@link disassociateTradeInfo} 的应答 */
export interface DisassociateTradeInfoResponse {
  /** 取消关联成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  wechatpay_disassociate_time: string
}
