// Generated from specs/brand/partner/create-pay-view-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createPayViewToken',
  method: 'POST',
  path: '/v3/brand/partner/card-member/pay-view-tokens',
  request: 'json',
  response: 'json',
}

/**
 * 品牌会员展示付款码组件预授权 · Create a token for the component that shows a member's payment code
 *
 * `POST /v3/brand/partner/card-member/pay-view-tokens` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
 */
export function createPayViewToken(
  wxpay: WechatPay,
  request: CreatePayViewTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreatePayViewTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createPayViewToken.operation = operation

/** {@link createPayViewToken} 的请求 */
export interface CreatePayViewTokenRequest {
  json: CreatePayViewTokenJson
}

/** 请求包体 */
export interface CreatePayViewTokenJson {
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
}

/** {@link createPayViewToken} 的应答 */
export interface CreatePayViewTokenResponse {
  /** 预授权token，例：`d2df23f2f4fasf3gws` */
  token: string
  /** token 过期时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  expire_time: string
}
