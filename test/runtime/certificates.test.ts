import { sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readNotification } from '../../generated/notifications/index.js'
import type { CertificateCache, WechatPayConfig } from '../../runtime/index.js'
import {
  certificateList,
  type PlatformCertificate,
  platformCertificate,
  serveCertificates,
  signedBy,
} from './helpers/certificates.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { type KeyPair, keyPairOf } from './helpers/keys.js'
import { notify } from './helpers/notifications.js'
import { addReceiver, downloadFile, getRefund } from './helpers/operations.js'
import { PLATFORM_ID, Platform, type PlatformAnswer } from './helpers/platform.js'
import { API_V3_KEY, flip, seal } from './helpers/seal.js'

const FIRST = '00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3'
const SECOND = '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let platform: Platform
let newKeys: KeyPair
let first: PlatformCertificate
let second: PlatformCertificate
beforeAll(async () => {
  platform = await Platform.start()
  newKeys = await keyPairOf('next platform')
  first = platformCertificate(platform.keys, FIRST, 30)
  second = platformCertificate(newKeys, SECOND, 300)
})
afterAll(() => platform.close())

const AUTO = { apiV3Key: API_V3_KEY, certificates: 'auto' } as const
const client = (overrides: Partial<WechatPayConfig> = {}) =>
  platform.client({
    platformKeys: undefined,
    ...AUTO,
    ky: { retry: { limit: 1, delay: () => 1 } },
    ...overrides,
  })
const refund = { refund_id: 'R' }
const signedByFirst = (): PlatformAnswer => ({ body: { ok: true }, signed: signedBy(first) })
/** Until what goes on in the background is over. */
const settled = async (condition: () => boolean): Promise<void> => {
  for (let round = 0; round < 200 && !condition(); round++) await sleep(5)
  await sleep(5)
}
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('Platform certificates', () => {
  it('Platform certificates are downloaded on first use, once for all concurrent calls', async () => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const wxpay = client()
    expect(platform.requests).toHaveLength(0)
    const calls = Array.from({ length: 20 }, () => wxpay.call(getRefund, refund))
    expect((await Promise.all(calls)).map(({ data }) => data)).toEqual(
      calls.map(() => ({ ok: true })),
    )
    expect(counts).toEqual({ downloads: 1, calls: 20 })
    expect(platform.requests[0]?.target).toBe('/v3/certificates')
    expect(platform.requests[0]?.headers).not.toHaveProperty('wechatpay-serial')
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(FIRST)
  })

  it('The newest valid certificate encrypts', async () => {
    const expired = platformCertificate(newKeys, SECOND, 1)
    const now = Date.now() + 2 * DAY
    const timestamp = Math.floor(now / 1000)
    // The platform refuses a request from another day; so this one goes past its check.
    const seen: string[] = []
    const wxpay = client({ clock: () => now, fetch: unchecked(seen, expired, timestamp) })
    await wxpay.call(addReceiver, { json: { name: '张三' } })
    expect(seen).toEqual(['', FIRST])
  })

  it('Certificates of overseas merchants come from their own path', async () => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const wxpay = client({ certificates: { path: '/v3/global/certificates' } })
    await wxpay.call(getRefund, refund)
    expect(platform.requests[0]?.target).toBe('/v3/global/certificates')
    expect(counts.downloads).toBe(1)
  })

  it('An unsigned file needs no platform certificates', async () => {
    const counts = serveCertificates(platform, [first], () => ({ body: 'bill', signed: false }))
    const { data } = await client().call<ReadableStream>(downloadFile)
    expect(await new Response(data).text()).toBe('bill')
    expect(counts).toEqual({ downloads: 0, calls: 1 })
  })

  it('Platform certificates can be downloaded with a Signer', async () => {
    serveCertificates(platform, [first], signedByFirst)
    const privateKey = {
      sign: async (message: Uint8Array) => sign('sha256', message, platform.merchant.privateKey),
    }
    expect((await client({ privateKey }).call(getRefund, refund)).data).toEqual({ ok: true })
  })

  it('Calls do not wait for certificates if a public key is configured', async () => {
    let answer: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    const counts = serveCertificates(platform, [first])
    const wxpay = client({
      platformKeys: { [PLATFORM_ID]: platform.keys.publicPem },
      fetch: async (url, init) => {
        if (url.endsWith('/certificates')) await waiting
        return fetch(url, init)
      },
    })
    expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(PLATFORM_ID)
    expect(counts).toEqual({ downloads: 0, calls: 1 })
    answer()
    await settled(() => counts.downloads === 1)
    expect(counts.downloads).toBe(1)
  })

  it('An abort ends a call’s waiting for certificates, but not the download', async () => {
    const counts = serveCertificates(
      platform,
      () => ({ body: certificateList([first]), signed: signedBy(first), delay: 100 }),
      signedByFirst,
    )
    const wxpay = client()
    const controller = new AbortController()
    const impatient = wxpay.call(getRefund, refund, { signal: controller.signal })
    const patient = wxpay.call(getRefund, refund)
    setTimeout(() => controller.abort(new Error('enough')), 20)
    await expect(impatient).rejects.toThrow('enough')
    await expect(patient).resolves.toMatchObject({ data: { ok: true } })
    expect(counts).toEqual({ downloads: 1, calls: 1 })
  })

  it('Platform certificates leave no timer behind', async () => {
    const pending = new Set<unknown>()
    const { setTimeout: start, clearTimeout: stop } = globalThis
    const started = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
      action: () => void,
      milliseconds: number,
    ) => {
      const timer = start(() => {
        pending.delete(timer)
        action()
      }, milliseconds)
      // A connection of the test before may still be closing.
      if (!new Error().stack?.includes('undici')) pending.add(timer)
      return timer
    }) as typeof setTimeout)
    const stopped = vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      pending.delete(timer)
      stop(timer)
    })
    try {
      // Without a network, which has timers of its own.
      const fetch = async (url: string): Promise<Response> => {
        const text = url.endsWith('/certificates') ? JSON.stringify(certificateList([first])) : '{}'
        const headers = platform.signature(Buffer.from(text), signedBy(first))
        return new Response(text, { headers })
      }
      await client({ fetch, certificates: { cache: memory() } }).call(getRefund, refund)
      await new Promise((resolve) => setImmediate(resolve))
      expect(started).toHaveBeenCalled()
      expect(pending.size).toBe(0)
    } finally {
      started.mockRestore()
      stopped.mockRestore()
    }
  })
})

