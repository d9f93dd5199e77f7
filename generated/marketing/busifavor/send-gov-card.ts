// Generated from specs/marketing/busifavor/send-gov-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendGovCard',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/{card_id}/send',
  request: 'json',
  response: 'json',
}

/**
 * 发放消费卡 · Issue a government consumption card to a user
 *
 * `POST /v3/marketing/busifavor/coupons/{card_id}/send` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
 */
export function sendGovCard(
  wxpay: WechatPay,
  request: SendGovCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SendGovCardResponse>> {
  return wxpay.call(operation, request, options)
}
sendGovCard.operation = operation

/** {@link sendGovCard} 的请求 */
export interface SendGovCardRequest {
  /** 消费卡ID */
  card_id: string
  json: SendGovCardJson
}

/** 请求包体 */
export interface SendGovCardJson {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /** 请求发卡时间，RFC 3339 */
  send_time: string | Date
}

/** {@link sendGovCard} 的应答 */
export interface SendGovCardResponse {
  /** 消费卡code，例：`198555211279` */
  card_code: string
}
