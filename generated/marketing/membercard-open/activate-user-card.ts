// Generated from specs/marketing/membercard-open/activate-user-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'activateUserCard',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate',
  request: 'json',
  response: 'empty',
}

/**
 * 激活会员卡（跳转型激活） · Activate a user's member card in the redirect activation flow
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012728123
 */
export function activateUserCard(
  wxpay: WechatPay,
  request: ActivateUserCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
activateUserCard.operation = operation

/** {@link activateUserCard} 的请求 */
export interface ActivateUserCardRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: ActivateUserCardJson
}

/** 请求包体 */
export interface ActivateUserCardJson {
  /** 会员卡编号，例：`316510891298` */
  membership_number?: string
}