/** A transport that answers the download for this time, and refuses everything else. */
const unchecked =
  (seen: string[], expired: PlatformCertificate, timestamp: number) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    seen.push(new Headers(init.headers).get('wechatpay-serial') ?? '')
    const body = url.endsWith('/certificates') ? certificateList([expired, first]) : {}
    const text = JSON.stringify(body)
    const headers = platform.signature(Buffer.from(text), { ...signedBy(first), timestamp })
    return new Response(text, { headers })
  }

describe('refused lists of certificates', () => {
  const forged = (): PlatformAnswer => ({ body: certificateList([second]) })
  it.each<[string, () => PlatformAnswer, object]>([
    ['unsigned', () => ({ ...forged(), signed: false }), { reason: 'missing-header' }],
    [
      'signed by a stranger under the serial of one that it brings',
      () => ({ ...forged(), signed: { serial: SECOND, keys: platform.keys } }),
      { reason: 'bad-signature' },
    ],
    [
      'signed with one that it does not bring',
      () => ({ ...forged(), signed: signedBy(first) }),
      { reason: 'unknown-serial' },
    ],
    [
      'signed long ago',
      () => ({ ...forged(), signed: { ...signedBy(second), timestamp: 1_500_000_000 } }),
      { reason: 'clock-skew' },
    ],
    [
      'a probe',
      () => ({ ...forged(), signed: { serial: SECOND, signature: 'WECHATPAY/SIGNTEST/x' } }),
      { reason: 'probe' },
    ],
    [
      'encrypted with another key',
      () => sealedAs(({ pem }) => seal(pem, { key: 'x'.repeat(32) })),
      { name: 'DecryptionError', message: expect.stringContaining('does not open with apiV3Key') },
    ],
    [
      'with one byte flipped (went wrong for others, 2: the tag not checked)',
      () => sealedAs(({ pem }) => flip(seal(pem), 100)),
      { name: 'DecryptionError', field: 'data[].encrypt_certificate' },
    ],
    [
      'with one byte of the tag flipped',
      () => sealedAs(({ pem }) => flip(seal(pem), -1)),
      { name: 'DecryptionError' },
    ],
    [
      'with other associated data',
      () => sealedAs(({ pem }) => ({ ...seal(pem), associated_data: 'other' })),
      { name: 'DecryptionError' },
    ],
    [
      'with something that is no certificate in it',
      () => sealedAs(() => seal('SECRET')),
      { name: 'DecryptionError', message: expect.stringContaining('is not a PEM certificate') },
    ],
    [
      'with a text around it, as a customer may write into a notification',
      () => sealedAs(({ pem }) => seal(JSON.stringify({ attach: pem }))),
      { name: 'DecryptionError', message: expect.stringContaining('is not a PEM certificate') },
    ],
    [
      'with two in one',
      () => sealedAs(({ pem }) => seal(pem + first.pem)),
      { name: 'DecryptionError', message: expect.stringContaining('is not a PEM certificate') },
    ],
    [
      'with a public key in it',
      () => sealedAs(({ keys }) => seal(keys.publicPem)),
      { name: 'DecryptionError', message: expect.stringContaining('is not a PEM certificate') },
    ],
    [
      'with another certificate in it',
      () => sealedAs(() => seal(first.pem)),
      {
        name: 'DecryptionError',
        message: expect.stringContaining('another serial number, A1B2C3'),
      },
    ],
    [
      'of other algorithms only',
      () => sealedAs(({ pem }) => ({ ...seal(pem), algorithm: 'AEAD_SM4_GCM' })),
      { name: 'VerificationError', reason: 'unknown-serial' },
    ],
    [
      'no list',
      () => ({ body: { data: 'x' }, signed: signedBy(second) }),
      { reason: 'unknown-serial' },
    ],
    ['no JSON', () => ({ body: '<html>', signed: signedBy(second) }), { reason: 'unknown-serial' }],
    [
      'empty',
      () => ({ body: { data: [] }, signed: signedBy(second) }),
      { reason: 'unknown-serial' },
    ],
  ])('A list of certificates is refused: %s', async (_, download, expected) => {
    const counts = serveCertificates(platform, download, () => ({
      body: { trade_state: 'SUCCESS' },
      signed: signedBy(second),
    }))
    const error = await rejection(client().call(getRefund, refund))
    expect(error).toMatchObject({ operation: 'downloadCertificates', ...expected })
    expect(everythingIn(error)).not.toMatch(/SECRET|BEGIN|kkkkkkkk/)
    expect(counts).toEqual({ downloads: 1, calls: 0 })
  })

  const sealedAs = (sealed: Parameters<typeof certificateList>[1]): PlatformAnswer => ({
    body: certificateList([second], sealed),
    signed: signedBy(second),
  })

  it('An unusable certificate in the list is skipped if another is usable', async () => {
    serveCertificates(
      platform,
      () => ({
        body: certificateList([second, first], ({ pem, serial }) =>
          serial === SECOND ? { ...seal(pem), algorithm: 'AEAD_SM4_GCM' } : seal(pem),
        ),
        signed: signedBy(first),
      }),
      signedByFirst,
    )
    expect((await client().call(getRefund, refund)).data).toEqual({ ok: true })
  })
})

