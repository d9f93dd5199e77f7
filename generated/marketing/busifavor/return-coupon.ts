// Generated from specs/marketing/busifavor/return-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'returnCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/return',
  request: 'json',
  response: 'json',
}

/**
 * 申请退券 · Give a redeemed coupon back to the user so it can be used again
 *
 * `POST /v3/marketing/busifavor/coupons/return` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
 */
export function returnCoupon(
  wxpay: WechatPay,
  request: ReturnCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReturnCouponResponse>> {
  return wxpay.call(operation, request, options)
}
returnCoupon.operation = operation

/** {@link returnCoupon} 的请求 */
export interface ReturnCouponRequest {
  json: ReturnCouponJson
}

/** 请求包体 */
export interface ReturnCouponJson {
  /** 券code，例：`sxxe34343434` */
  coupon_code: string
  /** 批次号，例：`1234567891` */
  stock_id: string
  /** 退券请求单据号，例：`1002600620019090123143254436` */
  return_request_no: string
}

/** {@link returnCoupon} 的应答 */
export interface ReturnCouponResponse {
  /** 微信退券成功的时间，RFC 3339，例：`2020-05-20T13:29:35+08:00` */
  wechatpay_return_time: string
}
