// What went wrong in other clients of APIv2, each with a test. The sources are advisories and issues of
// these clients; the numbers are those of the list that this client was built with.
import { createCipheriv, createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chain } from '../../../generated/chain/index.js'
import { readNotification } from '../../../generated/v2/notifications/index.js'
import { createRefund, payWithPaymentCode, queryOrder } from '../../../generated/v2/pay/index.js'
import { sendRedPack } from '../../../generated/v2/redpack/index.js'
import { queryBankCardTransfer, transferToBankCard } from '../../../generated/v2/transfers/index.js'
import { createWechatPay, type WechatPay, WechatPayError } from '../../../runtime/index.js'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { everythingIn } from '../helpers/errors.js'
import {
  clientOf,
  type Fields,
  KEY,
  MCHID,
  signatureOf,
  signed,
  XmlPlatform,
  xmlOf,
} from './helpers/xml-platform.js'

let sim: Simulator
let platform: XmlPlatform
let folder: string
beforeAll(async () => {
  sim = await createSimulator()
  platform = await XmlPlatform.start()
  folder = mkdtempSync(join(tmpdir(), 'wrong-'))
  writeFileSync(join(folder, 'secret'), 'TOP-SECRET')
})
afterAll(async () => {
  await sim.close()
  platform.close()
  rmSync(folder, { recursive: true, force: true })
})

const wxpay = createWechatPay({ mchid: MCHID, v2: { key: KEY } })
const connect = (more = {}): WechatPay =>
  createWechatPay({ ...sim.config, ky: { retry: 0 }, ...more })
const caught = (call: Promise<unknown>) => call.catch((error: unknown) => error)
const read = (body: string, client = wxpay) =>
  caught(readNotification(client, { headers: {}, body }))

const paid: Fields = {
  ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: 'wx1', mch_id: MCHID },
  ...{ nonce_str: 'n', out_trade_no: 'T00001', transaction_id: '42', total_fee: '100' },
}
const xml = { appid: 'wxd678efh567hg6787', out_trade_no: 'T00001' }

/** `req_info` of a refund notification around a document. */
const refund = (content: string): string => {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(KEY).digest('hex'), null)
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]).toString('base64')
  return xmlOf({
    return_code: 'SUCCESS',
    appid: 'wx1',
    mch_id: MCHID,
    nonce_str: 'n',
    req_info: sealed,
  })
}

describe('1. Entities of a DOCTYPE were expanded (official Java SDK 2018, WxJava #889, #903, #1427)', () => {
  const entities: readonly [string, () => string][] = [
    ['an internal entity', () => '<!DOCTYPE xml [<!ENTITY x "TOP-SECRET">]>'],
    ['a file', () => `<!DOCTYPE xml [<!ENTITY x SYSTEM "file://${folder}/secret">]>`],
    ['an address', () => `<!DOCTYPE xml [<!ENTITY x SYSTEM "${platform.url}/x">]>`],
    ['a parameter entity', () => `<!DOCTYPE xml [<!ENTITY % p SYSTEM "${platform.url}/x"> %p;]>`],
    ['an external DTD', () => `<!DOCTYPE xml SYSTEM "${platform.url}/x">`],
    ['a billion laughs', () => '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY x "&a;&a;&a;&a;">]>'],
  ]

  it.each(entities)(
    '%s is refused in a notification, in its content and in an answer',
    async (_, doctype) => {
      const document = `${doctype()}${signed({ ...paid, attach: '' }).replace('<![CDATA[]]>', '&x;')}`
      const content = `${doctype()}<root><out_refund_no>&x;</out_refund_no></root>`
      platform.answer(document)
      const errors = [
        await read(document),
        await read(refund(content.replace('DOCTYPE xml', 'DOCTYPE root'))),
        await caught(queryOrder(clientOf(platform), { xml })),
      ]
      expect(errors.map((error) => (error as Error).name)).toEqual([
        ...['RequestError', 'DecryptionError', 'VerificationError'],
      ])
      expect(errors.map(everythingIn).join()).not.toContain('TOP-SECRET')
      expect(platform.received.map(({ target }) => target)).toEqual(['/pay/orderquery'])
    },
  )
})

describe('2. A signature was checked only if there was one (WxJava #1890)', () => {
  it.each([
    ['without a sign', paid],
    ['with an empty sign', { ...paid, sign: '' }],
    ['with a sign under another name', { ...paid, Sign: signatureOf(paid, 'HMAC-SHA256') }],
  ])('a notification and an answer %s are refused', async (_, fields) => {
    expect(await read(xmlOf(fields))).toMatchObject({ reason: 'missing-signature' })
    platform.answer(xmlOf(fields))
    const answer = await caught(queryOrder(clientOf(platform), { xml }))
    expect(answer).toMatchObject({ reason: 'missing-signature' })
  })
})

describe('3. sign_type was missed, or dropped before verifying (silenceper #282, WxJava #1585, #1633, payment #208)', () => {
  it.each([
    ['without sign_type', paid],
    ['with sign_type, which is signed', { ...paid, sign_type: 'HMAC-SHA256' }],
  ])('HMAC-SHA256 verifies %s', async (_, fields) => {
    expect(await read(signed(fields))).toMatchObject({ verified: true })
    platform.answer(signed(fields))
    expect((await queryOrder(clientOf(platform), { xml })).status).toBe(200)
  })
})

