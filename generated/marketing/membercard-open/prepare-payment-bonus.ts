// Generated from specs/marketing/membercard-open/prepare-payment-bonus.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preparePaymentBonus',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare',
  request: 'json',
  response: 'empty',
}

/**
 * 支付结果页展示会员积分 · Show the member points an order earns on its payment result page
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012729629
 */
export function preparePaymentBonus(
  wxpay: WechatPay,
  request: PreparePaymentBonusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
preparePaymentBonus.operation = operation

/** {@link preparePaymentBonus} 的请求 */
export interface PreparePaymentBonusRequest {
  /** 会员卡模板id，例：`478515832665` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code: string
  json: PreparePaymentBonusJson
}

/** 请求包体 */
export interface PreparePaymentBonusJson {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 直连商户号，例：`1230000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 会员积分值，例：`30` */
  bonus_value: number
}
