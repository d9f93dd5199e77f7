// Generated from specs/marketing/busifavor/use-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'useCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/use',
  request: 'json',
  response: 'json',
}

/**
 * 核销用户券 · Redeem a coupon that a user holds
 *
 * `POST /v3/marketing/busifavor/coupons/use` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
 */
export function useCoupon(
  wxpay: WechatPay,
  request: UseCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UseCouponResponse>> {
  return wxpay.call(operation, request, options)
}
useCoupon.operation = operation

/** {@link useCoupon} 的请求 */
export interface UseCouponRequest {
  json: UseCouponJson
}

/** 请求包体 */
export interface UseCouponJson {
  /** 券code，例：`sxxe34343434` */
  coupon_code: string
  /** 批次号，例：`100088` */
  stock_id?: string
  /** 公众账号ID，例：`wx1234567889999` */
  appid: string
  /** 请求核销时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  use_time: string | Date
  /** 核销请求单据号，例：`1002600620019090123143254435` */
  use_request_no: string
  /** 用户标识，例：`xsd3434454567676` */
  openid?: string
  /** 商户订单号，例：`190000001` */
  out_trade_no?: string
  /** 下单商户号，例：`190000001` */
  mch_id?: string
  /** 微信支付订单号，例：`4200000001856498491` */
  transaction_id?: string
}

/** {@link useCoupon} 的应答 */
export interface UseCouponResponse {
  /** 批次号，例：`100088` */
  stock_id: string
  /** 用户标识，例：`dsadas34345454545` */
  openid: string
  /** 系统核销券成功的时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  wechatpay_use_time: string
}
