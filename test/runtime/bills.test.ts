import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillLink, downloadBill } from '../../runtime/bills/index.js'
import { sm3 } from '../../runtime/gm/index.js'
import type { OperationDescriptor, WechatPayConfig } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { keyPairOf } from './helpers/keys.js'
import { Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const CONTENT = '交易时间,金额\r\n`2024-06-11 10:00:00,`0.02\r\n'
const sha1 = (content: string | Uint8Array): string =>
  createHash('sha1').update(content).digest('hex')
const link = (
  hash: string | undefined = sha1(CONTENT),
  path = '/v3/billdownload/file?token=a%2Bb',
) =>
  ({
    download_url: platform.url + path,
    hash_type: 'SHA1',
    hash_value: hash,
  }) as const satisfies BillLink
const file = (body: unknown = CONTENT, more: PlatformAnswer = {}): PlatformAnswer => ({
  body,
  signed: false,
  ...more,
})
const text = (stream: ReadableStream<Uint8Array>): Promise<string> =>
  new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
const read = async (
  given: string | BillLink = link(),
  overrides: Partial<WechatPayConfig> = {},
): Promise<string> => text(await downloadBill(platform.client(overrides), given))

describe('bills', () => {
  it('A bill is fetched from its link, which is signed unchanged', async () => {
    platform.answers(file())
    expect(await read()).toBe(CONTENT)
    expect(platform.lastRequest).toMatchObject({
      method: 'GET',
      target: '/v3/billdownload/file?token=a%2Bb',
    })
    expect(platform.lastRequest.headers.accept).toBe('*/*')
  })

  it.each(['?token=a+b/c==', '?token=%e4%b8%ad&tartype=gzip', "?a='()*!~", ''])(
    'The link of a bill is sent unchanged: %s',
    async (query) => {
      platform.answers(file())
      await read(link(sha1(CONTENT), `/v3/billdownload/file${query}`))
      const written = new URL(platform.url + query).search
      expect(platform.lastRequest.target).toBe(`/v3/billdownload/file${written}`)
    },
  )

  it.each<[string, () => string]>([
    ['in upper case', () => sha1(CONTENT).toUpperCase()],
    ['in lower case', () => sha1(CONTENT)],
  ])('The hash of a bill may be %s', async (_, hash) => {
    platform.answers(file())
    expect(await read(link(hash()))).toBe(CONTENT)
  })

  it.each(['SHA1', 'SHA256', 'SM3', 'sha-256'])(
    'A bill is checked against its %s',
    async (type) => {
      const hashed = (content: string): BillLink => ({
        download_url: link().download_url,
        hash_type: type,
        hash_value: createHash(type.toLowerCase().replace('-', '')).update(content).digest('hex'),
      })
      platform.answers(file())
      expect(await read(hashed(CONTENT), { sm3 })).toBe(CONTENT)
      await expect(read(hashed(`${CONTENT}x`), { sm3 })).rejects.toMatchObject({
        reason: 'bad-signature',
      })
    },
  )

  it('A client without SM3 does not fetch a bill whose only hash is SM3, and says what to add', async () => {
    platform.answers(file())
    const receipt = { ...link(), hash_type: 'SM3', hash_value: 'a'.repeat(64) }
    await expect(read(receipt)).rejects.toThrow(/hash_type: for SM3, .*sm3 from 'wechatpay-ky\/gm'/)
    expect(platform.requests).toHaveLength(0)
    const digest = createHash('sm3').update(CONTENT).digest('hex')
    const hashed = { ...receipt, hash_value: digest }
    expect(await read(hashed, { sm3: () => createHash('sm3') })).toBe(CONTENT)
  })

  it('A gzipped bill is decompressed, and its hash covers the content', async () => {
    platform.answers(file(gzipSync(CONTENT)))
    expect(await read()).toBe(CONTENT)
  })

  it('A bill may have one byte or none', async () => {
    for (const content of ['x', '\x1f', '']) {
      platform.answers(file(content, { status: 200 }))
      expect(await read(link(sha1(content)))).toBe(content)
    }
  })

  it('A bill from a bare link is not checked against any hash', async () => {
    platform.answers(file(gzipSync(CONTENT)))
    expect(await read(link().download_url)).toBe(CONTENT)
    expect(await read({ download_url: link().download_url })).toBe(CONTENT)
  })

  it('A bill arrives as a stream while it is still being sent', async () => {
    platform.answers(file('first half, second half', { broken: 'stalled' }))
    const controller = new AbortController()
    const { signal } = controller
    const stream = await downloadBill(platform.client(), link(), { signal })
    const reader = stream.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first half,')
    controller.abort(new Error('enough'))
    await expect(reader.read()).rejects.toThrow('enough')
  })

  it('A bill is fetched with retries, each signed anew', async () => {
    platform.answers({ status: 503, signed: false }, { broken: 'before' }, file())
    const wxpay = platform.client({ ky: { retry: { delay: () => 1 } } })
    expect(await text(await downloadBill(wxpay, link()))).toBe(CONTENT)
    expect(
      new Set(platform.requests.map(({ authorization }) => authorization.signature)).size,
    ).toBe(3)
  })

  it('A bill needs no platform key', async () => {
    platform.answers(file())
    const wxpay = platform.client({ platformKeys: undefined })
    expect(await text(await downloadBill(wxpay, link()))).toBe(CONTENT)
  })

  it('A large bill is read on demand in little memory', async () => {
    const chunk = new Uint8Array(1 << 20).fill(97)
    const total = 10
    let sent = 0
    const hash = createHash('sha1')
    for (let index = 0; index < total; index++) hash.update(chunk)
    const fetch = async (): Promise<Response> => {
      const pull = (controller: ReadableStreamDefaultController): void => {
        if (sent++ < total) controller.enqueue(chunk.slice())
        else controller.close()
      }
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }))
    }
    const stream = await downloadBill(platform.client({ fetch }), link(hash.digest('hex')))
    expect(sent).toBe(0)
    let received = 0
    let ahead = 0
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
      received += part.length
      ahead = Math.max(ahead, sent * chunk.length - received)
    }
    expect(received).toBe(total * chunk.length)
    expect(ahead).toBeLessThanOrEqual(2 * chunk.length)
  })

  it('A highly compressed bill arrives in small chunks', async () => {
    const content = Buffer.alloc(6 << 20)
    platform.answers(file(gzipSync(content)))
    const stream = await downloadBill(platform.client(), link(sha1(content)))
    let [received, largest] = [0, 0]
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
      received += part.length
      largest = Math.max(largest, part.length)
    }
    expect(received).toBe(content.length)
    expect(largest).toBeLessThan(1 << 20)
  })

  it.each(['plain', 'gzip'])('A bill that is not read to its end is closed: %s', async (kind) => {
    let cancelled: unknown
    const body = kind === 'gzip' ? gzipSync(Buffer.alloc(1 << 20)) : Buffer.alloc(1 << 20)
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(body)),
          cancel: (reason) => {
            cancelled = reason
          },
        }),
      )
    const stream = await downloadBill(platform.client({ fetch }), link())
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel('enough')
    expect(cancelled).toBe('enough')
    const untouched = await downloadBill(platform.client({ fetch }), link())
    await untouched.cancel('never mind')
    expect(cancelled).toBe('never mind')
  })
})

