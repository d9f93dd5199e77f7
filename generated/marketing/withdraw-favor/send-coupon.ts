// Generated from specs/marketing/withdraw-favor/send-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendCoupon',
  method: 'POST',
  path: '/v3/marketing/withdraw-favor/users/{openid}/coupons',
  request: 'json',
  response: 'json',
}

/**
 * 为用户发银行提现免费券 · Send a user a coupon that waives the bank withdrawal fee
 *
 * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
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
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: SendCouponJson
}

/** 请求包体 */
export interface SendCouponJson {
  /** 银行提现免费券批次创建方商户号，例：`1230000109` */
  mchid: string
  /** 银行提现免费券批次ID，例：`1304490000000059` */
  stock_id: string
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户单据号，例：`89560002019101000121` */
  send_request_no: string
}

/** {@link sendCoupon} 的应答 */
export interface SendCouponResponse {
  /**
   * 银行提现免费券ID，例：`C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059`
   */
  coupon_id?: string
  /** 银行提现免费券过期时间，RFC 3339，例：`2021-05-20T13:29:35.120+08:00` */
  expire_time?: string
}
