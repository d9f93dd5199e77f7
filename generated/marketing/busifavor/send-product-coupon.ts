// Generated from specs/marketing/busifavor/send-product-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendProductCoupon',
  method: 'POST',
  path: '/v3/marketing/busifavor/product-coupons/send',
  request: 'json',
  response: 'json',
}

/**
 * 向用户发放商品券 · Send a product coupon to a user
 *
 * `POST /v3/marketing/busifavor/product-coupons/send` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
 */
export function sendProductCoupon(
  wxpay: WechatPay,
  request: SendProductCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SendProductCouponResponse>> {
  return wxpay.call(operation, request, options)
}
sendProductCoupon.operation = operation

/** {@link sendProductCoupon} 的请求 */
export interface SendProductCouponRequest {
  json: SendProductCouponJson
}

/** 请求包体 */
export interface SendProductCouponJson {
  /** 用户标识，例：`xsd3434454567676` */
  openid: string
  /** 公众账号ID，例：`wx1234567889999` */
  appid: string
  /** 批次号，例：`12312354` */
  stock_id: string
  /** 发券凭证，例：`2335465` */
  out_request_no: string
  /** 券code，例：`202007019999` */
  coupon_code?: string
  /** 券类型，例：`NORMAL` */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  member_card_id?: string
}

/** {@link sendProductCoupon} 的应答 */
export interface SendProductCouponResponse {
  /** 批次号，例：`1262260000000268` */
  stock_id: string
  /** 券code，例：`2312323` */
  coupon_code: string
  /** 发券凭证，例：`2335465` */
  out_request_no: string
}