describe('bills of a fetch without the platform’s streams', () => {
  /** As node-fetch and React Native do it: with a stream of Node, or with no `body` at all. */
  const through = (body: unknown): Partial<WechatPayConfig> => ({
    fetch: async (url, init) => {
      const response = await fetch(url, init)
      const { status, ok, statusText, type, headers } = response
      const bytes = response.arrayBuffer()
      const foreign = { status, ok, statusText, type, headers, body, arrayBuffer: () => bytes }
      return { ...foreign, clone: () => foreign } as unknown as Response
    },
  })

  it.each<[string, unknown]>([
    ['a stream of Node', Readable.from([])],
    ['no body', undefined],
  ])('A bill is read from a Response with %s', async (_, body) => {
    platform.answers(file())
    expect(await read(link(), through(body))).toBe(CONTENT)
    await expect(read(link('0'.repeat(40)), through(body))).rejects.toMatchObject({
      reason: 'bad-signature',
    })
  })
})

describe('failing bills', () => {
  const packed = gzipSync(CONTENT.repeat(50))
  const hash = sha1(CONTENT.repeat(50))
  const broken = (at: number): Buffer => {
    const bytes = Buffer.from(packed)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    return bytes
  }
  it.each<[string, PlatformAnswer, string, object]>([
    [
      'if the hash is another',
      file(CONTENT.replace('0.02', '9.02')),
      sha1(CONTENT),
      {
        name: 'VerificationError',
        reason: 'bad-signature',
        message: expect.stringMatching(/SHA-1 is \w{40}, expected/),
      },
    ],
    ['if it is cut off', file(CONTENT.slice(0, -1)), sha1(CONTENT), { reason: 'bad-signature' }],
    ['if there is more of it', file(`${CONTENT} `), sha1(CONTENT), { reason: 'bad-signature' }],
    ['if it is empty', file('', { status: 200 }), sha1(CONTENT), { reason: 'bad-signature' }],
    ['if the gzip is cut off', file(packed.subarray(0, -20)), hash, { reason: 'bad-signature' }],
    ['if the gzip is damaged', file(broken(40)), hash, { reason: 'bad-signature' }],
    [
      'if the gzip’s check fails',
      file(broken(packed.length - 6)),
      hash,
      { reason: 'bad-signature' },
    ],
    [
      'if only the gzip’s mark is there',
      file(packed.subarray(0, 2)),
      hash,
      { reason: 'bad-signature' },
    ],
    [
      'if the connection breaks',
      file(CONTENT, { broken: 'within' }),
      sha1(CONTENT),
      { name: 'NetworkError', message: expect.stringContaining('broke off') },
    ],
    [
      'if it breaks within gzip',
      file(packed, { broken: 'within' }),
      hash,
      { name: 'NetworkError' },
    ],
  ])('A bill’s stream fails %s', async (_, answer, expected, matches) => {
    platform.answers(answer)
    const error = await rejection(read(link(expected)))
    expect(error).toMatchObject({ operation: 'downloadBill', ...matches })
    expect(everythingIn(error)).not.toMatch(/token|9\.02/)
    expect(platform.requests).toHaveLength(1)
  })

  it('A bill’s stream fails if its gzip is damaged, even without a hash', async () => {
    platform.answers(file(broken(40)))
    expect(await rejection(read(link().download_url))).toMatchObject({ reason: 'bad-signature' })
  })
})

