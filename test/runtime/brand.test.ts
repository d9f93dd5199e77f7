import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importUserCardByOpenid } from '../../generated/brand/card-member/index.js'
import {
  createProductCoupon,
  queryProductCoupon,
  uploadImage,
} from '../../generated/brand/product-coupon/index.js'
import { chain } from '../../generated/chain/index.js'
import { notificationHandler, readNotification } from '../../generated/notifications/index.js'
import { queryOrderByOutTradeNo } from '../../generated/pay/transactions/index.js'
import { createOrder } from '../../generated/v2/pay/index.js'
import { downloadBill } from '../../runtime/bills/index.js'
import {
  type BrandConfig,
  ConfigError,
  createWechatPay,
  type WechatPay,
} from '../../runtime/index.js'
import { appPayment, jsapiPayment } from '../../runtime/invoke.js'
import { rejection } from './helpers/errors.js'
import { notify } from './helpers/notifications.js'
import { BRAND_ID, MCHID, PLATFORM_ID, Platform, SERIAL_NO } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
let brand: WechatPay
let merchant: WechatPay
beforeAll(async () => {
  platform = await Platform.start()
  brand = platform.brand({ apiV3Key: API_V3_KEY })
  merchant = platform.client({ v2: { key: 'v'.repeat(32) } })
})
afterAll(() => platform.close())

const COUPON = { product_coupon_id: '1000000013' }

describe('clients of a brand', () => {
  it('A brand’s client signs with the scheme of brands, under its brand ID', async () => {
    platform.answers({ body: COUPON })
    const { data } = await queryProductCoupon(brand, COUPON)
    expect(data.product_coupon_id).toBe(COUPON.product_coupon_id)
    const { headers, authorization, signedMessage } = platform.lastRequest
    expect(headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="40001",/)
    expect(authorization).toEqual({
      brand_id: BRAND_ID,
      serial_no: SERIAL_NO,
      nonce_str: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      timestamp: expect.stringMatching(/^\d{10}$/),
      signature: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
    })
    expect(signedMessage).toMatch(
      /^GET\n\/brand\/marketing\/product-coupon\/product-coupons\/1000000013\n/,
    )
  })

  it('A brand’s client names the public key of WeChat Pay in every request', async () => {
    platform.answers({ body: COUPON })
    await queryProductCoupon(brand, COUPON)
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(PLATFORM_ID)
  })

  it('A brand’s client has a brand ID and no merchant number, and shows no key', () => {
    expect(brand.brandId).toBe(BRAND_ID)
    expect(brand.mchid).toBe('')
    expect(merchant).not.toHaveProperty('brandId')
    expect(inspect(brand)).not.toContain('PRIVATE')
  })

  it('A brand’s client refuses an answer that is not signed', async () => {
    platform.answers({ body: COUPON, signed: false })
    const error = await rejection(queryProductCoupon(brand, COUPON))
    expect(error).toMatchObject({ name: 'VerificationError', reason: 'missing-header' })
  })

  it('The errors of a brand’s client do not suggest certificates, which brands do not have', async () => {
    platform.answers({ body: COUPON, signed: { serial: '5157F09EFDC096DE' } })
    const error = await rejection(queryProductCoupon(brand, COUPON))
    expect(error).toMatchObject({ name: 'VerificationError', reason: 'unknown-serial' })
    expect((error as Error).message).toMatch(/add it to platformKeys\.$/)
  })

  it('A brand’s client encrypts sensitive fields, including each value of a list', async () => {
    platform.answers({ body: {} })
    await importUserCardByOpenid(brand, {
      json: {
        card_id: 'p1',
        openid: 'o1',
        user_card_code: '478515832665',
        pickup_time: '2030-05-20T13:29:35+08:00',
        valid_date_information: { type: 'PERMANENT' },
        phone_number: '13800138000',
        user_information: {
          custom_field_list: [{ name: '运动', user_chosen_values: ['跑步', '游泳'] }],
        },
      },
    })
    const sent = JSON.parse(platform.lastRequest.text)
    expect(platform.decrypt(sent.phone_number)).toBe('13800138000')
    const [{ user_chosen_values: values }] = sent.user_information.custom_field_list
    expect(values.map((each: string) => platform.decrypt(each))).toEqual(['跑步', '游泳'])
  })

  it('A brand’s client uploads files and signs their meta', async () => {
    platform.answers({ body: { image_url: 'https://qpic.cn/x' } })
    const file = { name: 'a.png', data: new Uint8Array([1, 2, 3]) }
    const { data } = await uploadImage(brand, { form: { file } })
    expect(data.image_url).toBe('https://qpic.cn/x')
    expect(platform.lastRequest.signedMessage).toContain('"filename":"a.png"')
  })

  it('A brand’s client works with the chain', async () => {
    platform.answers({ body: COUPON })
    const wx = chain(brand)
    await wx.brand.marketing.productCoupon.productCoupons._product_coupon_id_.get(COUPON)
    await wx.chain('brand/marketing/product-coupon/product-coupons/{product_coupon_id}').get(COUPON)
    expect(platform.requests.map(({ target }) => target)).toEqual([
      '/brand/marketing/product-coupon/product-coupons/1000000013',
      '/brand/marketing/product-coupon/product-coupons/1000000013',
    ])
  })
})

