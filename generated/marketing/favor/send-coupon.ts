// Generated from specs/marketing/favor/send-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendCoupon',
  method: 'POST',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  request: 'json',
  response: 'json',
}

/**
 * 发放代金券 · Send a cash coupon to a user
 *
 * `POST /v3/marketing/favor/users/{openid}/coupons` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
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
  /** 用户openid */
  openid: string
  json: SendCouponJson
}

/** 请求包体 */
export interface SendCouponJson {
  /** 批次号，例：`9856000` */
  stock_id: string
  /** 商户单据号，例：`89560002019101000121` */
  out_request_no: string
  /** 公众账号ID，例：`wx233544546545989` */
  appid: string
  /** 创建批次的商户号，例：`8956000` */
  stock_creator_mchid: string
  /** 指定面额发券（单位：分），例：`100` */
  coupon_value?: number
  /** 指定面额发券（单位：分），例：`100` */
  coupon_minimum?: number
}

/** {@link sendCoupon} 的应答 */
export interface SendCouponResponse {
  /** 代金券id，例：`9867041` */
  coupon_id: string
}
