import { createSign, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryUserCard, updateUserCard } from '../../generated/brand/card-member/index.js'
import {
  createProductCoupon,
  queryProductCoupon,
  sendCoupon,
} from '../../generated/brand/product-coupon/index.js'
import { notificationHandler, readNotification } from '../../generated/notifications/index.js'
import { createWechatPay, type WechatPay } from '../../runtime/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'

let sim: Simulator
let brand: WechatPay
const delivered: Request[] = []
beforeAll(async () => {
  sim = await createSimulator({
    deliver: async (request) => {
      delivered.push(request.clone())
      return notificationHandler(brand, async () => undefined)(request)
    },
  })
  brand = createWechatPay({ ...sim.brand })
})
afterAll(() => sim.close())

const SINGLE = {
  out_request_no: '12345_20250101_A3489',
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  display_info: {
    name: '满100减10',
    image_url: 'https://a.cn/1',
    background_url: 'https://a.cn/2',
  },
} as const

describe('brand', () => {
  it('The brand of a simulator has its own keys, and its certificate names it', () => {
    expect(sim.brand.brandId).toBe('40001')
    expect(sim.brand.serialNo).not.toBe(sim.config.serialNo)
    expect(sim.brand.apiV3Key).not.toBe(sim.config.apiV3Key)
    expect(sim.brand.privateKey).not.toBe(sim.config.privateKey)
    const certificate = new X509Certificate(sim.keys.brand?.certificate ?? '')
    expect(certificate.serialNumber).toBe(sim.brand.serialNo)
    expect(certificate.subject).toContain('CN=40001')
  })

  it('The brand of a simulator creates a resource and queries it', async () => {
    const { data } = await createProductCoupon(brand, { json: SINGLE })
    expect(data.usage_mode).toBe('SINGLE')
    const { product_coupon_id } = data
    const found = await queryProductCoupon(brand, { product_coupon_id })
    expect(found.data).toMatchObject({ product_coupon_id, display_info: SINGLE.display_info })
  })

  it('The simulator refuses a brand’s request that breaks the spec', async () => {
    const json = { ...SINGLE, usage_mode: 'SEQUENTIAL' } as never
    await expect(createProductCoupon(brand, { json })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
    })
  })

  it('The brand of a simulator decrypts its fields and encrypts fields for the platform', async () => {
    const { data } = await queryUserCard(brand, {
      user_card_code: 'U1',
      query: { card_id: 'p1', openid: 'o1' },
    })
    expect(data.phone_number).toMatch(/^[\w ]+$/)
    await updateUserCard(brand, {
      user_card_code: 'U1',
      query: { card_id: 'p1' },
      json: { openid: 'o1', phone_number: '13800138000' },
    })
    expect(sim.requests.at(-1)?.body).toMatchObject({ phone_number: '13800138000' })
  })

  it('The brand’s keys are stored with the other keys, and its ID can be set', async () => {
    const second = await createSimulator({ keys: JSON.parse(JSON.stringify(sim.keys)) })
    const third = await createSimulator({ brandId: '40002' })
    try {
      expect(second.brand).toMatchObject({
        serialNo: sim.brand.serialNo,
        privateKey: sim.brand.privateKey,
        apiV3Key: sim.brand.apiV3Key,
      })
      const again = createWechatPay({ ...sim.brand, baseUrl: second.url })
      await queryProductCoupon(again, { product_coupon_id: '1' })
      expect(third.brand.brandId).toBe('40002')
    } finally {
      await Promise.all([second.close(), third.close()])
    }
    await expect(createSimulator({ brandId: 'B1' })).rejects.toThrow('brandId: digits only')
  })
})

