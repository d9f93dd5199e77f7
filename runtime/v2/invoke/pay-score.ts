import type { WechatPay } from '../../operation.js'
import { begin, requireText } from './begin.js'

/**
 * For `openBusinessView`, which opens WeChat Pay's mini program for 微信支付分.
 *
 * - Mini program: `wx.openBusinessView({ businessType, extraData })`.
 * - Web page, with JS-SDK 1.5.0 or later: `wx.invoke('openBusinessView', { businessType, queryString })`.
 * - App: `WXOpenBusinessView.Req` (Android), `WXOpenBusinessViewReq` (iOS), `OpenBusinessViewReq`
 *   (HarmonyOS), with `queryString` as its `query`.
 */
export interface PayScoreView<Type extends string, Data> {
  readonly businessType: Type
  readonly extraData: Data
  /** The same fields as `key=value` pairs, URL-encoded. */
  readonly queryString: string
}

interface Signed {
  /** 商户号: the client's. */
  readonly mch_id: string
  /** Unix seconds, as text. */
  readonly timestamp: string
  readonly nonce_str: string
  readonly sign_type: 'HMAC-SHA256'
  readonly sign: string
}

export interface WxpayScoreUseRequest {
  /** 扩展字符串: `package` of the answer of `createServiceOrder` (创建支付分订单). */
  readonly package: string
}

export interface WxpayScoreUseData extends WxpayScoreUseRequest, Signed {}

export interface WxpayScoreDetailRequest {
  /** 服务ID */
  readonly service_id: string
  /** 商户服务订单号: the merchant's own number of the service order, not that of a payment. */
  readonly out_order_no: string
}

export interface WxpayScoreDetailData extends WxpayScoreDetailRequest, Signed {}

/**
 * 调起支付分-确认订单: what a mini program, a web page or an app needs to let the user confirm a service
 * order. Signed with the APIv2 key and HMAC-SHA256, although the order itself is made with APIv3; so the
 * client needs `v2: { key }`.
 *
 * ```ts
 * const view = await wxpayScoreUse(wxpay, { package: 'DJIOSQPYWDxsjdldeuwhdodwxasd' })
 * ```
 *
 * 调起支付分-授权服务 (`wxpayScoreEnable`) needs no signature: its `extraData` is
 * `{ apply_permissions_token }`.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml
 * @throws {RequestError} if `package` is missing
 * @throws {ConfigError} if the client has no `v2`
 */
export const wxpayScoreUse = (
  wxpay: WechatPay,
  request: WxpayScoreUseRequest,
): Promise<PayScoreView<'wxpayScoreUse', WxpayScoreUseData>> =>
  view(wxpay, 'wxpayScoreUse', request, ['package'])

/**
 * 调起支付分-订单详情: the same for showing the user a service order.
 *
 * ```ts
 * const view = await wxpayScoreDetail(wxpay, { service_id: '88888888000011', out_order_no: 'S0001' })
 * ```
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_24.shtml
 * @throws {RequestError} if `service_id` or `out_order_no` is missing
 * @throws {ConfigError} if the client has no `v2`
 */
export const wxpayScoreDetail = (
  wxpay: WechatPay,
  request: WxpayScoreDetailRequest,
): Promise<PayScoreView<'wxpayScoreDetail', WxpayScoreDetailData>> =>
  view(wxpay, 'wxpayScoreDetail', request, ['service_id', 'out_order_no'])

const view = async <Type extends string, Request extends object, Name extends keyof Request>(
  wxpay: WechatPay,
  businessType: Type,
  request: Request,
  names: readonly (Name & string)[],
): Promise<PayScoreView<Type, Pick<Request, Name> & Signed>> => {
  const { signing, timestamp, nonce } = begin(wxpay, businessType)
  const given = Object.fromEntries(
    names.map((name) => {
      const value: unknown = (request as Partial<Request> | undefined)?.[name]
      requireText(businessType, name, value)
      return [name, value]
    }),
  ) as Pick<Request, Name>
  const fields = {
    mch_id: wxpay.mchid,
    ...given,
    timestamp,
    nonce_str: nonce,
    sign_type: 'HMAC-SHA256' as const,
  }
  const sign = await signing.sign(new Map(Object.entries<string>(fields)), 'HMAC-SHA256')
  const extraData = { ...fields, sign }
  const pairs = Object.entries<string>(extraData)
  const queryString = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return { businessType, extraData, queryString }
}