describe('4. Empty values were signed, and zeros were lost (third-payment #7, gopay #7)', () => {
  it('an answer is verified in its received form, before conversion', async () => {
    const fields = {
      ...{ ...paid, attach: '', coupon_fee: '0', total_fee: '0100', device_info: '0' },
      ...{ unknown_to_any_spec: ' with blanks ', coupon_id_0: '007', coupon_type_0: '' },
    }
    platform.answer(signed(fields))
    const { data } = await queryOrder(clientOf(platform), { xml })
    expect(data).toMatchObject({ attach: '', coupon_fee: 0, total_fee: 100, device_info: '0' })
  })

  it('an empty value is sent but not signed, and "0" is signed', async () => {
    platform.answer(signed(paid))
    await queryOrder(clientOf(platform), { xml: { ...xml, sub_appid: '', sub_mch_id: '0' } })
    const { fields } = platform.last
    expect(fields).toMatchObject({ sub_appid: '', sub_mch_id: '0' })
    expect(fields['sign']).toBe(signatureOf(fields, 'HMAC-SHA256'))
    const { sub_mch_id, ...without } = fields
    expect(fields['sign']).not.toBe(signatureOf(without, 'HMAC-SHA256'))
  })
})

describe("5. The APIv3 key was used as APIv2's (weixin-java-pay-demo #122)", () => {
  it('the error for a wrong sign asks whether v2.key is the right key', async () => {
    const client = connect({ v2: { key: sim.config.apiV3Key } })
    const refused = await caught(queryOrder(client, { xml }))
    expect(refused).toMatchObject({
      name: 'ApiError',
      platformMessage: expect.stringContaining('签名错误'),
    })
    const notification = await read(signed(paid, 'HMAC-SHA256', sim.config.apiV3Key))
    expect(String(notification)).toContain(
      'Is v2.key the key that is set in the merchant platform?',
    )
    expect(() => createWechatPay({ mchid: MCHID, v2: {} as never })).toThrow(
      'the APIv2 key (API密钥)',
    )
  })
})

describe('6. The certificate was missing (wechatpay-php #40)', () => {
  it('a call without the required certificate is refused before sending, with advice', async () => {
    const client = createWechatPay({
      mchid: MCHID,
      v2: { key: KEY },
      baseUrl: 'https://127.0.0.1:1',
    })
    const call = createRefund(client, {
      xml: { ...xml, out_refund_no: 'R1', total_fee: 1, refund_fee: 1 },
    })
    const error = await caught(call)
    expect(error).toMatchObject({ name: 'ConfigError', outcome: 'not-sent' })
    expect(String(error)).toContain('mutualTls')
  })
})

describe('7. papay/pappayapply was called for pay/pappayapply (easywechat #1880)', () => {
  it('the chain refuses papay/pappayapply and names the nearest path', async () => {
    const wx = chain(wxpay)
    // @ts-expect-error -- The types do not know it either.
    const unknown: Promise<unknown> = wx.chain('v2/papay/pappayapply').post({})
    await expect(unknown).rejects.toThrow('Did you mean "v2/pay/pappayapply"?')
    expect(wx.v2.pay.pappayapply.post).toBeTypeOf('function')
  })
})

describe('8. getpublickey gives PKCS#1, which loaders of SPKI refuse', () => {
  it('bank card fields are encrypted with a PKCS#1 key', async () => {
    const number = { partner_trade_no: 'B0000000001' }
    await transferToBankCard(connect(), {
      xml: {
        ...number,
        enc_bank_no: '6214830012345678',
        enc_true_name: '张三',
        bank_code: '1001',
        amount: 100,
      },
    })
    const { data } = await queryBankCardTransfer(connect(), { xml: number })
    expect(data.bank_no_md5).toBe(createHash('md5').update('6214830012345678').digest('hex'))
    expect(data.true_name_md5).toBe(createHash('md5').update('张三').digest('hex'))
  })
})

describe('9. A new number after SYSTEMERROR paid twice (official warning)', () => {
  const payment = (out_trade_no: string) => ({
    ...{ appid: xml.appid, body: 'b', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1' },
    auth_code: '134567890123456789',
  })

  it('the outcome of SYSTEMERROR and of an undocumented code is unknown', async () => {
    for (const code of ['SYSTEMERROR', 'BANKERROR', 'A_CODE_OF_TOMORROW', 'USERPAYING']) {
      sim.fault('error', { code })
      const error = await caught(payWithPaymentCode(connect(), { xml: payment('T90000') }))
      expect(error).toMatchObject({ code, outcome: 'unknown' })
    }
  })

  it('a repeated call with the same number pays once', async () => {
    const packet = {
      ...{ mch_billno: 'B0000000009', wxappid: xml.appid, send_name: '商户', re_openid: 'o1' },
      ...{
        total_amount: 100,
        total_num: 1,
        wishing: '祝',
        client_ip: '127.0.0.1',
        act_name: '活动',
        remark: '备注',
      },
    }
    sim.fault('error', { code: 'SYSTEMERROR', carriedOut: true })
    const error = await caught(sendRedPack(connect(), { xml: packet }))
    expect(error).toBeInstanceOf(WechatPayError)
    const first = await sendRedPack(connect(), { xml: packet })
    const second = await sendRedPack(connect(), { xml: packet })
    expect(second.data.send_listid).toBe(first.data.send_listid)
  })
})

describe('10. The message chose the algorithm, so that it could choose MD5', () => {
  it.each(['HMAC-SHA256', 'MD5'] as const)(
    'a client with %s accepts no other algorithm',
    async (signType) => {
      const client = createWechatPay({ mchid: MCHID, v2: { key: KEY, signType } })
      const other = signType === 'MD5' ? 'HMAC-SHA256' : 'MD5'
      expect(await read(signed(paid, signType), client)).toMatchObject({ verified: true })
      expect(await read(signed(paid, other), client)).toMatchObject({ reason: 'bad-signature' })
      const named = signed({ ...paid, sign_type: other }, other)
      expect(await read(named, client)).toMatchObject({ reason: 'bad-signature' })
    },
  )
})
