import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, type WechatPayConfig } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { createOrder, downloadFile, getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
let gone: string
beforeAll(async () => {
  platform = await Platform.start()
  const closed = await Platform.start()
  await closed.close()
  gone = closed.url
})
afterAll(() => platform.close())

const MAIN = 'https://api.mch.weixin.qq.com'
const BACKUP = 'https://api2.mch.weixin.qq.com'
const retry = { limit: 2, delay: () => 1 }

/** Counts where calls go, and lets some hosts be out of reach. */
const hosts = (overrides: Partial<WechatPayConfig> = {}) => {
  const seen: string[] = []
  const down = new Set<string>()
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { origin, pathname, search } = new URL(url)
    seen.push(origin)
    if (down.has(origin)) {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error(), { code: 'ENOTFOUND' }),
      })
    }
    return globalThis.fetch(platform.url + pathname + search, init)
  }
  const wxpay = platform.client({ baseUrl: undefined, fetch, ky: { retry }, ...overrides })
  return { seen, down, wxpay }
}

describe('failover', () => {
  it('after a failed connection the next attempt goes to the backup host with a new signature', async () => {
    platform.answers({ body: { ok: true } })
    const { seen, down, wxpay } = hosts()
    down.add(MAIN)
    const { data } = await wxpay.call(createOrder, { json: { out_trade_no: 'T00001' } })
    expect(data).toEqual({ ok: true })
    expect(seen).toEqual([MAIN, BACKUP])
  })

  it('failover works over real connections', async () => {
    platform.answers({ body: { ok: true } })
    const wxpay = platform.client({ baseUrl: gone, backupHosts: [platform.url], ky: { retry } })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
    expect(platform.requests).toHaveLength(1)
    expect(platform.lastRequest.headers.host).toBe(new URL(platform.url).host)
  })

  it('calls start with the backup host for a minute, then with the main host again', async () => {
    platform.answers({ body: {} })
    let now = Date.now()
    const { seen, down, wxpay } = hosts({ clock: () => now })
    const call = async (): Promise<string[]> => {
      seen.length = 0
      await wxpay.call(getRefund, { refund_id: 'R' })
      return [...seen]
    }
    down.add(MAIN)
    expect(await call()).toEqual([MAIN, BACKUP])
    expect(await call()).toEqual([BACKUP])
    now += 59_000
    expect(await call()).toEqual([BACKUP])
    down.clear()
    now += 1000
    expect(await call()).toEqual([MAIN])
    expect(await call()).toEqual([MAIN])
  })

  it('if the backup host is unreachable too, the main host is tried again', async () => {
    platform.answers({ body: {} })
    const { seen, down, wxpay } = hosts()
    down.add(MAIN).add(BACKUP)
    const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(error).toMatchObject({
      name: 'NetworkError',
      url: `${BACKUP.replace('api2', 'api')}/v3/refunds/R`,
      message: expect.stringContaining('ENOTFOUND'),
    })
    expect(seen).toEqual([MAIN, BACKUP, MAIN])
    down.clear()
    await wxpay.call(getRefund, { refund_id: 'R' })
    expect(seen.at(-1)).toBe(BACKUP)
  })

  it('the error names the unreachable host', async () => {
    const { down, wxpay } = hosts({ ky: { retry: { limit: 1, delay: () => 1 } } })
    down.add(MAIN).add(BACKUP)
    const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(error).toMatchObject({ url: `${BACKUP}/v3/refunds/R` })
  })
})

describe('no failover', () => {
  it.each<[string, Parameters<Platform['answers']>[0]]>([
    ['after a 500', { status: 500, signed: false }],
    ['after a 429', { status: 429, signed: false }],
    ['after an answer that breaks off', { body: { a: 1 }, broken: 'within' }],
  ])('The backup host is not used %s', async (_, answer) => {
    platform.answers(answer)
    const { seen, wxpay } = hosts()
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(seen).toEqual([MAIN, MAIN, MAIN])
  })

  it('The backup host is not used after a timeout', async () => {
    platform.answers({ body: {}, delay: 800 })
    const { seen, wxpay } = hosts({
      ky: { timeout: 150, retry: { ...retry, retryOnTimeout: true } },
    })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    expect(seen).toEqual([MAIN, MAIN, MAIN])
  })

  it('The backup host is not used after a forgery', async () => {
    platform.answers({ body: {}, signed: false })
    const { seen, wxpay } = hosts()
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({
      reason: 'missing-header',
    })
    expect(seen).toEqual([MAIN])
  })

  it('The backup host is not used after an error of this package that fetch throws, and nothing is retried', async () => {
    platform.answers({ body: {} })
    let mistake: Error | undefined = new ConfigError('mutualTls: needs undici')
    const seen: string[] = []
    const { wxpay } = hosts({
      fetch: async (url, init) => {
        const { origin, pathname } = new URL(url)
        seen.push(origin)
        if (mistake) throw mistake
        return fetch(platform.url + pathname, init)
      },
    })
    expect(await rejection(wxpay.call(getRefund, { refund_id: 'R' }))).toBe(mistake)
    expect(seen).toEqual([MAIN])
    mistake = undefined
    await wxpay.call(getRefund, { refund_id: 'R' })
    expect(seen).toEqual([MAIN, MAIN])
  })

  it('The backup host is not used without retries', async () => {
    const { seen, down, wxpay } = hosts({ ky: { retry: 0 } })
    down.add(MAIN)
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(seen).toEqual([MAIN])
  })

  it.each<[string, Partial<WechatPayConfig>, object]>([
    ['by backupHosts: []', { backupHosts: [] }, {}],
    ['with a baseUrl', { baseUrl: 'https://proxy.example' }, {}],
    ['overseas', {}, { overseas: true }],
  ])('The backup host is not used %s', async (_, config, more) => {
    const { seen, down, wxpay } = hosts(config)
    for (const host of [MAIN, 'https://proxy.example', 'https://apihk.mch.weixin.qq.com'])
      down.add(host)
    await rejection(wxpay.call({ ...getRefund, ...more }, { refund_id: 'R' }))
    expect(new Set(seen).size).toBe(1)
    expect(seen).toHaveLength(3)
  })
})

it('A proxy’s path prefix is not sent to a backup host with another prefix', async () => {
  platform.answers({ body: 'file', signed: false })
  const seen: string[] = []
  const wxpay = platform.client({
    baseUrl: 'https://one.example/a/b',
    backupHosts: ['https://two.example/c/'],
    ky: { retry },
    fetch: async (url, init) => {
      seen.push(url)
      if (url.startsWith('https://one')) throw new TypeError('fetch failed')
      return fetch(platform.url + new URL(url).pathname.replace('/c/', '/'), init)
    },
  })
  await wxpay.call(downloadFile)
  expect(seen).toEqual([
    'https://one.example/a/b/v3/billdownload/file',
    'https://two.example/c/v3/billdownload/file',
  ])
})
