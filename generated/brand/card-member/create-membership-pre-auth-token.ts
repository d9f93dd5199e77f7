// Generated from specs/brand/card-member/create-membership-pre-auth-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createMembershipPreAuthToken',
  method: 'POST',
  path: '/brand/card-member/pre-auth-tokens',
  request: 'json',
  response: 'json',
}

/**
 * 入会组件预授权 · Create a token for the component through which a user joins as a member
 *
 * `POST /brand/card-member/pre-auth-tokens` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582733
 */
export function createMembershipPreAuthToken(
  wxpay: WechatPay,
  request: CreateMembershipPreAuthTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateMembershipPreAuthTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createMembershipPreAuthToken.operation = operation

/** {@link createMembershipPreAuthToken} 的请求 */
export interface CreateMembershipPreAuthTokenRequest {
  json: CreateMembershipPreAuthTokenJson
}

/** 请求包体 */
export interface CreateMembershipPreAuthTokenJson {
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识，例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
}

/** {@link createMembershipPreAuthToken} 的应答 */
export interface CreateMembershipPreAuthTokenResponse {
  /** 预授权token，例：`d2df23f2f4fasf3gws` */
  token: string
  /** token 过期时间，RFC 3339，例：`2030-05-20T13:29:35.120+08:00` */
  expire_time: string
}
