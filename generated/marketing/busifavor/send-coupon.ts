// Generated from specs/marketing/busifavor/send-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/send',
  request: 'json',
  response: 'json',
}

/**
 * 向用户发券 · Send a merchant coupon to a user
 *
 * `POST /v3/marketing/busifavor/coupons/send` · 直连商户
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
 */
export function sendCoupon(
  wxpay: WechatPay,
  request: SendCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SendCouponResponse>> {
  return wxpay.call(operation, request, options)
}
sendCoupon.operation = operation

/** {@link sendCoupon} 的请求 */
export interface SendCouponRequest {
  json: SendCouponJson
}

/** 请求包体 */
export interface SendCouponJson {
  /** 用户标识，例：`xsd3434454567676` */
  openid: string
  /** 公众账号ID，例：`wx1234567889999` */
  appid: string
  /** 批次号，例：`100088` */
  stock_id: string
  /** 发券凭证，例：`1002600620019090123143254435` */
  out_request_no: string
  /** 券code，例：`sxxe34343434` */
  coupon_code?: string
}

/** {@link sendCoupon} 的应答 */
export interface SendCouponResponse {
  /** 发券结果 */
  send_coupon_result?: SendCouponResponseSendCouponResult
}

/** 发券结果 */
export interface SendCouponResponseSendCouponResult {
  /** 微信支付券批次ID */
  stock_id?: string
  /** 发券凭证 */
  out_request_no?: string
  /** 券的唯一标识 */
  coupon_code?: string
}
