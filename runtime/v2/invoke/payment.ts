import { RequestError } from '../../errors/request-error.js'
import type { AppPayment } from '../../invoke.js'
import type { WechatPay } from '../../operation.js'
import type { SignType } from '../signature.js'
import { begin } from './begin.js'

export interface V2PaymentRequest {
  /** The appid that the order was placed with. */
  readonly appid: string
  /** 预支付交易会话标识 that placing the order returned. */
  readonly prepay_id: string
}

/** The arguments of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` and `wx.requestPayment`. */
export interface V2JsapiPayment {
  readonly appId: string
  /** Unix seconds, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: SignType
  readonly paySign: string
}

/** The fields of `PayReq` in WeChat's SDK: the same as for an order of APIv3. */
export type V2AppPayment = AppPayment

/**
 * JSAPI调起支付 and 小程序调起支付 for an order of APIv2, signed with the algorithm of the client, which is
 * the order's.
 *
 * @throws {RequestError} if `appid` or `prepay_id` is missing
 * @throws {ConfigError} if the client has no `v2`
 */
export const jsapiPayment = async (
  wxpay: WechatPay,
  request: V2PaymentRequest,
): Promise<V2JsapiPayment> => {
  const { signing, type, timestamp, nonce } = prepare(wxpay, 'jsapiPayment', request)
  const fields = {
    appId: request.appid,
    timeStamp: timestamp,
    nonceStr: nonce,
    package: `prepay_id=${request.prepay_id}`,
    signType: type,
  }
  return { ...fields, paySign: await signing.sign(new Map(Object.entries(fields)), type) }
}

/** APP调起支付 for an order of APIv2. Throws as `jsapiPayment` does. */
export const appPayment = async (
  wxpay: WechatPay,
  request: V2PaymentRequest,
): Promise<V2AppPayment> => {
  const { signing, type, timestamp, nonce } = prepare(wxpay, 'appPayment', request)
  const fields = {
    appid: request.appid,
    partnerid: wxpay.mchid,
    prepayid: request.prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp,
  } as const
  return { ...fields, sign: await signing.sign(new Map(Object.entries(fields)), type) }
}

const prepare = (wxpay: WechatPay, id: string, request: V2PaymentRequest) => {
  const begun = begin(wxpay, id)
  for (const name of ['appid', 'prepay_id'] as const) {
    const value: unknown = (request as Partial<V2PaymentRequest> | undefined)?.[name]
    if (typeof value === 'string' && /^[^\s=]+$/.test(value)) continue
    throw new RequestError(
      `${id}: ${name}: expected the ${name} alone, as text without spaces and without '='.`,
      { operation: id },
    )
  }
  return begun
}
