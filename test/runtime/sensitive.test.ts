import { constants, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPayerIdentity } from '../../generated/global/customs/index.js'
import { DecryptionError, type OperationDescriptor } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { keyPairOf, openssl } from './helpers/keys.js'
import { addReceiver, createOrder } from './helpers/operations.js'
import { PLATFORM_ID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

interface Sent {
  readonly name: string
  readonly payer: { readonly id_card: string; readonly note?: string }
  readonly ubo_list: readonly { readonly name?: string }[]
  readonly phones: readonly string[]
}

const sent = async (json: unknown, operation: OperationDescriptor = addReceiver): Promise<Sent> => {
  platform.answers({ body: {} })
  await platform.client().call(operation, { json })
  return JSON.parse(platform.lastRequest.text)
}

describe('Sensitive fields of a request', () => {
  it('Sensitive fields of a request are sent encrypted with the platform’s key, at any depth', async () => {
    const json = {
      appid: 'wx1',
      name: '张三',
      payer: { id_card: '110101199003070000', note: 'plain' },
      ubo_list: [{ name: '李四', share: 60 }, { name: 'Ὀδυσσεύς' }, { share: 1 }],
      phones: ['13800000000', '13900000000'],
    }
    const body = await sent(json)
    expect(body).toMatchObject({
      appid: 'wx1',
      payer: { note: 'plain' },
      ubo_list: [{ share: 60 }, {}, { share: 1 }],
    })
    const decrypted = {
      ...body,
      name: platform.decrypt(body.name),
      payer: { ...body.payer, id_card: platform.decrypt(body.payer.id_card) },
      ubo_list: body.ubo_list.map((ubo: { name?: string }) =>
        ubo.name ? { ...ubo, name: platform.decrypt(ubo.name) } : ubo,
      ),
      phones: body.phones.map((phone: string) => platform.decrypt(phone)),
    }
    expect(decrypted).toEqual(json)
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(PLATFORM_ID)
    for (const plain of ['张三', '1101', '李四', '1380']) {
      expect(platform.lastRequest.text).not.toContain(plain)
    }
  })

  it('openssl decrypts sensitive fields with RSA-OAEP, SHA-1 and MGF1-SHA-1', async () => {
    const { name } = await sent({ name: '张三' })
    const plain = openssl(
      [
        ...['pkeyutl', '-decrypt', '-inkey', 'platform.pem', '-in', 'ciphertext'],
        ...['-pkeyopt', 'rsa_padding_mode:oaep', '-pkeyopt', 'rsa_oaep_md:sha1'],
        ...['-pkeyopt', 'rsa_mgf1_md:sha1'],
      ],
      { 'platform.pem': platform.keys.privatePem, ciphertext: Buffer.from(name, 'base64') },
    )
    expect(plain.toString()).toBe('张三')
  })

  it('Sensitive fields of a request are not changed in the caller’s object', async () => {
    const json = Object.freeze({
      name: '张三',
      payer: Object.freeze({ id_card: '1' }),
      ubo_list: Object.freeze([Object.freeze({ name: '李四' })]),
      phones: Object.freeze(['138']),
    })
    const before = structuredClone(json)
    await sent(json)
    expect(json).toEqual(before)
  })

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['undefined', { name: undefined, payer: undefined, ubo_list: [undefined] }],
    ['empty strings', { name: '', payer: { id_card: '' }, ubo_list: [{ name: '' }], phones: [''] }],
    ['empty lists', { ubo_list: [], phones: [] }],
    ['null around them', { payer: null, ubo_list: null }],
  ])('Empty or absent sensitive fields are not changed: %s', async (_, json) => {
    expect(await sent(json)).toEqual(JSON.parse(JSON.stringify(json)))
  })

  it('A request without values to encrypt needs no key', async () => {
    const wxpay = platform.client()
    platform.answers({ body: {} })
    await expect(wxpay.call(addReceiver)).resolves.toMatchObject({ status: 200 })
  })

  it('Sensitive fields are found in the result of an object’s toJSON', async () => {
    const hidden = (value: unknown): object => Object.create({ toJSON: () => value }) as object
    const body = await sent({
      payer: hidden({ id_card: '1101' }),
      ubo_list: [hidden({ name: hidden('李四') })],
    })
    expect(platform.decrypt(body.payer.id_card)).toBe('1101')
    expect(platform.decrypt(body.ubo_list[0]?.name ?? '')).toBe('李四')
  })

  it('Encryption keeps an own key named __proto__, and long integers', async () => {
    const json = JSON.parse('{"name":"张三","__proto__":{"a":1}}') as object
    platform.answers({ body: {} })
    await platform.client().call(addReceiver, { json: { ...json, id: 2n ** 64n } })
    expect(platform.lastRequest.text).toMatch(/"id":18446744073709551616\}$/)
    await platform.client().call(addReceiver, { json })
    expect(platform.lastRequest.text).toMatch(/"__proto__":\{"a":1\}\}$/)
  })

  it.each<[string, unknown, string]>([
    [
      'a number',
      { name: 7 },
      'addReceiver: json.name: expected a string, because it is sent encrypted',
    ],
    ['null', { name: null }, 'json.name: expected a string, because it is sent encrypted'],
    [
      'an object',
      { payer: { id_card: {} } },
      'json.payer.id_card: expected a string, because it is sent encrypted',
    ],
    [
      'text around it',
      { payer: 'SECRET' },
      'json.payer.id_card: expected an object around it, because it is sent encrypted',
    ],
    [
      'a single object for a list',
      { ubo_list: { name: 'SECRET' } },
      'json.ubo_list[].name: expected a list, because it is sent encrypted',
    ],
    [
      'a single text for a list',
      { phones: 'SECRET' },
      'json.phones[]: expected a list, because it is sent encrypted',
    ],
    [
      'a list for an object',
      { payer: [{ id_card: 'SECRET' }] },
      'json.payer.id_card: expected an object around it, because it is sent encrypted',
    ],
  ])(
    'Sensitive fields of a request are refused rather than sent in plain text: %s',
    async (_, json, says) => {
      platform.answers({ body: {} })
      const error = await rejection(platform.client().call(addReceiver, { json }))
      expect(error).toMatchObject({ name: 'RequestError', message: expect.stringContaining(says) })
      expect(everythingIn(error)).not.toContain('SECRET')
      expect(platform.requests).toHaveLength(0)
    },
  )

  it('A sensitive field may have at most 214 bytes of UTF-8', async () => {
    const longest = `${'字'.repeat(71)}x`
    expect(platform.decrypt((await sent({ name: longest })).name)).toBe(longest)
    platform.answers({ body: {} })
    const error = await rejection(
      platform.client().call(addReceiver, { json: { name: `${longest}y` } }),
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      message: 'addReceiver: json.name: 215 bytes of UTF-8; at most 214 can be encrypted.',
    })
    expect(everythingIn(error)).not.toContain('字')
    expect(platform.requests).toHaveLength(0)
  })

  it('Sensitive fields of a request may be query parameters', async () => {
    const operation: OperationDescriptor = {
      ...{ id: 'searchBanks', method: 'GET', path: '/v3/banks', response: 'json' },
      sensitive: { query: ['account_number'] },
    }
    platform.answers({ body: {} })
    await platform.client().call(operation, { query: { account_number: '6222', limit: 1 } })
    const { searchParams } = new URL(platform.lastRequest.target, platform.url)
    expect(platform.decrypt(searchParams.get('account_number') ?? '')).toBe('6222')
    expect(searchParams.get('limit')).toBe('1')
    await platform.client().call(operation, {})
    expect(platform.lastRequest.target).toBe('/v3/banks')
  })

  it('Sensitive fields are encrypted once, and every attempt sends the same ciphertext', async () => {
    platform.answers({ status: 500, signed: false }, { body: {} })
    const wxpay = platform.client({ ky: { retry: { delay: () => 1 } } })
    await wxpay.call(addReceiver, { json: { name: '张三' } })
    expect(platform.requests[0]?.text).toBe(platform.requests[1]?.text)
  })

  it('Sensitive fields never appear in an error, even if WeChat Pay echoes them', async () => {
    platform.answers({
      status: 400,
      body: {
        code: 'PARAM_ERROR',
        message: '姓名张三不合法',
        detail: {
          field: '/name',
          value: '张三',
          issue: { deep: ['id 110101199003070000 is wrong'] },
        },
      },
    })
    const json = { name: '张三', payer: { id_card: '110101199003070000' } }
    const error = await rejection(platform.client().call(addReceiver, { json }))
    expect(error).toMatchObject({ code: 'PARAM_ERROR', platformMessage: '姓名[redacted]不合法' })
    expect(everythingIn(error)).not.toMatch(/张三|110101/)
  })
})

