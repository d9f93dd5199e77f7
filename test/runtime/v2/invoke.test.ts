import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createWechatPay } from '../../../runtime/index.js'
import {
  type CouponPluginRequest,
  couponH5Url,
  couponPlugin,
  wxpayScoreDetail,
  wxpayScoreUse,
} from '../../../runtime/v2/invoke.js'
import { everythingIn, rejection } from '../helpers/errors.js'
import { keyPairOf } from '../helpers/keys.js'
import { KEY, MCHID } from './helpers/xml-platform.js'

const NOW = 1_530_097_563_123
const clientWith = (key = KEY, mchid = MCHID) =>
  createWechatPay({ mchid, v2: { key, signType: 'MD5' }, clock: () => NOW })
const wxpay = clientWith()

/** By node:crypto: the fields in byte order, the key behind them and as the key of the HMAC. */
const hmac = (fields: object, key = KEY): string => {
  const pairs = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return createHmac('sha256', key)
    .update(`${pairs.join('&')}&key=${key}`)
    .digest('hex')
    .toUpperCase()
}

describe('couponPlugin', () => {
  it('couponPlugin signs the published example of two coupons', async () => {
    const request = {
      send_coupon_params: [
        { out_request_no: '1234567', stock_id: 'abc123' },
        { out_request_no: '7654321', stock_id: '321cba' },
      ],
      send_coupon_merchant: '10016226',
    }
    // https://developers.weixin.qq.com/community/develop/article/doc/000cae6e244d38bbeeaa32dd25bc13
    const sign = '20FB971D442A119C85CA1A49DBDEA61A14944D98AFC1D2B040030C5C8792A83A'
    const key = 'exposed_your_key_here_have_risks'
    expect(await couponPlugin(clientWith(key), request)).toEqual({ ...request, sign })
  })

  it('couponPlugin signs with HMAC-SHA256 for a client whose orders are signed with MD5', async () => {
    const coupon = {
      stock_id: '1234567',
      out_request_no: 'abc123',
      coupon_code: 'asdsada',
      customize_send_time: '2024-01-15T10:00:00+08:00',
    }
    expect(await couponPlugin(wxpay, { send_coupon_params: [coupon] })).toEqual({
      send_coupon_params: [coupon],
      send_coupon_merchant: MCHID,
      sign: hmac({
        coupon_code0: coupon.coupon_code,
        customize_send_time0: coupon.customize_send_time,
        out_request_no0: coupon.out_request_no,
        send_coupon_merchant: MCHID,
        stock_id0: coupon.stock_id,
      }),
    })
  })

  it('couponPlugin omits an undefined field from the coupon and the signature', async () => {
    const coupon = { stock_id: '1', out_request_no: '2' }
    const given = { ...coupon, coupon_code: undefined }
    const result = await couponPlugin(wxpay, { send_coupon_params: [given] })
    expect(Object.keys(result.send_coupon_params[0] ?? {})).toEqual(['stock_id', 'out_request_no'])
    expect(result.sign).toBe(
      hmac({ out_request_no0: '2', send_coupon_merchant: MCHID, stock_id0: '1' }),
    )
  })

  it('couponPlugin signs ten coupons in byte order of their names, and refuses eleven or none', async () => {
    const coupons = Array.from({ length: 11 }, (_, index) => ({
      stock_id: `S${index}`,
      out_request_no: `R${index}`,
    }))
    const ten = coupons.slice(0, 10)
    const fields = ten.flatMap(({ stock_id, out_request_no }, index) => [
      [`stock_id${index}`, stock_id],
      [`out_request_no${index}`, out_request_no],
    ])
    const signed = { ...Object.fromEntries(fields), send_coupon_merchant: MCHID }
    expect((await couponPlugin(wxpay, { send_coupon_params: ten })).sign).toBe(hmac(signed))
    for (const send_coupon_params of [[], coupons, undefined, 'x']) {
      const request = { send_coupon_params } as CouponPluginRequest
      await expect(couponPlugin(wxpay, request)).rejects.toThrow(
        'couponPlugin: send_coupon_params: expected a list of 1 to 10 coupons.',
      )
    }
    await expect(couponPlugin(wxpay, undefined as never)).rejects.toThrow('1 to 10 coupons')
  })
})