describe('merchant without certificates (went wrong for others, 9: 404 at the start)', () => {
  const none = (): PlatformAnswer => ({
    status: 404,
    body: { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' },
  })

  it('A client with a public key works without certificates, and asks for them at most twice a day', async () => {
    const errors: unknown[] = []
    const counts = serveCertificates(platform, none)
    let now = Date.now()
    const wxpay = client({
      platformKeys: { [PLATFORM_ID]: platform.keys.publicPem },
      certificates: { onError: (error) => errors.push(error) },
      clock: () => now,
    })
    for (let call = 0; call < 3; call++) {
      expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
      await settled(() => counts.downloads > 0)
    }
    now += 4 * MINUTE
    await wxpay.call(getRefund, refund)
    await sleep(20)
    expect(counts).toEqual({ downloads: 1, calls: 4 })
    expect(errors).toEqual([])
  })

  it('A client without certificates and public key fails with advice before anything is sent', async () => {
    const counts = serveCertificates(platform, () => ({ ...none(), signed: false }))
    const wxpay = client()
    for (const downloads of [1, 2]) {
      const error = await rejection(wxpay.call(getRefund, refund))
      expect(error).toMatchObject({
        name: 'ConfigError',
        message: expect.stringMatching(/no platform certificates.*platformKeys.*PUB_KEY_ID_/),
        cause: expect.objectContaining({ name: 'ApiError', code: 'RESOURCE_NOT_EXISTS' }),
      })
      expect(counts).toEqual({ downloads, calls: 0 })
    }
  })

  it('A client gives the same advice if the missing public key signs the 404', async () => {
    const signed = { serial: 'PUB_KEY_ID_0100000000000000000000000000000001' }
    serveCertificates(platform, () => ({ ...none(), signed }))
    const error = await rejection(client().call(getRefund, refund))
    expect(error).toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/no platform certificates.*platformKeys.*PUB_KEY_ID_/),
      cause: expect.objectContaining({ name: 'VerificationError', reason: 'unknown-serial' }),
    })
  })
})