it('A short secret is not redacted within an error’s code or within words', async () => {
  platform.answers({
    status: 400,
    body: { code: 'PARAM_ERROR', message: 'A bad PARAM: A', detail: ['A', 'BAD'] },
  })
  const json = { name: 'A', payer: { id_card: 'PARAM' } }
  const error = await rejection(platform.client().call(addReceiver, { json }))
  expect(error).toMatchObject({
    code: 'PARAM_ERROR',
    platformMessage: 'A bad [redacted]: A',
    detail: ['[redacted]', 'BAD'],
  })
})

describe('Sensitive fields of an answer', () => {
  const call = (body: unknown): Promise<unknown> => {
    platform.answers({ body })
    return platform
      .client()
      .call(addReceiver, { json: {} })
      .then(({ data }) => data)
  }

  it('Sensitive fields of an answer are decrypted with the merchant’s key, at any depth', async () => {
    const data = await call({
      name: platform.encrypt('张三'),
      amount: 1,
      list: [{ inner: [{ name: platform.encrypt('李四') }, { name: '' }] }, { inner: [] }, {}],
    })
    expect(data).toEqual({
      name: '张三',
      amount: 1,
      list: [{ inner: [{ name: '李四' }, { name: '' }] }, { inner: [] }, {}],
    })
  })

  it.each([{}, { name: '' }, { name: null, list: null }, { list: [null, { inner: null }] }])(
    'Sensitive fields of an answer may be absent: %o',
    async (body) => {
      expect(await call(body)).toEqual(body)
    },
  )

  it.each<[string, () => unknown, string, string]>([
    ['plain text', () => ({ name: '张三' }), 'name', 'it is not Base64'],
    ['Base64 of something else', () => ({ name: 'AAAA' }), 'name', 'it cannot be decrypted'],
    [
      'one bit flipped',
      () => ({ name: platform.encrypt('张三').replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) }),
      'name',
      'another merchant certificate',
    ],
    ['a number', () => ({ name: 7 }), 'name', 'it is not a string'],
    ['no list', () => ({ list: {} }), 'list[].inner[].name', 'it is not a list'],
    ['text in a list', () => ({ list: ['SECRET'] }), 'list[].inner[].name', 'it is not an object'],
    [
      'one of many',
      () => ({ list: [{ inner: [{ name: platform.encrypt('a') }, { name: 'SECRET' }] }] }),
      'list[].inner[].name',
      'it is not Base64',
    ],
  ])('A field that cannot be decrypted is named in the error: %s', async (_, body, field, says) => {
    const error = await rejection(call(body()))
    expect(error).toBeInstanceOf(DecryptionError)
    expect(error).toMatchObject({
      name: 'DecryptionError',
      operation: 'addReceiver',
      field,
      requestId: '08F78BB5AF0610D302',
      message: expect.stringContaining(says),
    })
    expect(everythingIn(error)).not.toMatch(/SECRET|张三/)
  })

  it('Sensitive fields of an answer encrypted for another merchant are refused', async () => {
    const wxpay = platform.client({ privateKey: platform.merchant.privatePem })
    const name = platform.encrypt('张三')
    platform.answers({ body: { name } })
    expect((await wxpay.call(addReceiver, { json: {} })).data).toEqual({ name: '张三' })
    const stranger = await keyPairOf('stranger')
    const ciphertext = openssl(
      [
        ...['pkeyutl', '-encrypt', '-pubin', '-inkey', 'public.pem', '-in', 'plain'],
        ...['-pkeyopt', 'rsa_padding_mode:oaep'],
      ],
      { 'public.pem': stranger.publicPem, plain: '张三' },
    )
    const error = await rejection(call({ name: ciphertext.toString('base64') }))
    expect(error).toMatchObject({ name: 'DecryptionError', field: 'name' })
    expect(everythingIn(error)).not.toContain(stranger.privatePem.slice(40, 80))
  })
})

