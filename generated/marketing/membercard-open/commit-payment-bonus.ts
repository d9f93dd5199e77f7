// Generated from specs/marketing/membercard-open/commit-payment-bonus.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'commitPaymentBonus',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit',
  request: 'json',
  response: 'empty',
}

/**
 * 设置支付后展示的积分到账 · Mark the member points shown for a paid order as credited
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012729634
 */
export function commitPaymentBonus(
  wxpay: WechatPay,
  request: CommitPaymentBonusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
commitPaymentBonus.operation = operation

/** {@link commitPaymentBonus} 的请求 */
export interface CommitPaymentBonusRequest {
  /** 会员卡模板id，例：`478515832665` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: CommitPaymentBonusJson
}

/** 请求包体 */
export interface CommitPaymentBonusJson {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 直连商户号，例：`1230000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 会员积分值，例：`30` */
  bonus_value: number
}