describe('couponH5Url', () => {
  const request = {
    stock_id: '1234567890000000',
    out_request_no: '201911280000',
    open_id: 'oiSF-D',
  }

  it('couponH5Url returns the documented address, signed over its raw values', async () => {
    const more = { coupon_code: 'a+b', customize_send_time: '2024-01-15T10:00:00+08:00' }
    for (const fields of [request, { ...request, ...more }]) {
      const url = new URL(await couponH5Url(wxpay, fields))
      expect(url.origin + url.pathname).toBe('https://action.weixin.qq.com/busifavor/getcouponinfo')
      expect(url.hash).toBe('#wechat_pay&wechat_redirect')
      const { sign, ...sent } = Object.fromEntries(url.searchParams)
      expect(sent).toEqual({ ...fields, send_coupon_merchant: MCHID })
      expect(sign).toBe(hmac(sent))
    }
  })

  it('couponH5Url accepts another sending merchant', async () => {
    const url = new URL(await couponH5Url(wxpay, { ...request, send_coupon_merchant: '10016226' }))
    expect(url.searchParams.get('send_coupon_merchant')).toBe('10016226')
  })
})

describe('wxpayScoreUse and wxpayScoreDetail', () => {
  const common = { mch_id: MCHID, timestamp: '1530097563', sign_type: 'HMAC-SHA256' }
  const order = { service_id: '88888888000011', out_order_no: '1234323JKHDFE1243252' }

  it.each([
    ['wxpayScoreUse', { package: 'DJIO+/=' }, () => wxpayScoreUse(wxpay, { package: 'DJIO+/=' })],
    ['wxpayScoreDetail', order, () => wxpayScoreDetail(wxpay, order)],
  ])(
    '%s returns the documented fields, as an object and as a query',
    async (type, fields, view) => {
      const { businessType, extraData, queryString } = await view()
      expect(businessType).toBe(type)
      const { sign, nonce_str, ...rest } = extraData
      expect(rest).toEqual({ ...common, ...fields })
      expect(nonce_str).toMatch(/^[0-9A-Za-z]{32}$/)
      expect(sign).toBe(hmac({ ...rest, nonce_str }))
      expect(Object.fromEntries(new URLSearchParams(queryString))).toEqual(extraData)
      expect(queryString).not.toMatch(/[+/]/)
    },
  )

  it('wxpayScoreUse and wxpayScoreDetail have a new nonce each time', async () => {
    const nonces = await Promise.all([1, 2].map(() => wxpayScoreDetail(wxpay, order)))
    expect(new Set(nonces.map(({ extraData }) => extraData.nonce_str)).size).toBe(2)
  })
})

describe('refused input', () => {
  const coupon = { stock_id: '1', out_request_no: '2' }
  it.each<[string, () => Promise<unknown>]>([
    ['wxpayScoreUse: package:', () => wxpayScoreUse(wxpay, { package: '' })],
    ['wxpayScoreUse: package:', () => wxpayScoreUse(wxpay, undefined as never)],
    ['wxpayScoreUse: package:', () => wxpayScoreUse(wxpay, { package: 'a&mch_id=1' })],
    [
      'wxpayScoreDetail: out_order_no:',
      () => wxpayScoreDetail(wxpay, { service_id: '1' } as never),
    ],
    [
      'wxpayScoreDetail: service_id:',
      () => wxpayScoreDetail(wxpay, { service_id: 1 as never, out_order_no: '1' }),
    ],
    ['couponH5Url: open_id:', () => couponH5Url(wxpay, coupon as never)],
    [
      'couponH5Url: coupon_code:',
      () => couponH5Url(wxpay, { ...coupon, open_id: 'o', coupon_code: 'x\ud800' }),
    ],
    ['couponH5Url: stock_id:', () => couponH5Url(wxpay, undefined as never)],
    [
      'couponPlugin: send_coupon_params[1].stock_id:',
      () => couponPlugin(wxpay, { send_coupon_params: [coupon, { out_request_no: '3' } as never] }),
    ],
    [
      'couponPlugin: send_coupon_merchant:',
      () => couponPlugin(wxpay, { send_coupon_params: [coupon], send_coupon_merchant: 'a b' }),
    ],
  ])('a wrong field is refused by its name: %s', async (place, call) => {
    const error = await rejection(call())
    expect(error).toMatchObject({ name: 'RequestError', operation: place.split(':')[0] })
    expect((error as Error).message).toContain(place)
    expect(everythingIn(error)).not.toContain(KEY)
  })

  it('a client without an APIv2 key refuses to sign', async () => {
    const { privatePem: privateKey } = await keyPairOf('merchant')
    const v3 = createWechatPay({ mchid: MCHID, serialNo: 'AB12', privateKey, platformKeys: {} })
    const error = await rejection(wxpayScoreUse(v3, { package: 'x' }))
    expect(error).toMatchObject({ name: 'ConfigError' })
    expect((error as Error).message).toMatch(/^wxpayScoreUse: .*not the APIv3 key/)
  })
})
