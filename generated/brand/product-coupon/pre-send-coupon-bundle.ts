// Generated from specs/brand/product-coupon/pre-send-coupon-bundle.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSendCouponBundle',
  method: 'POST',
  path: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle',
  request: 'json',
  response: 'json',
}

/**
 * 向用户预发放商品券批次组 · Pre-issue a coupon bundle to a user and get the token to claim it
 *
 * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016279756
 */
export function preSendCouponBundle(
  wxpay: WechatPay,
  request: PreSendCouponBundleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSendCouponBundleResponse>> {
  return wxpay.call(operation, request, options)
}
preSendCouponBundle.operation = operation

/** {@link preSendCouponBundle} 的请求 */
export interface PreSendCouponBundleRequest {
  /** 用户OpenID，例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PreSendCouponBundleJson
}

/** 请求包体 */
export interface PreSendCouponBundleJson {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID，例：`100232301` */
  stock_bundle_id: string
  /** 公众账号AppID，例：`wx233544546545989` */
  appid: string
  /** 发券请求单号，例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息，例：`example_attach` */
  attach?: string
}

/** {@link preSendCouponBundle} 的应答 */
export interface PreSendCouponBundleResponse {
  /** 预发券token，例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}
