import { isWellFormed, randomText, toBase64, utf8 } from './base/bytes.js'
import { type Context, contextOf } from './context.js'
import { RequestError } from './errors/request-error.js'
import type { WechatPay } from './operation.js'
import { requireMerchant } from './request/caller.js'

export interface JsapiPaymentRequest {
  /**
   * The appid that the order was placed with. For a partner's order with a sub_appid, the
   * sub_appid.
   */
  readonly appid: string
  /** 预支付交易会话标识 that placing the order returned. It is valid for two hours. */
  readonly prepay_id: string
}

/**
 * The arguments of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.chooseWXPay` and
 * `wx.requestPayment`.
 */
export interface JsapiPayment {
  readonly appId: string
  /** Unix seconds, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  /**
   * RSA even with `algorithm: gm`: the documentation names no other value, and the official SDK
   * writes this one.
   */
  readonly signType: 'RSA'
  readonly paySign: string
}

export interface AppPaymentRequest extends JsapiPaymentRequest {
  /** 商户号 that the order was placed for; default: the client's. A partner gives the one of its
   * agreement with the app. */
  readonly partnerid?: string | undefined
}

/** The fields of `PayReq` in WeChat's SDK for iOS, Android and HarmonyOS. */
export interface AppPayment {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  /** Unix seconds, as text. */
  readonly timestamp: string
  readonly sign: string
}

/**
 * JSAPI调起支付, 小程序调起支付: makes the parameters that the page or the mini program passes to WeChat.
 *
 * ```ts
 * const { data } = await prepayJsapi(wxpay, { json: order })
 * return jsapiPayment(wxpay, { appid: order.appid, prepay_id: data.prepay_id })
 * ```
 *
 * @throws {RequestError} if `appid` or `prepay_id` is missing, or `prepay_id` begins with `prepay_id=`.
 */
export const jsapiPayment = async (
  wxpay: WechatPay,
  request: JsapiPaymentRequest,
): Promise<JsapiPayment> => {
  const context = merchantOf(wxpay, 'jsapiPayment')
  const { appid, prepay_id: prepayId } = checked('jsapiPayment', request)
  const text = `prepay_id=${prepayId}`
  const { timestamp, nonce, signature } = await signInvocation(context, appid, text)
  return {
    appId: appid,
    timeStamp: timestamp,
    nonceStr: nonce,
    package: text,
    signType: 'RSA',
    paySign: signature,
  }
}

/** 小程序调起支付: `wx.requestPayment(await miniProgramPayment(…))`. */
export const miniProgramPayment = jsapiPayment

/**
 * APP调起支付: makes the parameters that the app passes to WeChat's SDK.
 *
 * @throws {RequestError} if `appid` or `prepay_id` is missing, or `prepay_id` begins with `prepay_id=`.
 */
export const appPayment = async (
  wxpay: WechatPay,
  request: AppPaymentRequest,
): Promise<AppPayment> => {
  const context = merchantOf(wxpay, 'appPayment')
  const { appid, prepay_id: prepayid, partnerid = context.mchid } = checked('appPayment', request)
  const { timestamp, nonce, signature } = await signInvocation(context, appid, prepayid)
  return {
    appid,
    partnerid,
    prepayid,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp,
    sign: signature,
  }
}

const merchantOf = (wxpay: WechatPay, name: string): Context => {
  const context = contextOf(wxpay)
  requireMerchant(context, name)
  return context
}

/** `APPID\nTIMESTAMP\nNONCE\nTEXT\n`, signed with the merchant's key. */
const signInvocation = async (context: Context, appid: string, text: string) => {
  const timestamp = String(Math.floor(context.clock() / 1000))
  const nonce = randomText()
  const message = utf8(`${appid}\n${timestamp}\n${nonce}\n${text}\n`)
  return { timestamp, nonce, signature: toBase64(await context.merchantKey.sign(message)) }
}

/**
 * A line end would change the signed message. A prefix `prepay_id=` would make the WeChat client
 * refuse the payment.
 */
const checked = <Request extends AppPaymentRequest>(who: string, request: Request): Request => {
  const { appid, prepay_id, partnerid } = (request ?? {}) as Partial<AppPaymentRequest>
  const fields = { appid, prepay_id, ...(partnerid !== undefined && { partnerid }) }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && value.startsWith('prepay_id=')) {
      throw new RequestError(
        `${who}: ${name}: expected the id that placing the order returned (wx…), got it with the prefix 'prepay_id='. Leave the prefix out: ${who} adds it where it belongs.`,
        { operation: who },
      )
    }
    const fits = typeof value === 'string' && value !== '' && !/\s/.test(value)
    if (fits && isWellFormed(value)) continue
    const got =
      typeof value === 'string'
        ? value === ''
          ? 'an empty one'
          : 'one with a space'
        : `${typeof value}`
    throw new RequestError(`${who}: ${name}: expected text without spaces, got ${got}.`, {
      operation: who,
    })
  }
  return request
}