describe('notifications', () => {
  it('Notifications of the brand have its scheme and are encrypted with its APIv3 key', async () => {
    const url = 'https://brand.example/notify'
    const notification = await sim.notify('PRODUCT_COUPON.SEND', {
      url,
      resource: { coupon_code: 'C1' },
    })
    expect(notification.state).toBe('accepted')
    const [request] = delivered.splice(0)
    if (!request) throw new Error('nothing was delivered')
    expect(request.headers.get('Wechatpay-Signature-Type')).toBe('WECHATPAY-BRAND-SHA256-RSA2048')
    const merchant = createWechatPay({ ...sim.config })
    await expect(readNotification(merchant, request.clone())).rejects.toThrow(/apiV3Key/)
    const event = await readNotification(brand, request)
    expect(event.resource).toMatchObject({ coupon_code: 'C1' })
  })
})

describe('wrong schemes', () => {
  /** As no client of this package can ask: signed in the right way for somebody else's path. */
  const ask = async (
    path: string,
    scheme: string,
    caller: string,
    privateKey: string,
    serial: string,
  ) => {
    const timestamp = Math.floor(Date.now() / 1000)
    const message = `GET\n${path}\n${timestamp}\nN0NCE\n\n`
    const signature = createSign('sha256').update(message).sign(privateKey, 'base64')
    const response = await fetch(`${sim.url}${path}`, {
      headers: {
        Accept: 'application/json',
        'User-Agent': 'test',
        Authorization: `${scheme} ${caller},nonce_str="N0NCE",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
      },
    })
    return { status: response.status, json: await response.json() }
  }
  const BRANDS = '/brand/marketing/product-coupon/notify-configs'
  const MERCHANTS = '/v3/marketing/partner/product-coupon/notify-configs'

  it('a merchant’s signature for a brand’s path is refused', async () => {
    const { mchid, privateKey, serialNo } = sim.config
    const answer = await ask(
      BRANDS,
      'WECHATPAY2-SHA256-RSA2048',
      `mchid="${mchid}"`,
      privateKey,
      serialNo,
    )
    expect(answer).toMatchObject({
      status: 401,
      json: {
        code: 'SIGN_ERROR',
        detail: { issue: 'the type is WECHATPAY-BRAND-SHA256-RSA2048' },
      },
    })
  })

  it('a brand’s signature for a merchant’s path is refused', async () => {
    const { brandId, privateKey, serialNo } = sim.brand
    const caller = `brand_id="${brandId}"`
    const answer = await ask(
      MERCHANTS,
      'WECHATPAY-BRAND-SHA256-RSA2048',
      caller,
      privateKey,
      serialNo,
    )
    expect(answer).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR', detail: { issue: 'the type is WECHATPAY2-SHA256-RSA2048' } },
    })
  })

  it.each([
    ['another brand', 'brand_id="40009"', 'brand_id', 'known is 40001'],
    ['no brand', 'other="1"', 'brand_id', 'is missing'],
  ])('the wrong scheme is refused for %s', async (_, caller, field, issue) => {
    const { privateKey, serialNo } = sim.brand
    const answer = await ask(BRANDS, 'WECHATPAY-BRAND-SHA256-RSA2048', caller, privateKey, serialNo)
    expect(answer).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR', detail: { field, issue } },
    })
  })

  it('the merchant’s certificate with the brand’s ID is refused', async () => {
    const { privateKey, serialNo } = sim.config
    const answer = await ask(
      BRANDS,
      'WECHATPAY-BRAND-SHA256-RSA2048',
      'brand_id="40001"',
      privateKey,
      serialNo,
    )
    expect(answer.json.detail.issue).toBe(`the brand's certificate is ${sim.brand.serialNo}`)
  })
})

describe('coupons', () => {
  it('A coupon is sent to a user', async () => {
    const { data } = await sendCoupon(brand, {
      openid: 'o1',
      json: { product_coupon_id: 'P1', stock_id: 'S1', appid: 'wx1', send_request_no: 'R_000001' },
    })
    expect(data.send_request_no).toBe('R_000001')
    expect(data.product_coupon).not.toHaveProperty('brand_id')
  })
})
