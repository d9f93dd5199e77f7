// Generated from specs/industry-coupon/create-coupon-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createCouponToken',
  method: 'POST',
  path: '/v3/industry-coupon/tokens',
  request: 'json',
  response: 'json',
}

/**
 * 出行券切卡组件预下单 · Get a token to open the component that switches cards for travel coupons
 *
 * `POST /v3/industry-coupon/tokens` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715654
 */
export function createCouponToken(
  wxpay: WechatPay,
  request: CreateCouponTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCouponTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createCouponToken.operation = operation

/** {@link createCouponToken} 的请求 */
export interface CreateCouponTokenRequest {
  json: CreateCouponTokenJson
}

/** 请求包体 */
export interface CreateCouponTokenJson {
  /** 用户标识，例：`obLatjrR8kUDlj4-nofQsPAJAAFI` */
  open_id: string
  /** 出行券列表 */
  coupon_list: CreateCouponTokenJsonCouponList[]
}

/** 出行券列表 */
export interface CreateCouponTokenJsonCouponList {
  /** 批次号，例：`16474341` */
  stock_id: number
  /** 券ID，例：`11004999626` */
  coupon_id: string
}

/** {@link createCouponToken} 的应答 */
export interface CreateCouponTokenResponse {
  /** 切卡组件token值，例：`16824f40-aec1-11e8-a69c-f7a44da04f19` */
  token?: string
  /** token过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expires_time?: string
}
