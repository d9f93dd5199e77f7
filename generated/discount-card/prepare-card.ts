// Generated from specs/discount-card/prepare-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'prepareCard',
  method: 'POST',
  path: '/v3/discount-card/cards',
  request: 'json',
  response: 'json',
}

/**
 * 预受理领卡请求 · Register a discount card request and get the token the user claims it with
 *
 * `POST /v3/discount-card/cards` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
 */
export function prepareCard(
  wxpay: WechatPay,
  request: PrepareCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PrepareCardResponse>> {
  return wxpay.call(operation, request, options)
}
prepareCard.operation = operation

/** {@link prepareCard} 的请求 */
export interface PrepareCardRequest {
  json: PrepareCardJson
}

/** 请求包体 */
export interface PrepareCardJson {
  /** 商户领卡号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  /** 卡模板ID，例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 通知商户URL，例：`https://api.test.com` */
  notify_url: string
}

/** {@link prepareCard} 的应答 */
export interface PrepareCardResponse {
  /** 预领卡请求token，例：`zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2` */
  prepare_card_token: string
}
