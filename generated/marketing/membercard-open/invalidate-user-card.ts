// Generated from specs/marketing/membercard-open/invalidate-user-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'invalidateUserCard',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable',
  request: 'json',
  response: 'empty',
}

/**
 * 作废用户会员卡 · Void a user's member card
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012726955
 */
export function invalidateUserCard(
  wxpay: WechatPay,
  request: InvalidateUserCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
invalidateUserCard.operation = operation

/** {@link invalidateUserCard} 的请求 */
export interface InvalidateUserCardRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: InvalidateUserCardJson
}

/** 请求包体 */
export interface InvalidateUserCardJson {
  /** 失效理由，例：`用户违反会员条例` */
  reason?: string
}