describe('links of bills', () => {
  it.each([
    'https://evil.example/v3/billdownload/file?token=x',
    'https://api.mch.weixin.qq.com.evil.example/v3/billdownload/file',
    'https://api.mch.weixin.qq.com@evil.example/v3/billdownload/file',
    'https://user:secret@api.mch.weixin.qq.com/v3/billdownload/file',
    'https://api.mch.weixin.qq.com:8443/v3/billdownload/file',
    'http://api.mch.weixin.qq.com/v3/billdownload/file',
    'https://api.mch.weixin.qq.com./v3/billdownload/file',
    'https://apixmch.weixin.qq.com/v3/billdownload/file',
    'https://weixin.qq.com/v3/billdownload/file',
    'ftp://api.mch.weixin.qq.com/v3/billdownload/file',
    'data:text/plain,x',
    'blob:https://api.mch.weixin.qq.com',
    'blob:https://api.mch.weixin.qq.com/v3/billdownload/file',
    'https://api.mch.weixin.qq.com/v3/merchant/fund/balance/BASIC',
    'https://api.mch.weixin.qq.com/v3/billdownload/../merchant/fund/balance/BASIC',
    'https://api.mch.weixin.qq.com/v3/billdownload/..%2fmerchant/fund/balance/BASIC',
    'https://api.mch.weixin.qq.com/',
    'http://127.0.0.1:1/v3/billdownload/file',
    '//api.mch.weixin.qq.com/v3',
    '/v3/billdownload/file',
    '',
  ])('a link to %s is not followed', async (download_url) => {
    const sent: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url)
      return new Response('x')
    }
    for (const baseUrl of [platform.url, undefined]) {
      const call = downloadBill(platform.client({ fetch, baseUrl }), { download_url })
      const error = await rejection(call)
      expect(error).toMatchObject({ name: 'RequestError', operation: 'downloadBill' })
      expect(everythingIn(error)).not.toContain('secret')
    }
    expect(sent).toEqual([])
  })

  const sentTo = async (download_url: string, config: Partial<WechatPayConfig>) => {
    const sent: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url)
      return new Response('x')
    }
    await downloadBill(platform.client({ ...config, fetch }), { download_url })
    return sent[0]
  }

  it.each([
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
    'https://apihk.mch.weixin.qq.com',
    'https://api2.wechatpay.cn',
  ])('a link to %s is followed, or sent to baseUrl if that is set', async (origin) => {
    const path = '/v3/billdownload/file?token=a'
    expect(await sentTo(origin + path, { baseUrl: undefined })).toBe(origin + path)
    const baseUrl = 'https://proxy.example/wechatpay'
    expect(await sentTo(origin + path, { baseUrl })).toBe(baseUrl + path)
    expect(await sentTo(baseUrl + path, { baseUrl })).toBe(baseUrl + path)
  })

  it.each([
    '/v3/transferdownload/elecvoucherfile?token=a',
    '/v3/transferdownload/signfile',
    '/v3/bill/downloadurl?token=a',
    '/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=a',
    '/v3/new-tax-control-fapiao/download?token=a',
    '/v3/merchant-service/images/abc',
    '/v3/global/merchant-service/images/abc',
    '/hk/v3/billdownload/file',
  ])('a link with the path %s is followed', async (path) => {
    const origin = 'https://api.mch.weixin.qq.com'
    expect(await sentTo(origin + path, { baseUrl: undefined })).toBe(origin + path)
  })

  it.each(['https://pay.shop.co', 'http://127.0.0.1:300'])(
    'a blob: link without a path reaches only the baseUrl %s',
    async (baseUrl) => {
      const link = `blob:${baseUrl}?m`
      await expect(sentTo(link, { baseUrl })).rejects.toMatchObject({ name: 'RequestError' })
    },
  )

  it.each<[string, PlatformAnswer, Partial<WechatPayConfig>]>([
    ['ApiError', file({ code: 'NO_AUTH', message: 'a+b, a%2Bb expired' }, { status: 403 }), {}],
    ['NetworkError', { broken: 'before' }, {}],
    ['TimeoutError', { ...file(), delay: 500 }, { ky: { timeout: 50 } }],
    [
      'NetworkError',
      {},
      {
        fetch: async (url) => {
          throw new TypeError(`error sending request for url (${url})`)
        },
      },
    ],
  ])('the token of a link is not in its %s', async (name, answer, config) => {
    platform.answers(answer)
    const error = await rejection(read(link(), { ...config, ky: { retry: 0, ...config.ky } }))
    const url = `${platform.url}/v3/billdownload/file`
    expect(error).toMatchObject({ name, url, message: expect.stringContaining(url) })
    for (const token of ['a+b', 'a%2Bb']) expect(everythingIn(error)).not.toContain(token)
  })

  it('a redirect of a link is not followed', async () => {
    platform.answers({ status: 302, headers: { Location: 'https://evil.example' }, signed: false })
    await expect(read()).rejects.toMatchObject({ name: 'ApiError', status: 302 })
  })

  it('an expired link is an ApiError', async () => {
    platform.answers({
      status: 403,
      body: { code: 'NO_AUTH', message: '链接已过期' },
      signed: false,
    })
    await expect(read()).rejects.toMatchObject({ name: 'ApiError', code: 'NO_AUTH' })
  })
})

