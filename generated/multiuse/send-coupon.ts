// Generated from specs/multiuse/send-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendCoupon',
  method: 'POST',
  path: '/v3/multiuse/users/{openid}/coupons',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name', 'id_card_number'] },
}

/**
 * 发放指定批次的消费金 · Issue multi-use spending credit from a stock to a user
 *
 * `POST /v3/multiuse/users/{openid}/coupons` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
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
  /** 用户OpenID */
  openid: string
  json: SendCouponJson
}

/** 请求包体 */
export interface SendCouponJson {
  /** 批次号，例：`9856000` */
  stock_id: string
  /** 商户单据号，例：`8956000202407191254642` */
  out_request_no: string
  /** 用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name: string
  /** 身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 发放面额（单位：分），例：`10000` */
  amount?: number
  /** 公众账号ID，例：`wx233544546545989` */
  appid: string
  /** 证件类型，例：`ID_CARD` */
  card_type: 'ID_CARD'
}

/** {@link sendCoupon} 的应答 */
export interface SendCouponResponse {
  /** 消费金ID，例：`9867041` */
  coupon_id: string
}
