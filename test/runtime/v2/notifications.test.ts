import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { notificationHandler, readNotification } from '../../../generated/v2/notifications/index.js'
import { createWechatPay, DecryptionError, RequestError } from '../../../runtime/index.js'
import { appPayment, jsapiPayment } from '../../../runtime/v2/invoke.js'
import {
  type Fields,
  fieldsOf,
  KEY,
  MCHID,
  signatureOf,
  signed,
  xmlOf,
} from './helpers/xml-platform.js'

const API_V3_KEY = '0123456789abcdef0123456789abcdef'
const wxpay = createWechatPay({ mchid: MCHID, v2: { key: KEY }, apiV3Key: API_V3_KEY })

const paid: Fields = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  appid: 'wx1',
  mch_id: MCHID,
  nonce_str: 'n',
  out_trade_no: 'T1',
  transaction_id: '42',
  total_fee: '100',
  coupon_id_0: 'C1',
  coupon_type_0: 'CASH',
}

const read = (body: string, options = {}) => readNotification(wxpay, { headers: {}, body }, options)

const refund = (key = KEY): string => {
  const secret = createHash('md5').update(key).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', Buffer.from(secret), null)
  const xml = '<root><out_refund_no>R1</out_refund_no><refund_fee>7</refund_fee></root>'
  const sealed = Buffer.concat([cipher.update(xml), cipher.final()]).toString('base64')
  return xmlOf({
    return_code: 'SUCCESS',
    appid: 'wx1',
    mch_id: MCHID,
    nonce_str: 'n',
    req_info: sealed,
  })
}

describe('notifications', () => {
  test('A payment notification is verified, with amounts as numbers and coupons as a list', async () => {
    expect(await read(signed(paid))).toEqual({
      event_type: 'transaction.success',
      verified: true,
      resource: expect.objectContaining({
        out_trade_no: 'T1',
        total_fee: 100,
        coupons: [{ coupon_id: 'C1', coupon_type: 'CASH' }],
      }),
    })
  })

  test('A refund notification is decrypted and marked as unverified', async () => {
    const event = await read(refund())
    expect(event).toMatchObject({
      event_type: 'refund.processed',
      verified: false,
      resource: { out_refund_no: 'R1', refund_fee: 7 },
    })
    expect(event.resource).not.toHaveProperty('req_info')
  })

  test('A notification of a deposit-free order is verified and decrypted with the APIv3 key', async () => {
    const cipher = createCipheriv('aes-256-gcm', API_V3_KEY, 'abcdefghijkl')
    cipher.setAAD(Buffer.from('wxv'))
    const content = Buffer.concat([cipher.update('{"state":"USER_PAID"}'), cipher.final()])
    const body = signed({
      mch_id: MCHID,
      appid: 'wx1',
      event_type: 'TRANSACTION.SUCCESS',
      event_algorithm: 'AEAD_AES_256_GCM',
      event_nonce: 'abcdefghijkl',
      event_associated_data: 'wxv',
      event_ciphertext: Buffer.concat([content, cipher.getAuthTag()]).toString('base64'),
    })
    expect(await read(body)).toMatchObject({
      event_type: 'rental.transaction.success',
      verified: true,
      resource: { state: 'USER_PAID' },
    })
  })

  test('A notification signed with MD5 is accepted only if the program expects MD5', async () => {
    const body = signed({ ...paid, sign_type: 'MD5' }, 'MD5')
    await expect(read(body)).rejects.toMatchObject({ reason: 'bad-signature' })
    expect(await read(body, { signType: 'MD5' })).toMatchObject({ verified: true })
  })

  test.each([
    ['has no sign', xmlOf(paid), 'missing-signature'],
    ['was changed', signed(paid).replace('[100]', '[1]'), 'bad-signature'],
  ])('A notification of APIv2 is refused if it %s', async (_, body, reason) => {
    await expect(read(body)).rejects.toMatchObject({ name: 'VerificationError', reason })
  })

  test.each([
    [
      'an external entity',
      `<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]>${signed(paid)}`,
    ],
    ['an unknown shape', xmlOf({ a: '1' })],
    ['JSON', '{}'],
  ])('A notification of APIv2 with %s is a RequestError', async (_, body) => {
    await expect(read(body)).rejects.toThrow(RequestError)
  })

  test('A refund notification encrypted with another key is a DecryptionError', async () => {
    await expect(read(refund('f'.repeat(32)))).rejects.toThrow(DecryptionError)
  })
})

describe('notification handlers', () => {
  const post = (body: string) => new Request('https://a.example/', { method: 'POST', body })

  test('A handler for notifications of APIv2 answers SUCCESS in XML once the callback returned', async () => {
    const seen: string[] = []
    const handler = notificationHandler(wxpay, async (event) => {
      seen.push(event.event_type)
    })
    const response = await handler(post(signed(paid)))
    expect(response.status).toBe(200)
    expect(fieldsOf(await response.text())).toEqual({ return_code: 'SUCCESS', return_msg: 'OK' })
    expect(seen).toEqual(['transaction.success'])
  })

  test.each([
    ['an unsigned payment', xmlOf(paid), 401],
    ['no XML', 'x', 400],
  ])(
    'A handler for notifications of APIv2 answers FAIL to %s without running the callback',
    async (_, body, status) => {
      const errors: unknown[] = []
      const handler = notificationHandler(wxpay, () => Promise.reject(new Error('ran')), {
        onError: (error) => errors.push(error),
      })
      const response = await handler(post(body))
      expect(response.status).toBe(status)
      expect(fieldsOf(await response.text())).toMatchObject({ return_code: 'FAIL' })
      expect(String(errors)).not.toContain('ran')
    },
  )

  test('A handler for notifications of APIv2 answers 500 if the callback throws', async () => {
    const handler = notificationHandler(wxpay, () => Promise.reject(new Error('database')))
    expect((await handler(post(signed(paid)))).status).toBe(500)
  })

  test('A handler for notifications of APIv2 signs what the callback of native mode 1 returns', async () => {
    const reply = {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      prepay_id: 'p1',
      nonce_str: 'n',
    }
    const handler = notificationHandler(wxpay, async () => reply, { signType: 'MD5' })
    const scan = { appid: 'wx1', openid: 'o', mch_id: MCHID, nonce_str: 'n', product_id: '1' }
    const answer = fieldsOf(await (await handler(post(signed(scan, 'MD5')))).text())
    expect(answer).toEqual({ ...reply, sign: signatureOf(reply, 'MD5') })
  })
})

describe('invoked payments', () => {
  const request = { appid: 'wx8888888888888888', prepay_id: '123456789' }

  test('A payment of APIv2 in JSAPI is signed with the algorithm of the client', async () => {
    const { paySign, ...fields } = await jsapiPayment(wxpay, request)
    expect(fields.package).toBe('prepay_id=123456789')
    expect(paySign).toBe(signatureOf(fields, 'HMAC-SHA256'))
  })

  test('A payment of APIv2 in an app is signed with the algorithm of the client', async () => {
    const client = createWechatPay({ mchid: MCHID, v2: { key: KEY, signType: 'MD5' } })
    const { sign, ...fields } = await appPayment(client, request)
    expect(fields.partnerid).toBe(MCHID)
    expect(sign).toBe(signatureOf(fields, 'MD5'))
  })

  test.each(['', 'prepay_id=1', undefined])('The prepay_id %j is refused', async (id) => {
    await expect(jsapiPayment(wxpay, { ...request, prepay_id: id as string })).rejects.toThrow(
      RequestError,
    )
  })
})
