import { RequestError } from '../../errors/request-error.js'
import type { WechatPay } from '../../operation.js'
import { begin, requireText } from './begin.js'

/** A coupon that the plugin gives to the user. */
export interface CouponToSend {
  /** 批次号 */
  readonly stock_id: string
  /** 发券凭证: the merchant's own number, unique for one user and one batch. Letters, digits and `|_*-`. */
  readonly out_request_no: string
  /** 券code, for batches whose codes the merchant gives out. */
  readonly coupon_code?: string | undefined
  /** 自定义领取时间, RFC 3339: `2024-01-15T10:00:00+08:00`. For 商家券 with a relative validity. */
  readonly customize_send_time?: string | undefined
  /** 制券商户号, for 支付券 (代金券) alone: with 商家券 WeChat Pay reports a wrong signature. */
  readonly create_coupon_merchant?: string | undefined
}

export interface CouponPluginRequest {
  /** 发券参数: 1 to 10 coupons. */
  readonly send_coupon_params: readonly CouponToSend[]
  /** 发券商户号, whose APIv2 key signs. Default: the client's 商户号. */
  readonly send_coupon_merchant?: string | undefined
}

/** For the component `send-coupon` of the mini program plugin. */
export interface CouponPlugin {
  readonly send_coupon_params: readonly CouponToSend[]
  readonly send_coupon_merchant: string
  readonly sign: string
}

export interface CouponH5Request extends Omit<CouponToSend, 'create_coupon_merchant'> {
  /** The user's openid, under an appid that belongs to the sending merchant or to the batch's. */
  readonly open_id: string
  /** 发券商户号, whose APIv2 key signs. Default: the client's 商户号. */
  readonly send_coupon_merchant?: string | undefined
}

const MOST_COUPONS = 10

/**
 * 小程序发券插件: what the component `send-coupon` needs to give coupons to the user. Signed with the
 * APIv2 key and HMAC-SHA256, so the client needs `v2: { key }`. The signature is over exactly these
 * coupons in this order: hand over the result as it is.
 *
 * ```ts
 * const plugin = await couponPlugin(wxpay, {
 *   send_coupon_params: [{ stock_id: '1234567', out_request_no: 'abc123' }],
 * })
 * ```
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285674
 * @throws {RequestError} if there are no coupons or more than 10, or a field is missing
 * @throws {ConfigError} if the client has no `v2`
 */
export const couponPlugin = async (
  wxpay: WechatPay,
  request: CouponPluginRequest,
): Promise<CouponPlugin> => {
  const { signing } = begin(wxpay, 'couponPlugin')
  const { send_coupon_params: list, send_coupon_merchant: merchant = wxpay.mchid } = request ?? {}
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_COUPONS) {
    throw new RequestError(
      `couponPlugin: send_coupon_params: expected a list of 1 to ${MOST_COUPONS} coupons.`,
      { operation: 'couponPlugin' },
    )
  }
  const coupons = list.map((coupon: CouponToSend, index) => {
    const place = `send_coupon_params[${index}].`
    return given('couponPlugin', coupon, ['stock_id', 'out_request_no'], place)
  })
  requireText('couponPlugin', 'send_coupon_merchant', merchant)
  const fields = new Map([['send_coupon_merchant', merchant]])
  for (const [index, coupon] of coupons.entries()) {
    for (const [name, value] of Object.entries(coupon)) fields.set(`${name}${index}`, value)
  }
  return {
    send_coupon_params: coupons as unknown as readonly CouponToSend[],
    send_coupon_merchant: merchant,
    sign: await signing.sign(fields, 'HMAC-SHA256'),
  }
}

/**
 * H5发券: the address of WeChat Pay's page where the user takes one 商家券. Redirect the user's browser
 * to it, within WeChat. Signed with the APIv2 key and HMAC-SHA256, so the client needs `v2: { key }`.
 *
 * ```ts
 * const coupon = { stock_id: '1234567', out_request_no: 'abc123' }
 * const address = await couponH5Url(wxpay, { ...coupon, open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' })
 * ```
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/offer-coupons-by-h5/h5-coupon.html
 * @throws {RequestError} if a field is missing
 * @throws {ConfigError} if the client has no `v2`
 */
export const couponH5Url = async (wxpay: WechatPay, request: CouponH5Request): Promise<string> => {
  const { signing } = begin(wxpay, 'couponH5Url')
  const fields = given(
    'couponH5Url',
    { ...request, send_coupon_merchant: request?.send_coupon_merchant ?? wxpay.mchid },
    ['stock_id', 'out_request_no', 'open_id'],
  )
  const sign = await signing.sign(new Map(Object.entries(fields)), 'HMAC-SHA256')
  const query = Object.entries({ ...fields, sign })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `https://action.weixin.qq.com/busifavor/getcouponinfo?${query}#wechat_pay&wechat_redirect`
}

/** The fields that are given. All of them are signed, as the platform signs what it receives. */
const given = <Fields extends object>(
  id: string,
  fields: Fields | undefined,
  required: readonly (keyof Fields & string)[],
  place = '',
): Record<string, string> => {
  const names = Object.keys(fields ?? {}).filter(
    (name) => fields?.[name as keyof Fields] !== undefined,
  )
  const all = [...new Set([...required, ...names])]
  return Object.fromEntries(
    all.map((name) => {
      const value: unknown = fields?.[name as keyof Fields]
      requireText(id, `${place}${name}`, value)
      return [name, value]
    }),
  ) as Record<string, string>
}
