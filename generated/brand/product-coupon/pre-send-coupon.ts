// Generated from specs/brand/product-coupon/pre-send-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSendCoupon',
  method: 'POST',
  path: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon',
  request: 'json',
  response: 'json',
}

/**
 * 向用户预发放商品券 · Pre-issue a product coupon to a user and get the token to claim it
 *
 * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon` · 品牌商户
 *
 */
export function preSendCoupon(
  wxpay: WechatPay,
  request: PreSendCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSendCouponResponse>> {
  return wxpay.call(operation, request, options)
}
preSendCoupon.operation = operation

/** {@link preSendCoupon} 的请求 */
export interface PreSendCouponRequest {
  /** 用户OpenID，例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PreSendCouponJson
}

/** 请求包体 */
export interface PreSendCouponJson {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 用户商品券Code，例：`123446565767` */
  coupon_code?: string
  /** 公众账号AppID，例：`wx233544546545989` */
  appid: string
  /** 发券请求单号，例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息，例：`example_attach` */
  attach?: string
}

/** {@link preSendCoupon} 的应答 */
export interface PreSendCouponResponse {
  /** 预发券token，例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}