describe('refreshes of certificates', () => {
  /** A client whose time is at hand, and a platform that takes every time. */
  const travelling = (download: () => PlatformAnswer, overrides: Partial<WechatPayConfig> = {}) => {
    const clock = { now: Date.now() }
    const counts = { downloads: 0 }
    const idle = { since: 0 }
    const errors: unknown[] = []
    const answerOf = (url: string): PlatformAnswer => {
      if (!url.endsWith('/certificates')) return signedByFirst()
      counts.downloads += 1
      return download()
    }
    const wxpay = client({
      clock: () => clock.now,
      certificates: { onError: (error) => errors.push(error) },
      ky: { retry: 0 },
      fetch: async (url) => {
        idle.since = performance.now()
        const { body, signed, status = 200 } = answerOf(url)
        if (status === 0) throw new TypeError('fetch failed')
        const text = JSON.stringify(body)
        const timestamp = Math.floor(clock.now / 1000)
        const options = typeof signed === 'object' ? { ...signed, timestamp } : signed
        const headers = options === false ? {} : platform.signature(Buffer.from(text), options)
        return new Response(text, { status, headers })
      },
      ...overrides,
    })
    const call = async (): Promise<unknown> => {
      const { data } = await wxpay.call(getRefund, refund)
      // Until what goes on in the background is over.
      do await sleep(15)
      while (performance.now() - idle.since < 60)
      return data
    }
    return { clock, counts, errors, call, wxpay }
  }
  const list =
    (...certificates: PlatformCertificate[]) =>
    (): PlatformAnswer => ({
      body: certificateList(certificates),
      signed: signedBy(certificates[0] ?? first),
    })

  it('A call starts a refresh in the background every 12 hours', async () => {
    const { clock, counts, call } = travelling(list(first))
    const seen = []
    for (const hours of [0, 1, 11.9, 12, 12.1, 23, 24.1, 40]) {
      const start = clock.now
      clock.now += hours * HOUR
      expect(await call()).toEqual({ ok: true })
      seen.push(counts.downloads)
      clock.now = start
    }
    expect(seen).toEqual([1, 1, 1, 2, 2, 2, 3, 4])
  })

  it('A refresh happens hourly on the last day of the newest certificate', async () => {
    const { clock, counts, call } = travelling(list(first))
    clock.now += 29.5 * DAY
    for (const [minutes, downloads] of [
      [0, 1],
      [50, 1],
      [20, 2],
      [50, 2],
      [20, 3],
    ] as const) {
      clock.now += minutes * MINUTE
      await call()
      expect(counts.downloads).toBe(downloads)
    }
  })

  it('A refresh also happens after the clock was set back', async () => {
    const { clock, counts, call } = travelling(list(first))
    clock.now += 20 * DAY
    await call()
    clock.now -= 20 * DAY
    await call()
    expect(counts.downloads).toBe(2)
    await call()
    expect(counts.downloads).toBe(2)
  })

  it('A failed refresh keeps the certificates, is reported, and is not retried for five minutes', async () => {
    let fails = false
    const outage = (): PlatformAnswer =>
      fails ? { status: 500, body: { code: 'SYSTEM_ERROR' }, signed: false } : list(first)()
    const { clock, counts, errors, call } = travelling(outage)
    await call()
    fails = true
    clock.now += 13 * HOUR
    for (let round = 0; round < 3; round++) expect(await call()).toEqual({ ok: true })
    expect(counts.downloads).toBe(2)
    expect(errors).toMatchObject([{ name: 'ApiError', status: 500 }])
    clock.now += 6 * MINUTE
    fails = false
    await call()
    expect(counts.downloads).toBe(3)
    expect(errors).toHaveLength(1)
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('log is full'))],
  ])('A failed refresh fails no call if onError %s', async (_, fail) => {
    const rejected = vi.fn()
    process.on('unhandledRejection', rejected)
    try {
      const errors: unknown[] = []
      // Not a spy, because a spy handles the rejection itself.
      const onError = (error: unknown): unknown => {
        errors.push(error)
        return fail()
      }
      const { call } = travelling(() => ({ status: 0 }), {
        platformKeys: { [FIRST]: first.pem },
        certificates: { onError },
      })
      expect(await call()).toEqual({ ok: true })
      expect(errors).toMatchObject([{ name: 'NetworkError' }])
      expect(rejected).not.toHaveBeenCalled()
    } finally {
      process.off('unhandledRejection', rejected)
    }
  })

  it.each<[string, PlatformAnswer]>([
    ['a forged one', { body: {}, signed: false }],
    ['none any more', { status: 404, body: { code: 'RESOURCE_NOT_EXISTS' }, signed: false }],
    ['no connection', { status: 0 }],
  ])('A refresh that brings %s keeps the current certificates', async (_, answer) => {
    let downloads = 0
    const { clock, call } = travelling(() => (downloads++ === 0 ? list(first)() : answer))
    await call()
    clock.now += 13 * HOUR
    expect(await call()).toEqual({ ok: true })
    expect(await call()).toEqual({ ok: true })
    expect(downloads).toBe(2)
  })

  it('Expired certificates remain usable for seven days', async () => {
    let fails = false
    const { clock, counts, call, wxpay } = travelling(() => (fails ? { status: 0 } : list(first)()))
    await call()
    fails = true
    clock.now += 36 * DAY
    expect(await call()).toEqual({ ok: true })
    expect(await call()).toEqual({ ok: true })
    expect(counts.downloads).toBe(2)
    const encrypting = wxpay.call(addReceiver, { json: { name: '张三' } })
    await expect(encrypting).rejects.toMatchObject({ name: 'ConfigError' })
    clock.now += 2 * DAY
    await expect(call()).rejects.toMatchObject({
      reason: 'unknown-serial',
      message: expect.stringContaining(`the certificate ${FIRST}, which expired on 20`),
    })
  })

  it('A long expired certificate from the cache verifies no answer', async () => {
    let kept: string | null = null
    const cache: CertificateCache = {
      get: () => kept,
      set: (_, value) => {
        kept = value
      },
    }
    const writing = travelling(list(first), { certificates: { cache } })
    await writing.call()
    expect(kept).toContain(FIRST)
    const later = travelling(() => ({ status: 0 }), { certificates: { cache } })
    later.clock.now += 365 * DAY
    await expect(later.call()).rejects.toMatchObject({ reason: 'unknown-serial' })
  })

  it('A refresh that fails without known certificates fails the call, and the next call retries', async () => {
    let fails = true
    const { counts, call } = travelling(() => (fails ? { status: 0 } : list(first)()))
    await expect(call()).rejects.toMatchObject({
      name: 'NetworkError',
      operation: 'downloadCertificates',
    })
    fails = false
    expect(await call()).toEqual({ ok: true })
    expect(counts.downloads).toBe(2)
  })

  it('An exception from onError is ignored', async () => {
    const certificates = {
      onError: () => {
        throw new Error('logger failed')
      },
    }
    let downloads = 0
    const { clock, call } = travelling(() => (downloads++ === 0 ? list(first)() : { status: 0 }), {
      certificates,
    })
    await call()
    clock.now += 13 * HOUR
    expect(await call()).toEqual({ ok: true })
  })
})

