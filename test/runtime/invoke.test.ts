import { sign, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appPayment, jsapiPayment, miniProgramPayment } from '../../runtime/invoke.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { MCHID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const NOW = 1_414_561_699_876
const clock = (): number => NOW
const APPID = 'wxd678efh567hg6787'
const PREPAY = 'wx201410272009395522657a690389285100'
const request = { appid: APPID, prepay_id: PREPAY }

const holds = (message: string, signature: string): boolean =>
  verify(
    'sha256',
    Buffer.from(message),
    platform.merchant.publicKey,
    Buffer.from(signature, 'base64'),
  )

describe('invoked payments', () => {
  it('A payment is invoked by a page or a mini program', async () => {
    const payment = await jsapiPayment(platform.client({ clock }), request)
    const { nonceStr, paySign } = payment
    expect(payment).toEqual({
      appId: APPID,
      timeStamp: '1414561699',
      nonceStr: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      package: `prepay_id=${PREPAY}`,
      signType: 'RSA',
      paySign: expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/),
    })
    expect(holds(`${APPID}\n1414561699\n${nonceStr}\nprepay_id=${PREPAY}\n`, paySign)).toBe(true)
    expect(miniProgramPayment).toBe(jsapiPayment)
  })

  it('A payment in an app signs the bare prepay_id', async () => {
    const payment = await appPayment(platform.client({ clock }), request)
    expect(payment).toEqual({
      appid: APPID,
      partnerid: MCHID,
      prepayid: PREPAY,
      package: 'Sign=WXPay',
      noncestr: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      timestamp: '1414561699',
      sign: expect.any(String),
    })
    expect(holds(`${APPID}\n1414561699\n${payment.noncestr}\n${PREPAY}\n`, payment.sign)).toBe(true)
  })

  it('A partner’s payment in an app may be for another merchant', async () => {
    const payment = await appPayment(platform.client(), { ...request, partnerid: '1900000118' })
    expect(payment.partnerid).toBe('1900000118')
    const own = await appPayment(platform.client(), { ...request, partnerid: undefined })
    expect(own.partnerid).toBe(MCHID)
  })

  it('A payment is invoked with a Signer', async () => {
    const key = platform.merchant.privateKey
    const privateKey = { sign: async (message: Uint8Array) => sign('sha256', message, key) }
    const { nonceStr, paySign } = await jsapiPayment(
      platform.client({ privateKey, clock }),
      request,
    )
    expect(holds(`${APPID}\n1414561699\n${nonceStr}\nprepay_id=${PREPAY}\n`, paySign)).toBe(true)
  })

  it('Each invocation of a payment has a new nonce', async () => {
    const wxpay = platform.client({ clock })
    const payments = await Promise.all(
      Array.from({ length: 5 }, () => jsapiPayment(wxpay, request)),
    )
    expect(new Set(payments.map(({ nonceStr }) => nonceStr)).size).toBe(5)
  })
})

describe('refused payments', () => {
  it.each<[string, object | undefined, string]>([
    ['nothing', undefined, 'appid: expected text without spaces, got undefined'],
    ['no appid', { prepay_id: PREPAY }, 'appid: expected text'],
    ['no prepay_id', { appid: APPID }, 'prepay_id: expected text'],
    ['an empty prepay_id', { appid: APPID, prepay_id: '' }, 'prepay_id: '],
    [
      'a number',
      { appid: APPID, prepay_id: 7 },
      'prepay_id: expected text without spaces, got number',
    ],
    ['a line end in the appid', { appid: `${APPID}\n1`, prepay_id: PREPAY }, 'appid: '],
    ['a line end in the prepay_id', { appid: APPID, prepay_id: 'x\nPOST' }, 'prepay_id: '],
    [
      'prepay_id= in front of the prepay_id',
      { appid: APPID, prepay_id: `prepay_id=${PREPAY}` },
      "prepay_id: expected the id that placing the order returned (wx…), got it with the prefix 'prepay_id='.",
    ],
    ['half a character', { appid: APPID, prepay_id: 'x\ud800' }, 'prepay_id: '],
    ['a partnerid of another kind', { ...request, partnerid: 1900000109 }, 'partnerid: '],
  ])('A payment is refused with %s', async (_, given, says) => {
    for (const [name, invoke] of Object.entries({ appPayment, jsapiPayment })) {
      const error = await rejection(invoke(platform.client(), given as typeof request))
      expect(error).toMatchObject({
        name: 'RequestError',
        operation: name,
        message: expect.stringContaining(`${name}: ${says}`),
      })
    }
  })

  it('A payment is refused for a plain object in place of a client', async () => {
    const error = await rejection(jsapiPayment({} as never, request))
    expect(error).toMatchObject({ name: 'ConfigError' })
    expect(everythingIn(error)).not.toContain(PREPAY)
  })
})
