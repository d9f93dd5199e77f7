import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloadBill } from '../../runtime/bills/index.js'
import type { AttemptEvent, WechatPayConfig } from '../../runtime/index.js'
import { platformCertificate, serveCertificates, signedBy } from './helpers/certificates.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { addReceiver, downloadFile, getRefund } from './helpers/operations.js'
import { Platform, type PlatformAnswer } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const watched = (config: Partial<WechatPayConfig> = {}) => {
  const events: AttemptEvent[] = []
  const ky = { retry: { limit: 1, delay: () => 1 } }
  const onAttempt = (event: AttemptEvent): void => {
    events.push(event)
  }
  return { events, wxpay: platform.client({ ky, onAttempt, ...config }) }
}

describe('onAttempt', () => {
  it('onAttempt is called for every attempt', async () => {
    platform.answers({ status: 503, signed: false }, { body: {} })
    const { events, wxpay } = watched()
    await wxpay.call(getRefund, { refund_id: 'R' })
    const common = {
      operation: 'getRefund',
      method: 'GET',
      path: '/v3/refunds/{refund_id}',
      host: new URL(platform.url).host,
      duration: expect.any(Number),
      requestId: '08F78BB5AF0610D302',
      error: undefined,
    }
    expect(events).toEqual([
      { ...common, attempt: 1, status: 503, verified: false },
      { ...common, attempt: 2, status: 200, verified: true },
    ])
    for (const { duration } of events) expect(duration).toBeGreaterThan(0)
  })

  it.each<[string, PlatformAnswer, object]>([
    [
      'a forgery',
      { body: {}, signed: { body: 'x' } },
      {
        status: 200,
        verified: false,
        error: { name: 'VerificationError', reason: 'bad-signature' },
      },
    ],
    [
      'a broken connection',
      { broken: 'before' },
      { status: undefined, error: { name: 'NetworkError', reason: expect.any(String) } },
    ],
    [
      'a signed error',
      { status: 400, body: {} },
      { status: 400, verified: true, error: undefined },
    ],
    [
      'a timeout',
      { body: {}, delay: 200 },
      { status: undefined, error: { name: 'TimeoutError', reason: undefined } },
    ],
  ])('onAttempt gets the result of the attempt: %s', async (_, answer, expected) => {
    platform.answers(answer)
    const { events, wxpay } = watched()
    const timeout = answer.delay === undefined ? 10_000 : 100
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }, { timeout, retry: 0 }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(events).toMatchObject([expected])
  })

  it('onAttempt distinguishes an abort from a timeout', async () => {
    platform.answers({ body: {}, delay: 200 })
    const { events, wxpay } = watched()
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 30)
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }, { signal: controller.signal }))
    expect(events).toMatchObject([{ error: { name: 'AbortError' } }])
  })

  it('onAttempt is called for files and for certificates', async () => {
    const certificate = platformCertificate(platform.keys, '5157F09EFDC096DE')
    serveCertificates(platform, [certificate], () => ({ body: {}, signed: signedBy(certificate) }))
    const auto = { apiV3Key: API_V3_KEY, certificates: 'auto', platformKeys: undefined } as const
    const { events, wxpay } = watched(auto)
    await wxpay.call(getRefund, { refund_id: 'R' })
    platform.answers({ body: 'x', signed: false })
    await wxpay.call(downloadFile, { query: { token: 'TOKEN' } })
    await downloadBill(wxpay, `${platform.url}/v3/billdownload/file?token=TOKEN`)
    expect(events.map(({ operation, path, verified }) => [operation, path, verified])).toEqual([
      ['downloadCertificates', '/v3/certificates', true],
      ['getRefund', '/v3/refunds/{refund_id}', true],
      ['downloadFile', '/v3/billdownload/file', false],
      ['downloadBill', '/v3/billdownload/file', false],
    ])
    expect(everythingIn(events)).not.toContain('TOKEN')
  })

  it('onAttempt never gets a secret', async () => {
    platform.answers(
      { status: 500, body: { code: 'SYSTEM_ERROR', message: '张三' } },
      { broken: 'before' },
    )
    const { events, wxpay } = watched()
    const operation = { ...addReceiver, path: '/v3/openid/{openid}' } as const
    const request = { openid: 'OPENID-1', query: { q: 'QUERY' }, json: { name: '张三' } }
    await rejection(wxpay.call(operation, request))
    expect(events).toHaveLength(2)
    const { authorization } = platform.lastRequest
    const shown = everythingIn(events)
    for (const secret of ['张三', 'OPENID-1', 'QUERY', authorization.signature, 'nonce_str']) {
      expect(shown).not.toContain(secret)
    }
  })

  it.each<[string, PlatformAnswer]>([
    ['an error', { status: 500, signed: false }],
    ['a success', { body: {} }],
    ['a forgery', { body: {}, signed: false }],
  ])('onAttempt gets no secret that the Request-ID of %s echoes', async (_, answer) => {
    let signature = ''
    platform.answers(({ headers, authorization }) => {
      signature = authorization.signature ?? ''
      const echo = `${headers.authorization} 13800138000`
      return { ...answer, headers: { 'Request-ID': echo } }
    })
    const { events, wxpay } = watched({ ky: { retry: 0 } })
    await wxpay.call(addReceiver, { json: { phones: ['13800138000'] } }).catch(() => undefined)
    expect(events).toMatchObject([{ requestId: expect.stringContaining('[redacted]') }])
    expect(signature).toHaveLength(344)
    expect(everythingIn(events)).not.toContain(signature)
    expect(everythingIn(events)).not.toContain('13800138000')
  })

  it.each([
    ['/v3/merchant-service/images/MEDIA1', '/v3/merchant-service/images/{media_id}'],
    ['/v3/global/merchant-service/images/media', '/v3/global/merchant-service/images/{media_id}'],
    ['/v3/fapiao/F12/download?token=T', '/v3/fapiao/{}/download'],
    ['/hk/v3/billdownload/file?token=T', '/hk/v3/billdownload/file'],
  ])('onAttempt gets the path of the link %s without values', async (link, path) => {
    platform.answers({ body: 'x', signed: false })
    const { events, wxpay } = watched()
    await downloadBill(wxpay, platform.url + link)
    expect(platform.lastRequest.target).toBe(link)
    expect(events).toMatchObject([{ path }])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('log is full'))],
  ])('onAttempt fails no call if it %s', async (_, onAttempt) => {
    platform.answers({ body: { ok: true } })
    const { wxpay } = watched({ onAttempt: onAttempt as () => void })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
    platform.answers({ body: {}, signed: false })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({
      name: 'VerificationError',
    })
  })
})