describe('unknown serial numbers', () => {
  it('An unknown serial number causes one download, and the answer is accepted with the new certificate', async () => {
    let certificates = [first]
    const counts = serveCertificates(
      platform,
      () => ({ body: certificateList(certificates), signed: signedBy(first) }),
      () => ({ body: { ok: true }, signed: signedBy(certificates[1] ?? first) }),
    )
    const wxpay = client()
    await wxpay.call(getRefund, refund)
    certificates = [first, second]
    const calls = Array.from({ length: 10 }, () => wxpay.call(getRefund, refund))
    for (const { data } of await Promise.all(calls)) expect(data).toEqual({ ok: true })
    expect(counts.downloads).toBe(2)
  })

  it('An answer causes a download even right after a forged notification did', async () => {
    let certificates = [first]
    let signer = first
    let downloads = 0
    platform.answers(({ target }) => {
      if (!target.endsWith('/certificates')) return { body: { ok: true }, signed: signedBy(signer) }
      downloads += 1
      return { body: certificateList(certificates), signed: signedBy(first) }
    })
    const wxpay = client()
    await wxpay.call(getRefund, refund)
    const invented = notify(platform, { signed: { serial: 'ABCDEF', keys: newKeys } })
    await rejection(readNotification(wxpay, invented))
    expect(downloads).toBe(2)
    certificates = [first, second]
    signer = second
    expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(downloads).toBe(3)
  })

  it('With a public key, a new certificate is accepted only if that key signed the list', async () => {
    const forged = { body: { trade_state: 'SUCCESS' }, signed: signedBy(second) }
    const attack = (signed: PlatformAnswer['signed']): void =>
      platform.answers(({ target }) =>
        target.endsWith('/certificates')
          ? { body: certificateList([second]), ...(signed !== undefined && { signed }) }
          : forged,
      )
    const both = { platformKeys: { [PLATFORM_ID]: platform.keys.publicPem } }
    // Whoever has the APIv3 key can make a list that opens with it, and sign it with what is in it.
    attack(signedBy(second))
    await expect(client(both).call(getRefund, refund)).rejects.toMatchObject({
      reason: 'unknown-serial',
    })
    attack(undefined)
    expect((await client(both).call(getRefund, refund)).data).toEqual(forged.body)
  })

  it('An unknown serial number causes no second download within five minutes', async () => {
    let invented = 0
    const counts = serveCertificates(platform, [first], () => ({
      body: {},
      signed: { serial: `AB${String(invented++).padStart(38, '0')}`, keys: newKeys },
    }))
    let now = Date.now()
    const wxpay = client({ clock: () => now })
    for (let round = 0; round < 10; round++) {
      const call = wxpay.call(getRefund, refund)
      await expect(call).rejects.toMatchObject({ reason: 'unknown-serial' })
    }
    expect(counts).toEqual({ downloads: 2, calls: 10 })
    now += 4.9 * MINUTE
    await rejection(wxpay.call(getRefund, refund))
    expect(counts.downloads).toBe(2)
  })

  it.each(['PUB_KEY_ID_0119000001092024010100000009', 'constructor', '../x'])(
    'A serial number that cannot be a certificate’s causes no download: %s',
    async (serial) => {
      const counts = serveCertificates(platform, [first], () => ({ body: {}, signed: { serial } }))
      const call = client().call(getRefund, refund)
      await expect(call).rejects.toMatchObject({ reason: 'unknown-serial', serial })
      expect(counts.downloads).toBe(1)
    },
  )

  it.each<[string, object]>([
    ['in a probe', { signature: 'WECHATPAY/SIGNTEST/x' }],
    ['in a message of another year', { timestamp: 1_500_000_000 }],
    ['without a signature', { without: ['Wechatpay-Signature'] }],
  ])('An unknown serial number causes no download %s', async (_, signed) => {
    const counts = serveCertificates(platform, [first], () => ({
      body: {},
      signed: { ...signedBy(second), ...signed },
    }))
    await rejection(client().call(getRefund, refund))
    expect(counts.downloads).toBe(1)
  })
})

