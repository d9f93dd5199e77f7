// Generated from specs/edu-star/create-redemption-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createRedemptionOrder',
  method: 'POST',
  path: '/v3/edu-star/orders',
  request: 'json',
  response: 'json',
}

/**
 * 创建核销订单 · Record that a student redeemed a benefit
 *
 * `POST /v3/edu-star/orders` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
 */
export function createRedemptionOrder(
  wxpay: WechatPay,
  request: CreateRedemptionOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRedemptionOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createRedemptionOrder.operation = operation

/** {@link createRedemptionOrder} 的请求 */
export interface CreateRedemptionOrderRequest {
  json: CreateRedemptionOrderJson
}

/** 请求包体 */
export interface CreateRedemptionOrderJson {
  /** appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID，例：`qw3Da21QRCNt` */
  right_id: string
  /** 权益核销时间，RFC 3339，例：`2018-05-23T12:13:50+08:00` */
  create_time: string | Date
}

/** {@link createRedemptionOrder} 的应答 */
export interface CreateRedemptionOrderResponse {
  /** appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号，例：`100000000000` */
  qq?: string
  /** 权益ID，例：`qw3Da21QRCNt` */
  right_id: string
  /** 权益核销时间，RFC 3339，例：`2018-05-23T12:13:50+08:00` */
  create_time: string
  /** 订单状态，例：`CONSUMED` */
  order_state: string
  /** 订单号，例：`cc1900ff00511f10c` */
  order_id: string
}
