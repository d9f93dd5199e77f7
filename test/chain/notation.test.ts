import { format, inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { chain, type Wechatpay } from '../../generated/chain/index.js'
import type { OperationDescriptor, RequestOptions, WechatPay } from '../../runtime/index.js'
import { RequestError } from '../../runtime/index.js'

interface Call {
  readonly operation: OperationDescriptor
  readonly request: object | undefined
  readonly options: RequestOptions | undefined
}

const answer = { data: { ok: true }, status: 200, headers: new Headers(), requestId: '1' }

let calls: Call[]
let wx: Wechatpay

beforeEach(() => {
  calls = []
  const wxpay = {
    mchid: '1900000109',
    call: async (operation, request, options) => {
      calls.push({ operation, request, options })
      return answer
    },
  } as WechatPay
  wx = chain(wxpay)
})

const refund_id = '50000000382019052709732678859'
const sub_mchid = '1900000109'

describe('notations of one operation', () => {
  const post: [string, () => Promise<unknown>][] = [
    [
      'the pure chain',
      () => wx.v3.ecommerce.refunds._refund_id_.returnAdvance.post({ sub_mchid }, { refund_id }),
    ],
    [
      'calling the node',
      () => wx.v3.ecommerce.refunds._refund_id_.returnAdvance({ sub_mchid }, { refund_id }),
    ],
    [
      'declared',
      () =>
        wx
          .chain('v3/ecommerce/refunds/{refund_id}/return-advance')
          .post({ sub_mchid }, { refund_id }),
    ],
    [
      'as a property',
      () =>
        wx['v3/ecommerce/refunds/{refund_id}/return-advance'].post({ sub_mchid }, { refund_id }),
    ],
  ]
  test.each(post)('every notation reaches the same operation: %s', async (_, call) => {
    expect(await call()).toBe(answer)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.operation).toMatchObject({
      id: 'createReturnAdvance',
      method: 'POST',
      path: '/v3/ecommerce/refunds/{refund_id}/return-advance',
    })
    expect(calls[0]?.request).toEqual({ refund_id, json: { sub_mchid } })
  })
})

describe('arguments', () => {
  test('get takes path parameters, params and the options of the call in one object', async () => {
    const { signal } = new AbortController()
    await wx.v3.ecommerce.refunds._refund_id_.returnAdvance.get({
      refund_id,
      params: { sub_mchid },
      signal,
      timeout: 3000,
      retry: 0,
      headers: { 'X-Trace': 'a' },
    })
    expect(calls[0]?.request).toEqual({ refund_id, query: { sub_mchid } })
    expect(calls[0]?.options).toEqual({
      signal,
      timeout: 3000,
      retry: 0,
      headers: { 'X-Trace': 'a' },
    })
  })

  test('an upload takes its form in place of the body', async () => {
    const form = { file: new Blob(['x']), meta: { filename: 'x.png' } }
    await wx.v3.merchant.media.upload.post(form)
    expect(calls[0]?.request).toEqual({ form })
  })

  test('a delete with a body takes the body first, like a post', async () => {
    const operation = wx.v3.brand.partner.store.brandstores._store_id_
    await operation.delete({} as never, { store_id: '1' } as never)
    expect(calls[0]?.request).toEqual({ store_id: '1', json: {} })
  })

  test('an operation without a body takes nothing or an empty object in its place', async () => {
    const cancel = wx.v3.apply4subject.applyment._applyment_id_.cancel
    await cancel.post(undefined, { applyment_id: '1' })
    await cancel.post({}, { applyment_id: '1' })
    expect(calls.map((call) => call.request)).toEqual([
      { applyment_id: '1' },
      { applyment_id: '1' },
    ])
    await expect(cancel.post({ a: 1 } as never, { applyment_id: '1' })).rejects.toThrow(
      /no body.*undefined in its place/,
    )
    expect(calls).toHaveLength(2)
  })
})

describe('nodes', () => {
  test('a node is not thenable, so it can be awaited and returned from an async factory', async () => {
    const made = await (async () => wx)()
    expect(made).toBe(wx)
    expect(await wx.v3.pay).toBe(wx.v3.pay)
    expect((wx.v3 as unknown as { then?: unknown }).then).toBeUndefined()
  })

  test('a node and its methods keep their identity across accesses', () => {
    expect(wx.v3.pay.transactions).toBe(wx.v3.pay.transactions)
    expect(wx.v3.pay.transactions.jsapi.post).toBe(wx.v3.pay.transactions.jsapi.post)
    expect(wx.chain('v3/pay/transactions/jsapi')).toBe(wx.v3.pay.transactions.jsapi)
  })

  test('a node prints and serialises as its path, and lists its children', () => {
    expect(inspect(wx.v3.pay.transactions.jsapi)).toBe(
      '[wechatpay /v3/pay/transactions/jsapi post]',
    )
    expect(JSON.stringify({ node: wx.v3.pay })).toBe('{"node":"/v3/pay"}')
    expect(Object.keys(wx.v3.pay.transactions)).toContain('outTradeNo')
    expect(Object.keys(wx.v3.ecommerce.refunds._refund_id_)).toEqual([
      'applyAbnormalRefund',
      'returnAdvance',
    ])
    expect(Object.keys(wx.v3.ecommerce.refunds._refund_id_.returnAdvance)).toEqual(['get', 'post'])
    expect('jsapi' in wx.v3.pay.transactions).toBe(true)
    expect('nothing' in wx.v3.pay.transactions).toBe(false)
    expect(`${typeof wx.v3} ${Object.keys(wx).join(' ')}`).toBe('function brand global hk v2 v3')
  })

  test('a node cannot be changed', () => {
    expect(() => {
      ;(wx.v3 as unknown as Record<string, unknown>)['pay'] = 1
    }).toThrow(TypeError)
    expect(() => {
      delete (wx.v3 as unknown as Record<string, unknown>)['pay']
    }).toThrow(TypeError)
  })
})

