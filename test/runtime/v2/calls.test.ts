import { constants, privateDecrypt } from 'node:crypto'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chain } from '../../../generated/chain/index.js'
import { queryOrderById } from '../../../generated/pay/transactions/index.js'
import { manageSubMerchant } from '../../../generated/v2/mch/index.js'
import { signContractH5, signContractInWechat } from '../../../generated/v2/papay/index.js'
import {
  createOrder,
  createRefund,
  downloadFundFlowBill,
  downloadTradeBill,
  queryOrder,
  queryRefund,
  reverseOrder,
} from '../../../generated/v2/pay/index.js'
import { createReturn } from '../../../generated/v2/profitsharing/index.js'
import { queryRedPack, sendRedPack } from '../../../generated/v2/redpack/index.js'
import { transferToBankCard } from '../../../generated/v2/transfers/index.js'
import { payEmployee } from '../../../generated/v2/workwx/index.js'
import { billRows } from '../../../runtime/bills/index.js'
import {
  ApiError,
  ConfigError,
  createWechatPay,
  NetworkError,
  RequestError,
  VerificationError,
} from '../../../runtime/index.js'
import { keyPairOf } from '../helpers/keys.js'
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

let platform: XmlPlatform
beforeAll(async () => {
  platform = await XmlPlatform.start()
})
afterAll(() => platform.close())

const order = {
  appid: 'wxd678efh567hg6787',
  body: 'A & B <c>',
  out_trade_no: 'T1',
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://a.example/notify',
  trade_type: 'JSAPI',
  openid: 'o1',
} as const

const query = { appid: order.appid, out_trade_no: 'T1' }

const success: Fields = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  appid: order.appid,
  mch_id: MCHID,
  nonce_str: 'n',
}

const failed: Fields = {
  ...success,
  result_code: 'FAIL',
  err_code: 'ORDERPAID',
  err_code_des: '已支付',
}

const ask = () => queryOrder(clientOf(platform), { xml: query })