describe('notifications of a brand', () => {
  const content = { coupon_code: 'C1', product_coupon_id: 'P1', stock_id: 'S1', openid: 'o1' }
  const sent = () =>
    notify(platform, { event: 'PRODUCT_COUPON.SEND', original: 'product_coupon', content })

  it('Notifications of a brand are verified and decrypted with the key of the brand', async () => {
    const event = await readNotification(brand, sent())
    if (event.event_type !== 'PRODUCT_COUPON.SEND') throw new Error('another event')
    expect(event.resource.coupon_code).toBe('C1')
    expect(event.original_type).toBe('product_coupon')
  })

  it('The notification handler accepts notifications of a brand', async () => {
    const seen: string[] = []
    const handler = notificationHandler(brand, async ({ event_type }) => {
      seen.push(event_type)
    })
    expect((await handler(sent().request)).status).toBe(204)
    expect(seen).toEqual(['PRODUCT_COUPON.SEND'])
  })

  it('Notifications of a brand cannot be decrypted with another brand’s key', async () => {
    const other = platform.brand({ apiV3Key: 'x'.repeat(32) })
    await expect(readNotification(other, sent())).rejects.toThrow(/does not open with apiV3Key/)
  })

  it('Notifications of a brand need the key from the brand platform', async () => {
    const keyless = platform.brand({ apiV3Key: API_V3_KEY, platformKeys: {} })
    await expect(readNotification(keyless, sent())).rejects.toThrow(
      'Without a key of WeChat Pay no notification can be verified. Add the public key that the brand platform shows (PUB_KEY_ID_…) to platformKeys.',
    )
  })
})

describe('wrong clients', () => {
  const link = () => `${platform.url}/v3/billdownload/file?token=1`
  const order = { out_trade_no: 'T00001', query: { mchid: MCHID } }

  it.each([
    ['a query of an order', () => queryOrderByOutTradeNo(brand, order), '/v3/pay/transactions'],
    [
      'the chain',
      () =>
        chain(brand).v3.pay.transactions.outTradeNo._out_trade_no_.get({
          out_trade_no: 'T00001',
          params: { mchid: MCHID },
        }),
      '/v3/pay/transactions',
    ],
    ['a bill', () => downloadBill(brand, link()), '/v3/billdownload/file'],
    ['an operation of one’s own', () => brand.call(OWN), '/v3/mine'],
  ])('a brand’s client refuses %s', async (_, call, path) => {
    platform.answers({ body: {} })
    const error = await rejection(call())
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({
      outcome: 'not-sent',
      message: expect.stringMatching(
        /called by merchants, and this client is brand 40001's\. Make another client with createWechatPay\(\{ mchid, … \}\)\. Nothing was sent\.$/,
      ),
    })
    expect(String(error)).toContain(path)
    expect(platform.requests).toEqual([])
  })

  it.each([
    ['a query', () => queryProductCoupon(merchant, COUPON)],
    ['the chain', () => chain(merchant).brand.marketing.productCoupon.notifyConfigs.get()],
    [
      'an upload',
      () => uploadImage(merchant, { form: { file: { name: 'a.png', data: new Uint8Array(1) } } }),
    ],
    // Also one whose request is wrong: which client it is comes first.
    ['a creation', () => createProductCoupon(merchant, { json: {} as never })],
  ])('a merchant’s client refuses %s', async (_, call) => {
    platform.answers({ body: {} })
    const error = await rejection(call())
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({
      outcome: 'not-sent',
      message: expect.stringMatching(
        /\/brand\/.* is called by a brand itself, and this client is merchant 1900000109's\. Make another client with createWechatPay\(\{ brandId, … \}\)\. Nothing was sent\.$/,
      ),
    })
    expect(platform.requests).toEqual([])
  })

  it.each([
    ['jsapiPayment', () => jsapiPayment(brand, { appid: 'wx1', prepay_id: 'p1' })],
    ['appPayment', () => appPayment(brand, { appid: 'wx1', prepay_id: 'p1' })],
  ])('a brand’s client refuses %s', async (name, invoke) => {
    await expect(invoke()).rejects.toThrow(
      `${name} is for merchants, and this client is brand 40001's.`,
    )
  })

  it('a brand’s client refuses APIv2', async () => {
    await expect(createOrder(brand, { xml: {} as never })).rejects.toThrow(
      "createOrder is for merchants, and this client is brand 40001's.",
    )
  })
})

describe('configuration of a brand', () => {
  const refused = (more: object) => () =>
    createWechatPay({
      brandId: BRAND_ID,
      serialNo: SERIAL_NO,
      privateKey: platform.merchant.privatePem,
      ...more,
    } as BrandConfig)

  it.each([
    [
      'a brand ID that is a number',
      { brandId: 40001 },
      /^brandId: expected a string of digits, got .*number/,
    ],
    [
      'a brand ID with letters',
      { brandId: 'B1' },
      /^brandId: expected digits only, like '40001'\.$/,
    ],
    [
      'a brand ID that breaks out of its quotes',
      { brandId: '1",x="' },
      /^brandId: expected digits/,
    ],
    ['a merchant number besides', { mchid: MCHID }, /^mchid, brandId: expected one of them\./],
    ['platform certificates', { certificates: 'auto' }, /^certificates: brands have no platform/],
    ['an APIv2 key', { v2: { key: 'v'.repeat(32) } }, /^v2: APIv2 is for merchants/],
    ['no serial number', { serialNo: undefined }, /^serialNo: expected a string/],
  ])('The configuration of a brand is refused with %s', (_, more, message) => {
    expect(refused(more)).toThrow(ConfigError)
    expect(refused(more)).toThrow(message)
  })

  it('A brand’s client without a key of WeChat Pay sends nothing', async () => {
    const keyless = platform.brand({ platformKeys: {} })
    await expect(queryProductCoupon(keyless, COUPON)).rejects.toThrow(
      /nothing was sent\. Add the public key that the brand platform shows/,
    )
  })
})

const OWN = { id: 'mine', method: 'GET', path: '/v3/mine', response: 'json' } as const