it.each<[string, unknown]>([
  ['another kind of hash', { hash_type: 'MD5', hash_value: 'x' }],
  ['a kind of hash without a hash', { hash_type: 'SHA1' }],
  ['a hash of the wrong length', { hash_type: 'SHA1', hash_value: 'abc' }],
  ['a hash of the length of another kind', { hash_type: 'SHA256', hash_value: sha1('') }],
  ['a hash that is a number', { hash_value: 7 }],
])('a link with %s is refused before anything is sent', async (_, hash) => {
  platform.answers(file())
  const given = { download_url: link().download_url, ...(hash as object) }
  await expect(read(given)).rejects.toMatchObject({ name: 'RequestError' })
  expect(platform.requests).toHaveLength(0)
})

describe('statements with a signed digest', () => {
  const statement: OperationDescriptor = {
    id: 'downloadStatement',
    method: 'GET',
    path: '/v3/global/statements',
    response: 'file',
    signedDigest: 'Wechatpay-Statement-Sha1',
  }
  const HEADER = 'Wechatpay-Statement-Sha1'
  const answer = (digest: string, body = CONTENT, signed: PlatformAnswer['signed'] = {}) => ({
    body,
    headers: { [HEADER]: digest },
    signed: typeof signed === 'object' ? { body: `{"sha1":"${digest}"}`, ...signed } : signed,
  })
  const download = async (): Promise<string> => {
    const { data } = await platform.client().call<ReadableStream<Uint8Array>>(statement)
    return text(data)
  }

  it.each(['upper', 'lower'])(
    'A statement with its digest in %s case is verified',
    async (kind) => {
      const digest = sha1(CONTENT)
      platform.answers(answer(kind === 'upper' ? digest.toUpperCase() : digest))
      expect(await download()).toBe(CONTENT)
    },
  )

  it.each<[string, () => Promise<PlatformAnswer> | PlatformAnswer, object]>([
    ['unsigned', () => answer(sha1(CONTENT), CONTENT, false), { reason: 'missing-header' }],
    ['signed over its bytes', () => ({ body: CONTENT }), { reason: 'missing-header' }],
    [
      'signed over its bytes, with a digest beside it',
      () => answer(sha1(CONTENT), CONTENT, { body: CONTENT }),
      { reason: 'bad-signature' },
    ],
    [
      'signed by a stranger',
      async () => answer(sha1(CONTENT), CONTENT, { keys: await keyPairOf('stranger') }),
      { reason: 'bad-signature' },
    ],
    [
      'with the digest of another',
      () => answer(sha1('x'), CONTENT, { body: `{"sha1":"${sha1(CONTENT)}"}` }),
      { reason: 'bad-signature' },
    ],
    [
      'old',
      () => answer(sha1(CONTENT), CONTENT, { timestamp: 1_500_000_000 }),
      { reason: 'clock-skew' },
    ],
  ])('A statement is refused before any of it is returned: %s', async (_, given, expected) => {
    platform.answers(await given())
    const error = await rejection(platform.client().call(statement))
    expect(error).toMatchObject({ name: 'VerificationError', ...expected })
    expect(platform.requests).toHaveLength(1)
  })

  it.each<[string, string]>([
    ['changed', CONTENT.replace('0.02', '9.02')],
    ['cut off', CONTENT.slice(0, -2)],
  ])('The stream of a statement fails at its end if the content was %s', async (_, body) => {
    platform.answers(answer(sha1(CONTENT), body))
    const { data } = await platform.client().call<ReadableStream<Uint8Array>>(statement)
    const error = await rejection(text(data))
    expect(error).toMatchObject({
      name: 'VerificationError',
      reason: 'bad-signature',
      operation: 'downloadStatement',
      requestId: '08F78BB5AF0610D302',
    })
  })

  it('A statement needs a platform key', async () => {
    platform.answers(answer(sha1(CONTENT)))
    const call = platform.client({ platformKeys: undefined }).call(statement)
    await expect(call).rejects.toMatchObject({ name: 'ConfigError' })
    expect(platform.requests).toHaveLength(0)
  })
})