/** A store of texts. */
const memory = (
  entries = new Map<string, string>(),
): CertificateCache & { entries: typeof entries } => ({
  entries,
  get: (key) => entries.get(key),
  set: (key, value) => entries.set(key, value),
})

describe('downloads in edge workers', () => {
  it('a download that a worker dropped starts again after a minute', async () => {
    let now = Date.now()
    let started = 0
    const answer = JSON.stringify(certificateList([first]))
    const wxpay = client({
      clock: () => now,
      ky: { retry: 0, timeout: false },
      fetch: async (url) => {
        if (!url.endsWith('/certificates')) return signedNow('{"ok":true}')
        started += 1
        return started === 1 ? new Promise<Response>(() => undefined) : signedNow(answer)
      },
    })
    const signedNow = (text: string): Response =>
      new Response(text, {
        headers: platform.signature(Buffer.from(text), {
          ...signedBy(first),
          timestamp: Math.floor(now / 1000),
        }),
      })
    wxpay.call(getRefund, refund).catch(() => undefined)
    const early = wxpay.call(getRefund, refund, { signal: AbortSignal.timeout(30) })
    await expect(early).rejects.toMatchObject({ name: 'TimeoutError' })
    now += 61_000
    expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(started).toBe(2)
  })
})

describe('certificate cache', () => {
  const KEY = 'wechatpay-ky:certificates:1900000109:/v3/certificates'

  it('The next process uses cached certificates without a download', async () => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const { entries } = memory()
    const later: CertificateCache = {
      get: async (key) => entries.get(key),
      set: async (key, value) => entries.set(key, value),
    }
    for (let process = 0; process < 3; process++) {
      const wxpay = client({ certificates: { cache: later } })
      expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    }
    expect(counts).toEqual({ downloads: 1, calls: 3 })
    expect([...entries.keys()]).toEqual([KEY])
    expect(entries.get(KEY)).not.toContain('BEGIN CERTIFICATE')
  })

  it('A cache entry that is half a day old is used, and refreshed in the background', async () => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const cache = memory()
    cache.set(KEY, JSON.stringify({ at: Date.now() - 13 * HOUR, answer: certificateList([first]) }))
    const wxpay = client({ certificates: { cache } })
    await wxpay.call(getRefund, refund)
    const age = (): number => Date.now() - JSON.parse(cache.entries.get(KEY) ?? '').at
    await settled(() => age() < HOUR)
    expect(age()).toBeLessThan(HOUR)
    expect(counts.downloads).toBe(1)
  })

  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['no JSON', () => '<html>'],
    ['JSON of something else', () => '[1]'],
    ['null in JSON', () => 'null'],
    ['an error', () => Promise.reject(new Error('store is closed'))],
    [
      'an error of its own making',
      () => {
        throw new Error('store is closed')
      },
    ],
    [
      'a certificate that somebody planted',
      () =>
        JSON.stringify({
          at: Date.now(),
          answer: certificateList([second], ({ pem }) => seal(pem, { key: 'x'.repeat(32) })),
        }),
    ],
  ])('A cache that gives %s is ignored', async (_, get) => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const cache = { get: get as CertificateCache['get'], set: () => Promise.reject(new Error()) }
    const wxpay = client({ certificates: { cache } })
    expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(counts).toEqual({ downloads: 1, calls: 1 })
  })

  it('A cache entry with a date in the future is refreshed at once', async () => {
    const counts = serveCertificates(platform, [first], signedByFirst)
    const cache = memory()
    cache.set(KEY, JSON.stringify({ at: Date.now() + DAY, answer: certificateList([first]) }))
    await client({ certificates: { cache } }).call(getRefund, refund)
    await settled(() => counts.downloads === 1)
    expect(counts.downloads).toBe(1)
  })

  it('A cache that hangs delays calls by at most 2 s', async () => {
    serveCertificates(platform, [first], signedByFirst)
    const errors: unknown[] = []
    const cache = { get: () => new Promise<string>(() => undefined), set: () => undefined }
    const wxpay = client({ certificates: { cache, onError: (error) => errors.push(error) } })
    expect((await wxpay.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(String(errors[0])).toContain('certificates.cache.get: no answer within 2000 ms')
  })
})