describe('calls', () => {
  test('A call of APIv2 sends signed XML with the merchant number, a nonce and the algorithm filled in', async () => {
    platform.answer(signed({ ...success, prepay_id: 'p1' }))
    const { data } = await createOrder(clientOf(platform), { xml: order })
    expect(data.prepay_id).toBe('p1')
    const { fields, headers, method, target } = platform.last
    expect({ method, target, type: headers['content-type'] }).toEqual({
      method: 'POST',
      target: '/pay/unifiedorder',
      type: 'text/xml; charset=utf-8',
    })
    expect(headers).not.toHaveProperty('authorization')
    expect(fields).toMatchObject({ mch_id: MCHID, sign_type: 'HMAC-SHA256', total_fee: '100' })
    expect(fields['nonce_str']).toMatch(/^\w{32}$/)
    expect(fields['sign']).toBe(signatureOf(fields, 'HMAC-SHA256'))
  })

  test('A call of APIv2 is signed with MD5 if the client says so', async () => {
    platform.answer(signed(success, 'MD5'))
    await queryOrder(clientOf(platform, { v2: { key: KEY, signType: 'MD5' } }), { xml: query })
    const { fields } = platform.last
    expect(fields['sign_type']).toBe('MD5')
    expect(fields['sign']).toBe(signatureOf(fields, 'MD5'))
  })

  test('A call of APIv2 is signed with the key and the algorithm of a configuration with accessors', async () => {
    class Configuration {
      get key() {
        return KEY
      }
      get signType() {
        return 'MD5' as const
      }
    }
    platform.answer(signed(success, 'MD5'))
    await queryOrder(clientOf(platform, { v2: new Configuration() }), { xml: query })
    const { fields } = platform.last
    expect(fields['sign']).toBe(signatureOf(fields, 'MD5'))
  })

  test('A call of APIv2 is signed with the only algorithm that its endpoint supports', async () => {
    platform.answer(signed(success))
    const client = clientOf(platform, { v2: { key: KEY, signType: 'MD5' } })
    await createReturn(client, {
      xml: {
        ...query,
        out_order_no: 'P1',
        out_return_no: 'R1',
        return_account_type: 'MERCHANT_ID',
        return_account: '86693852',
        return_amount: 1,
        description: 'x',
      },
    } as never)
    expect(platform.last.fields['sign']).toBe(signatureOf(platform.last.fields, 'HMAC-SHA256'))
  })

  test('A call of APIv2 turns objects into JSON, and signs the text that is sent', async () => {
    platform.answer(signed({ ...success, prepay_id: 'p1' }))
    const detail = { goods_detail: [{ goods_id: 'a<b>&]]>', quantity: 1, price: 1 }] }
    await createOrder(clientOf(platform), { xml: { ...order, detail } as never })
    expect(platform.last.text).toContain(']]]]><![CDATA[>')
    const text = JSON.stringify(detail)
    const fields = { ...platform.last.fields, detail: text }
    expect(platform.last.fields['sign']).toBe(signatureOf(fields, 'HMAC-SHA256'))
  })

  test('A call of APIv2 writes a Date in Beijing time without separators, and a day where a day is due', async () => {
    const at = new Date('2026-12-31T16:00:00.789Z')
    platform.answer(signed({ ...success, prepay_id: 'p1' }))
    await createOrder(clientOf(platform), { xml: { ...order, time_start: at } })
    expect(platform.last.fields).toMatchObject({ time_start: '20270101000000' })
    platform.answer('a,b')
    await downloadTradeBill(clientOf(platform), { xml: { appid: order.appid, bill_date: at } })
    expect(platform.last.fields).toMatchObject({ bill_date: '20270101' })
  })

  test('A call of APIv2 delivers amounts as numbers and numbered families as lists', async () => {
    platform.answer(
      signed({
        ...success,
        total_fee: '100',
        refund_count: '1',
        out_refund_no_0: 'R1',
        refund_fee_0: '100',
        coupon_refund_id_0_0: 'C1',
        coupon_refund_fee_0_0: '7',
      }),
    )
    const { data } = await queryRefund(clientOf(platform), { xml: query })
    expect(data).toMatchObject({
      total_fee: 100,
      refunds: [
        {
          out_refund_no: 'R1',
          refund_fee: 100,
          coupons: [{ coupon_refund_id: 'C1', coupon_refund_fee: 7 }],
        },
      ],
    })
    expect(data).not.toHaveProperty('out_refund_no_0')
  })

  test('A call of APIv2 delivers JSON in an answer as an object, and integers beyond 2^53 with every digit', async () => {
    platform.answer(
      signed({
        ...success,
        total_fee: '12345678901234567890',
        promotion_detail: '{"promotion_detail":[{"promotion_id":"1"}]}',
      }),
    )
    const { data } = await ask()
    expect(data.total_fee).toBe(12345678901234567890n)
    expect(data.promotion_detail).toEqual({ promotion_detail: [{ promotion_id: '1' }] })
  })

  test('A call of APIv2 delivers an integer of more than 1,000 digits as text, because its conversion would block the process', async () => {
    const digits = '9'.repeat(1001)
    platform.answer(signed({ ...success, total_fee: digits }))
    expect((await ask()).data.total_fee).toBe(digits)
  })

  test.each([
    ['broken JSON', '{"promotion_detail":['],
    ['a number', '5'],
    ['null', 'null'],
  ])('A call of APIv2 delivers %s in a field of JSON as text', async (_, text) => {
    platform.answer(signed({ ...success, promotion_detail: text }))
    const { data } = await ask()
    expect(data.promotion_detail).toBe(text)
  })

  test.each([1, 2])(
    'A call of APIv2 delivers %i receivers of a red packet as a list',
    async (count) => {
      const items = '<hbinfo><openid>o</openid><amount>5</amount></hbinfo>'.repeat(count)
      platform.answer(xmlOf(success).replace('</xml>', `<hblist>${items}</hblist></xml>`))
      const { data } = await queryRedPack(clientOf(platform), {
        xml: { mch_billno: '1', appid: order.appid, bill_type: 'MCHT' },
      })
      expect(data.hblist?.hbinfo).toEqual(Array(count).fill({ openid: 'o', amount: 5 }))
    },
  )

  test('A call of APIv2 works through the chain in all three notations', async () => {
    platform.answer(signed({ ...success, prepay_id: 'p1' }))
    const wx = chain(clientOf(platform))
    const results = await Promise.all([
      wx.v2.pay.unifiedorder.post(order),
      wx.chain('v2/pay/unifiedorder').post(order),
      wx['v2/pay/unifiedorder'].post(order),
      wx.v2.pay.unifiedorder(order),
    ])
    expect(results.map(({ data }) => data.prepay_id)).toEqual(Array(4).fill('p1'))
    expect(platform.received.map(({ target }) => target)).toEqual(
      Array(4).fill('/pay/unifiedorder'),
    )
  })

  test('A call of APIv2 with a URL-encoded field sends a query string', async () => {
    platform.answer(xmlOf(success))
    await sendRedPack(clientOf(platform), {
      xml: { risk_info: { posttime: 1, deviceid: 'a b&c' } } as never,
    })
    expect(platform.last.fields['risk_info']).toBe('posttime=1&deviceid=a+b%26c')
  })

  test('A call of APIv2 with a field in the URL sends it there, outside the body and the signature', async () => {
    platform.answer(xmlOf(success))
    await manageSubMerchant(clientOf(platform), {
      xml: { action: 'query', appid: order.appid, page_index: 1 },
    })
    const { target, fields } = platform.last
    const { sign, ...body } = fields
    expect(target).toBe('/secapi/mch/submchmanage?action=query')
    expect(body).toEqual({ appid: order.appid, mch_id: MCHID, page_index: '1' })
    expect(sign).toBe(signatureOf(body, 'MD5'))
  })

  test('A payment through WeCom is first signed with the application secret', async () => {
    platform.answer(xmlOf(success))
    const client = clientOf(platform, { v2: { key: KEY, workwxSecret: 'devsecret' } })
    await payEmployee(client, {
      xml: { appid: 'wx1', amount: 500, desc: 'd', openid: 'o' } as never,
    })
    const { fields } = platform.last
    const covered = ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid']
    const only = Object.fromEntries(covered.map((name) => [name, fields[name] ?? '']))
    const { createHash } = await import('node:crypto')
    const text = `${covered.map((name) => `${name}=${only[name]}`).join('&')}&secret=devsecret`
    const expected = createHash('md5').update(text).digest('hex').toUpperCase()
    expect(fields['workwx_sign']).toBe(expected)
    expect(fields['sign']).toBe(signatureOf(fields, 'MD5'))
  })

  test('A call of APIv2 goes to the backup host if the first cannot be reached', async () => {
    platform.answer(signed(success))
    const client = clientOf(platform, {
      baseUrl: 'http://127.0.0.1:9',
      backupHosts: [platform.url],
      ky: { retry: { limit: 1, delay: () => 1 } },
    })
    await queryOrder(client, { xml: query })
    expect(platform.received).toHaveLength(1)
  })

  test('A call of APIv2 is retried with the same bytes after a broken connection', async () => {
    platform.answer({ body: '', broken: true }, signed(success))
    const client = clientOf(platform, { ky: { retry: { limit: 1, delay: () => 1 } } })
    await queryOrder(client, { xml: query })
    const [first, second] = platform.received
    expect(second?.text).toBe(first?.text)
  })
})