describe('unknown endpoints', () => {
  const untyped = () =>
    wx as unknown as {
      v3: Record<string, Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>>
      chain: (path: string) => { get: () => Promise<unknown> }
    }
  const cases: [string, () => Promise<unknown> | undefined, RegExp][] = [
    [
      'a misspelt child names the nearest',
      () => untyped().v3['ecommerce']?.['refundz']?.['get']?.(),
      /\/v3\/ecommerce has no "refundz"\. Did you mean "refunds"\?/,
    ],
    [
      'a method that the endpoint does not have',
      () => untyped().v3['ecommerce']?.['refunds']?.['put']?.(),
      /\/v3\/ecommerce\/refunds has no "put"/,
    ],
    [
      'calling a node that has no post',
      () => (wx.v3.ecommerce.refunds as unknown as () => Promise<unknown>)(),
      /\/v3\/ecommerce\/refunds has no post.*apply, id, outRefundNo/,
    ],
    [
      'an undeclared path',
      () => untyped().chain('v3/pay/transactions/jsapy').get(),
      /No endpoint "v3\/pay\/transactions\/jsapy"\. Did you mean "v3\/pay\/transactions\/jsapi"\?/,
    ],
  ]
  test.each(cases)(
    'an unknown endpoint is refused before anything is sent: %s',
    async (_, call, message) => {
      const error: unknown = await call()?.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(RequestError)
      expect((error as Error).message).toMatch(message)
      expect(calls).toEqual([])
    },
  )

  test('a misspelt node can still be awaited and printed', async () => {
    const node = (untyped().v3['ecommerce'] as unknown as Record<string, unknown>)['refundz']
    expect(await node).toBe(node)
    expect(() => inspect(node)).not.toThrow()
  })
})

describe('odd names', () => {
  test('the chain sends a trailing slash of a path', async () => {
    await wx.v3.ecommerce.applyments.post({} as never)
    expect(calls[0]?.operation.path).toBe('/v3/ecommerce/applyments/')
    expect(wx['v3/ecommerce/applyments/']).toBe(wx.v3.ecommerce.applyments)
  })

  test('a segment may be a reserved word or the name of a method', async () => {
    await wx.v3.ecommerce.subsidies.return({} as never)
    await wx.v3.profitsharing.receivers.delete({} as never)
    expect(calls.map((call) => call.operation.path)).toEqual([
      '/v3/ecommerce/subsidies/return',
      '/v3/profitsharing/receivers/delete',
    ])
  })

  test('segments keep their underscores, and overseas paths keep their roots', async () => {
    await wx.v3.merchant.media.video_upload.post({ file: new Blob(['x']) })
    expect(calls[0]?.operation.path).toBe('/v3/merchant/media/video_upload')
    expect(Object.keys(wx.global.v3)).toEqual(['customs'])
    expect(Object.keys(wx.v3.global)).toContain('transactions')
  })
})

describe('nodes as text', () => {
  const texts: [string, (node: object) => unknown][] = [
    ['a template', (node) => `${node}`],
    ['String()', (node) => String(node)],
    ['toString()', (node) => node.toString()],
    ['a list that is joined', (node) => [node].join()],
    ['JSON', (node) => JSON.parse(JSON.stringify([node]))[0]],
  ]
  test.each(texts)('a node converted by %s is its path, and no call is made', async (_, textOf) => {
    expect(textOf(wx.v3.ecommerce)).toBe('/v3/ecommerce')
    expect(textOf(wx.v3.pay.transactions.jsapi)).toBe('/v3/pay/transactions/jsapi')
    await Promise.resolve()
    expect(calls).toHaveLength(0)
  })

  test('a node can be compared like any other value', () => {
    const node: unknown = wx.v3
    // biome-ignore lint/suspicious/noDoubleEquals: comparing with conversion is what is tested.
    expect(node == '/v3').toBe(true)
    expect((node as object).valueOf()).toBe(node)
    expect(format('%s', node)).toContain('/v3')
    expect(calls).toHaveLength(0)
  })

  const inherited = Object.getOwnPropertyNames(Object.prototype)
  test.each(inherited)('a node has no operation named Object.prototype.%s', (name) => {
    expect(Object.keys(wx.v3)).not.toContain(name)
    expect(name in wx.v3).toBe(false)
  })
})
