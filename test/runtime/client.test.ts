import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '../../runtime/context.js'
import * as runtime from '../../runtime/index.js'
import { everythingIn, rejection, thrown } from './helpers/errors.js'
import { addReceiver, getRefund } from './helpers/operations.js'
import { MCHID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const API_V3_KEY = 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'

describe('clients', () => {
  it('A client can be awaited, because it is not thenable (went wrong for others, 5: await client hangs)', async () => {
    const wxpay = platform.client()
    expect('then' in wxpay).toBe(false)
    expect(await wxpay).toBe(wxpay)
    expect(await (async () => wxpay)()).toBe(wxpay)
  })

  it('A client is frozen', () => {
    const wxpay = platform.client()
    expect(Object.isFrozen(wxpay)).toBe(true)
    expect(() => Object.assign(wxpay, { mchid: '1' })).toThrow(TypeError)
  })

  it('A printed client shows its mchid and baseUrl but no key, before and after use', async () => {
    const wxpay = platform.client({ apiV3Key: API_V3_KEY })
    const secrets = [API_V3_KEY, ...platform.merchant.privatePem.split('\n').slice(1, -2)]
    const check = (): void => {
      const shown = everythingIn(wxpay)
      for (const secret of secrets) expect(shown).not.toContain(secret)
      expect(JSON.parse(JSON.stringify(wxpay))).toEqual({ mchid: MCHID, baseUrl: platform.url })
    }
    check()
    const nonce = new Uint8Array(12)
    platform.answers({ body: { name: platform.encrypt('张三') } })
    await wxpay.call(addReceiver, { json: { name: '张三' } })
    const { apiV3Key } = contextOf(wxpay)
    await expect(apiV3Key?.open(nonce, nonce, nonce)).rejects.toThrow()
    check()
  })

  it('A client from another package copy is refused', async () => {
    const wxpay = platform.client()
    for (const foreign of [{ ...wxpay }, Object.create(wxpay), new Proxy(wxpay, {}), {}, null]) {
      const error = thrown(() => contextOf(foreign as runtime.WechatPay))
      expect(error).toMatchObject({ name: 'ConfigError' })
    }
    const call = wxpay.call.bind({ ...wxpay } as runtime.WechatPay)
    await expect(call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({ name: 'ConfigError' })
  })

  it('Creating a client sends nothing', () => {
    platform.answers({})
    platform.client()
    expect(platform.requests).toHaveLength(0)
  })
})

describe('errors', () => {
  it('no error shows a key or an Authorization header', async () => {
    const retry = { limit: 1, delay: () => 1 }
    const wxpay = platform.client({ apiV3Key: API_V3_KEY, ky: { retry } })
    const errors = []
    for (const answer of [
      { status: 500, body: { code: 'SYSTEM_ERROR' } },
      { status: 302, headers: { Location: '/x' }, signed: false },
      { body: {}, signed: false },
      { body: '{' },
      { broken: 'before' },
      { body: {}, delay: 300 },
      { body: { name: 'AAAA' } },
    ] as const) {
      platform.answers(answer)
      const options = 'delay' in answer ? { timeout: 100 } : {}
      const call = wxpay.call(addReceiver, { json: { name: 'Odysseus' } }, options)
      errors.push(await rejection(call))
    }
    expect(errors.map((error) => (error as Error).name)).toEqual([
      'ApiError',
      'ApiError',
      'VerificationError',
      'ApiError',
      'NetworkError',
      'TimeoutError',
      'DecryptionError',
    ])
    const shown = everythingIn(errors)
    const secrets = [API_V3_KEY, ...platform.merchant.privatePem.split('\n').slice(1, -2)]
    for (const secret of [...secrets, 'Odysseus', 'nonce_str', 'SHA256-RSA2048']) {
      expect(shown).not.toContain(secret)
    }
  })
})

it('The package exports exactly the names in the contract', () => {
  expect(Object.keys(runtime).sort()).toEqual([
    'ApiError',
    'ConfigError',
    'DecryptionError',
    'NetworkError',
    'RequestError',
    'TimeoutError',
    'VerificationError',
    'WechatPayError',
    'awaitsConfirmation',
    'beijingDate',
    'beijingTime',
    'createWechatPay',
    'isPaid',
    'isRefunded',
  ])
})