describe('contract pages', () => {
  const contract = {
    appid: 'wx1',
    plan_id: 123,
    contract_code: '甲',
    request_serial: 1,
    contract_display_account: 'a b',
    notify_url: 'https://a.example/?x=1&y=2',
    version: '1.0',
    timestamp: '1414488825',
  } as const

  test('A contract page is a URL signed before encoding, and nothing is sent for it', async () => {
    platform.answer('')
    const url = new URL(await signContractInWechat(clientOf(platform), { query: contract }))
    const fields = Object.fromEntries(url.searchParams)
    expect(url.pathname + url.hash).toBe('/papay/entrustweb#wechat_redirect')
    expect(fields).toMatchObject({
      contract_code: '甲',
      contract_display_account: 'a b',
      mch_id: MCHID,
    })
    expect(fields['sign']).toBe(signatureOf(fields, 'MD5'))
    expect(platform.received).toHaveLength(0)
  })

  test('The chain makes the same URL of a contract page', async () => {
    const link = await chain(clientOf(platform)).v2.papay.entrustweb.get({ params: contract })
    expect(link).toMatch(/\/papay\/entrustweb\?.*&sign=[0-9A-F]{32}#wechat_redirect$/)
  })

  test('A contract page in a browser is requested with the fields in the query, and no error shows the signature', async () => {
    platform.answer(xmlOf({ return_code: 'FAIL', return_msg: 'x' }))
    const error: unknown = await signContractH5(clientOf(platform), {
      query: { ...contract, plan_id: '123', clientip: '1.2.3.4' },
    }).catch((thrown: unknown) => thrown)
    const fields = Object.fromEntries(new URL(platform.last.target, platform.url).searchParams)
    expect(fields['sign']).toBe(signatureOf(fields, 'HMAC-SHA256'))
    expect(error).toBeInstanceOf(ApiError)
    expect(inspect(error)).not.toContain(fields['sign'])
  })
})

describe('bills', () => {
  const csv =
    '\uFEFF交易时间,微信订单号\r\n`2024-01-01 00:00:00,`1\r\n`2024-01-01 00:00:01,`2\r\n总交易单数,总金额\r\n`2,`0.02\r\n'
  const download = (client = clientOf(platform)) =>
    downloadTradeBill(client, { xml: { appid: 'wx1', bill_date: '20240101' } })

  test.each([
    ['text', Buffer.from(csv)],
    ['gzip', gzipSync(csv)],
  ])('A bill of APIv2 that comes as %s is read row by row', async (_, body) => {
    platform.answer({ body })
    const { data } = await download()
    const rows = billRows(data)
    const numbers: unknown[] = []
    for await (const row of rows) numbers.push((row as Fields)['微信订单号'])
    expect(numbers).toEqual(['1', '2'])
    expect(rows.totals).toEqual({ 总交易单数: '2', 总金额: '0.02' })
  })

  test.each([
    ['nothing', ''],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n'],
    ['a byte order mark and a declaration', '\uFEFF<?xml version="1.0"?>'],
    ['100 blanks', ' '.repeat(100)],
  ])(
    'A bill of APIv2 that does not exist is an ApiError with the code of its XML after %s',
    async (_, before) => {
      const none = { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }
      platform.answer(before + xmlOf(none))
      await expect(download()).rejects.toMatchObject({
        name: 'ApiError',
        code: '20002',
        platformMessage: 'No Bill Exist',
        verified: false,
      })
    },
  )

  test('A bill of APIv2 whose gzip is cut off fails at its end', async () => {
    platform.answer({ body: gzipSync(csv).subarray(0, 60) })
    const { data } = await download()
    await expect(new Response(data).text()).rejects.toThrow(VerificationError)
  })
})

const keys = await keyPairOf('stranger')

describe('bank cards', () => {
  const pem = keys.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const card = {
    partner_trade_no: '1',
    enc_bank_no: '6225000000000000',
    enc_true_name: '张三',
    bank_code: '1001',
    amount: 500,
  }

  const answerAll = (pubKey = pem) =>
    platform.answer(({ target }) =>
      xmlOf(target === '/risk/getpublickey' ? { ...success, pub_key: pubKey } : success),
    )

  test('A bank card number is encrypted with the PKCS#1 key of getPublicKey, which is fetched once', async () => {
    answerAll()
    const client = clientOf(platform)
    await transferToBankCard(client, { xml: card })
    await transferToBankCard(client, { xml: card })
    expect(platform.received.map(({ target }) => target)).toEqual([
      '/risk/getpublickey',
      '/mmpaysptrans/pay_bank',
      '/mmpaysptrans/pay_bank',
    ])
    const open = (name: string) =>
      privateDecrypt(
        { key: keys.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
        Buffer.from(platform.last.fields[name] ?? '', 'base64'),
      ).toString()
    expect([open('enc_bank_no'), open('enc_true_name')]).toEqual(['6225000000000000', '张三'])
  })

  test('A bank card number is redacted if WeChat Pay echoes it', async () => {
    platform.answer(({ target }) =>
      xmlOf(
        target === '/risk/getpublickey'
          ? { ...success, pub_key: pem }
          : { ...failed, err_code_des: `bad card ${card.enc_bank_no}` },
      ),
    )
    const error: unknown = await transferToBankCard(clientOf(platform), { xml: card }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ApiError)
    expect(inspect(error, { depth: 9 })).not.toContain(card.enc_bank_no)
  })

  test('The key for bank cards is fetched again after a key that could not be read', async () => {
    const client = clientOf(platform)
    answerAll('not a key')
    await expect(transferToBankCard(client, { xml: card })).rejects.toThrow('not an RSA public key')
    answerAll()
    await transferToBankCard(client, { xml: card })
    expect(platform.received.map(({ target }) => target)).toContain('/mmpaysptrans/pay_bank')
  })
})

describe('failures', () => {
  test('A failed result_code is a verified ApiError whose code is err_code', async () => {
    platform.answer(signed({ ...failed, err_code: 'SYSTEMERROR', recall: 'Y' }))
    await expect(reverseOrder(clientOf(platform), { xml: query })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'SYSTEMERROR',
      platformMessage: '已支付',
      verified: true,
      detail: { recall: 'Y' },
    })
  })

  test('A failed return_code is an unsigned, unverified ApiError', async () => {
    platform.answer(xmlOf({ return_code: 'FAIL', return_msg: '签名错误' }))
    await expect(ask()).rejects.toMatchObject({
      name: 'ApiError',
      code: undefined,
      platformMessage: '签名错误',
      verified: false,
    })
  })

  test.each([
    ['ORDERPAID', 'refused'],
    ['SYSTEMERROR', 'unknown'],
    ['BRAND_NEW_CODE', 'unknown'],
  ])('A failure with the code %s has the outcome %s', async (code, outcome) => {
    platform.answer(signed({ ...failed, err_code: code }))
    await expect(ask()).rejects.toMatchObject({ code, outcome })
  })

  test('An unsigned failure leaves the outcome unknown', async () => {
    platform.answer(xmlOf({ return_code: 'FAIL', return_msg: 'x', err_code: 'ORDERPAID' }))
    await expect(ask()).rejects.toMatchObject({ outcome: 'unknown' })
  })

  test.each([
    ['a gateway', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a missing certificate', { status: 400, body: '<html><h1>400</h1></html>' }],
  ])('A failure of %s in HTML is an ApiError with the HTTP status', async (_, answer) => {
    platform.answer(answer)
    await expect(ask()).rejects.toMatchObject({ name: 'ApiError', status: answer.status })
  })

  test('A failure of an unsigned endpoint is an ApiError, even if its body cannot be read', async () => {
    platform.answer('<xml><return_code>SUCC')
    const call = sendRedPack(clientOf(platform), { xml: {} as never })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', code: undefined, verified: false })
  })

  test('A failure of the network is a NetworkError', async () => {
    platform.answer({ body: '', broken: true })
    await expect(ask()).rejects.toThrow(NetworkError)
  })
})

describe('signed answers', () => {
  const body = signed(success)
  const sign = signatureOf(success, 'HMAC-SHA256')
  test.each([
    ['has no sign', xmlOf(success), 'missing-signature'],
    ['has an empty sign', xmlOf({ ...success, sign: '' }), 'missing-signature'],
    ['was changed', body.replace('wxd678efh567hg6787', 'wx2'), 'bad-signature'],
    ['has a field that was added', body.replace('</xml>', '<x>1</x></xml>'), 'bad-signature'],
    ['has lost a field', body.replace(/<appid>.*<\/appid>/, ''), 'bad-signature'],
    ['is signed with the weaker algorithm', signed(success, 'MD5'), 'bad-signature'],
    [
      'names the weaker algorithm itself',
      signed({ ...success, sign_type: 'MD5' }, 'MD5'),
      'bad-signature',
    ],
    ['is signed with another key', signed(success, 'HMAC-SHA256', 'f'.repeat(32)), 'bad-signature'],
    ['repeats an element', body.replace('</xml>', `<sign>${sign}</sign></xml>`), 'malformed'],
    ['has a DOCTYPE', `<!DOCTYPE xml [<!ENTITY a "1">]>${body}`, 'malformed'],
    ['is cut off', body.slice(0, -8), 'malformed'],
    ['has elements within elements', body.replace('</xml>', '<a><b>1</b></a></xml>'), 'malformed'],
    ['is HTML', '<html><body>ok</body></html>', 'malformed'],
    ['is empty', '', 'malformed'],
  ] as const)(
    'An answer that should be signed is a VerificationError if it %s',
    async (_, text, reason) => {
      platform.answer(text)
      const error: unknown = await ask().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(VerificationError)
      expect(error).toMatchObject({ reason, operation: 'queryOrder' })
      expect(inspect(error, { depth: 9 })).not.toContain(sign)
    },
  )

  test('An answer with unknown fields is accepted, because the signature covers all fields', async () => {
    platform.answer(signed({ ...success, brand_new_0: 'x' }))
    expect((await ask()).data).toHaveProperty('brand_new_0', 'x')
  })

  test('A wrong sign is refused even from an unsigned endpoint', async () => {
    platform.answer(xmlOf({ ...success, sign: '0'.repeat(32) }))
    const call = sendRedPack(clientOf(platform), { xml: {} as never })
    await expect(call).rejects.toMatchObject({ reason: 'bad-signature' })
  })
})

describe('refused calls', () => {
  const refused = async (call: Promise<unknown>, kind: new (...given: never[]) => Error) => {
    platform.answer(signed(success))
    const error: unknown = await call.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(kind)
    expect(platform.received).toHaveLength(0)
    return String(error)
  }

  test.each([
    [
      'a control character',
      { attach: 'a\u0001' },
      'attach: has the character U+0001 at position 1',
    ],
    ['half a character', { attach: '\ud800' }, 'attach: has the character U+D800'],
    ['a fraction', { total_fee: 0.1 + 0.2 }, 'total_fee: expected a whole number'],
    ['NaN', { total_fee: Number.NaN }, 'total_fee: expected a whole number'],
    ['null', { attach: null }, 'attach: expected text or a number, got null'],
    [
      'a Date where no time is due',
      { attach: new Date(0) },
      'attach: expected text or a number, got a Date',
    ],
    [
      'an invalid Date',
      { time_start: new Date(Number.NaN) },
      'time_start: Expected a Date in the years 0 to 9999, got an invalid Date',
    ],
    ['an object where text is due', { attach: {} }, 'attach: expected text or a number'],
    ['a sign', { sign: 'x' }, 'sign: the client fills it in'],
    ['a nonce', { nonce_str: 'x' }, 'nonce_str: the client fills it in'],
    [
      'another merchant',
      { mch_id: '1' },
      `mch_id: expected ${MCHID}, the merchant that this client signs as`,
    ],
    ['a name that is markup', { 'a><b': '1' }, 'not a field'],
  ])('Before anything is sent, %s in a request is a RequestError', async (_, extra, message) => {
    const call = createOrder(clientOf(platform), { xml: { ...order, ...extra } as never })
    expect(await refused(call, RequestError)).toContain(message)
  })

  test('Before anything is sent, fields under the wrong name are a RequestError', async () => {
    const call = createOrder(clientOf(platform), { json: order } as never)
    expect(await refused(call, RequestError)).toContain(
      'json: this operation takes its fields as xml',
    )
  })

  test('Before anything is sent, a call that needs the certificate is a ConfigError if the client has only the global fetch', async () => {
    const baseUrl = platform.url.replace('http:', 'https:')
    const client = createWechatPay({ mchid: MCHID, v2: { key: KEY }, baseUrl })
    const call = createRefund(client, {
      xml: { ...query, out_refund_no: 'R1', total_fee: 1, refund_fee: 1 },
    })
    expect(await refused(call, ConfigError)).toContain(
      'Set fetch: mutualTls({ cert, key }) of wechatpay-ky/node',
    )
    await refused(downloadFundFlowBill(client, { xml: {} as never }), ConfigError)
  })

  test('A client with only APIv2 refuses a call of APIv3 before anything is sent', async () => {
    const call = queryOrderById(clientOf(platform), {
      transaction_id: '1',
      query: { mchid: MCHID },
    })
    expect(await refused(call, ConfigError)).toContain('APIv3 needs serialNo and privateKey')
  })

  test('A client with only APIv3 refuses a call of APIv2 before anything is sent', async () => {
    const { privatePem } = await keyPairOf('stranger')
    const client = createWechatPay({
      mchid: MCHID,
      serialNo: 'AB',
      privateKey: privatePem,
      baseUrl: platform.url,
    })
    expect(await refused(queryOrder(client, { xml: query }), ConfigError)).toContain(
      'Add v2: { key }',
    )
  })

  test('Before anything is sent, a payment through WeCom without the secret is a ConfigError', async () => {
    const call = payEmployee(clientOf(platform), { xml: { appid: 'wx1' } as never })
    expect(await refused(call, ConfigError)).toContain('v2.workwxSecret')
  })

  test.each([
    ['too short', { key: 'short' }, 'v2.key: expected the APIv2 key (API密钥) of 32 bytes, got 5.'],
    ['missing', {}, 'v2.key: expected'],
    ['of 32 characters and more bytes', { key: '密'.repeat(32) }, 'got 96.'],
    ['beside an unknown algorithm', { key: KEY, signType: 'SHA1' }, 'v2.signType: expected'],
    [
      'beside an unknown name',
      { key: KEY, signtype: 'MD5' },
      "v2.signtype: no such option. Did you mean 'signType'?",
    ],
    ['the name of an option', { [KEY]: 'key' }, 'One of the names in v2: no such option.'],
    ['beside an empty secret', { key: KEY, workwxSecret: '' }, 'v2.workwxSecret: expected'],
    [
      'beside a secret of bytes',
      { key: KEY, workwxSecret: Buffer.from('s') },
      'v2.workwxSecret: expected',
    ],
    ['in place of the options', KEY, 'v2: expected { key }, got text.'],
  ])('Before anything is sent, a key that is %s is a ConfigError', (_, v2, message) => {
    const make = () => createWechatPay({ mchid: MCHID, v2: v2 as never })
    expect(make).toThrow(message)
    expect(make).toThrow(ConfigError)
    expect(make).not.toThrow(KEY)
  })

  test('No error and no printed client shows the APIv2 key', () => {
    const wrong = `${KEY}x`
    const make = () => createWechatPay({ mchid: MCHID, v2: { key: wrong } })
    expect(make).toThrow(ConfigError)
    expect(make).not.toThrow(KEY)
    expect(inspect(clientOf(platform), { depth: 9, showHidden: true })).not.toContain(KEY)
  })
})