it('An operation without sensitive fields sends everything as it was given', async () => {
  expect(await sent({ name: '张三' }, createOrder)).toEqual({ name: '张三' })
})

describe('RSAES-PKCS1-v1_5 for customs', () => {
  const json = {
    ...{ appid: 'wx1', mchid: '1', out_trade_no: 'T00001', transaction_id: '1' },
    ...{ customs: 'SHENZHEN', merchant_customs_no: '1', certificate_type: 'IDCARD' },
  } as const
  const verify = async (id: string, name: string) => {
    platform.answers({ body: {} })
    await verifyPayerIdentity(platform.client(), {
      json: { ...json, certificate_id: id, certificate_name: name } as never,
    })
    return JSON.parse(platform.lastRequest.text)
  }
  const opened = (text: string): string =>
    openssl(
      [
        'pkeyutl',
        '-decrypt',
        '-inkey',
        'key.pem',
        '-in',
        'in',
        '-pkeyopt',
        'rsa_padding_mode:pkcs1',
      ],
      { 'key.pem': platform.keys.privatePem, in: Buffer.from(text, 'base64') },
    ).toString()

  it('openssl decrypts RSAES-PKCS1-v1_5 of any text', async () => {
    for (const [id, name] of [
      ['110101199003070000', '张三'],
      ['1', 'x'.repeat(245)],
      ['\u0000', 'Ὀδυσσεύς\n'],
    ] as const) {
      const body = await verify(id, name)
      expect([opened(body.certificate_id), opened(body.certificate_name)]).toEqual([id, name])
      expect(Buffer.from(body.certificate_id, 'base64')).toHaveLength(256)
    }
  })

  it('RSAES-PKCS1-v1_5 is not OAEP, and each ciphertext differs', async () => {
    const [first, second] = [await verify('1', '张三'), await verify('1', '张三')]
    expect(first.certificate_name).not.toBe(second.certificate_name)
    expect(() => platform.decrypt(first.certificate_name)).toThrow()
  })

  it('RSAES-PKCS1-v1_5 has random bytes in its padding, none of them zero', async () => {
    const seen = new Set<number>()
    for (let at = 0; at < 20; at++) {
      const { certificate_id } = await verify('1', '2')
      const block = privateDecrypt(
        { key: platform.keys.privateKey, padding: constants.RSA_NO_PADDING },
        Buffer.from(certificate_id, 'base64'),
      )
      expect([...block.subarray(0, 2)]).toEqual([0, 2])
      const padding = block.subarray(2, block.length - 2)
      expect(padding).toHaveLength(252)
      expect(padding.includes(0)).toBe(false)
      for (const byte of padding) seen.add(byte)
      expect([...block.subarray(-2)]).toEqual([0, 0x31])
    }
    expect(seen.size).toBeGreaterThan(250)
  })

  it('RSAES-PKCS1-v1_5 accepts 245 bytes, and the error for more names the limit', async () => {
    await expect(verify('1', 'x'.repeat(246))).rejects.toThrow(
      'json.certificate_name: 246 bytes of UTF-8; at most 245 can be encrypted.',
    )
  })
})
