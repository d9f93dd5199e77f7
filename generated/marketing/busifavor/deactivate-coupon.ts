// Generated from specs/marketing/busifavor/deactivate-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deactivateCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/deactivate',
  request: 'json',
  response: 'json',
}

/**
 * 使券失效 · Make a merchant coupon unusable
 *
 * `POST /v3/marketing/busifavor/coupons/deactivate` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
 */
export function deactivateCoupon(
  wxpay: WechatPay,
  request: DeactivateCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeactivateCouponResponse>> {
  return wxpay.call(operation, request, options)
}
deactivateCoupon.operation = operation

/** {@link deactivateCoupon} 的请求 */
export interface DeactivateCouponRequest {
  json: DeactivateCouponJson
}

/** 请求包体 */
export interface DeactivateCouponJson {
  /** 券code，例：`sxxe34343434` */
  coupon_code: string
  /** 批次号，例：`1234567891` */
  stock_id: string
  /** 失效请求单据号，例：`1002600620019090123143254436` */
  deactivate_request_no: string
  /** 失效原因，例：`此券使用时间设置错误` */
  deactivate_reason?: string
}

/** {@link deactivateCoupon} 的应答 */
export interface DeactivateCouponResponse {
  /** 券成功失效的时间，例：`2020-05-20T13:29:35.08:00` */
  wechatpay_deactivate_time: string
}
