// Generated from specs/marketing/busifavor/pre-send-product-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSendProductCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/product-coupons/pre-send',
  request: 'json',
  response: 'json',
}

/**
 * 向用户预发放商品券 · Pre-issue a product coupon to a user and get the token to claim it
 *
 * `POST /v3/marketing/busifavor/product-coupons/pre-send` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016797130
 */
export function preSendProductCoupon(
  wxpay: WechatPay,
  request: PreSendProductCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSendProductCouponResponse>> {
  return wxpay.call(operation, request, options)
}
preSendProductCoupon.operation = operation

/** {@link preSendProductCoupon} 的请求 */
export interface PreSendProductCouponRequest {
  json: PreSendProductCouponJson
}

/** 请求包体 */
export interface PreSendProductCouponJson {
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 用户商品券Code，例：`123446565767` */
  coupon_code?: string
  /** 公众账号AppID，例：`wx233544546545989` */
  appid: string
  /** 用户OpenID，例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid?: string
  /** 发券请求单号，例：`34657_20250101_123456` */
  send_request_no: string
}

/** {@link preSendProductCoupon} 的应答 */
export interface PreSendProductCouponResponse {
  /** 预发券token，例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}
