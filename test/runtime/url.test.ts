import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationDescriptor } from '../../runtime/index.js'
import { getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
  platform.answers({ body: {} })
})
afterAll(() => platform.close())

/** The raw request target; the platform has checked that it is what was signed. */
const sent = async (operation: OperationDescriptor, request: object): Promise<string> => {
  await platform.client().call(operation, request)
  return platform.lastRequest.target
}

describe('Path parameters (went wrong for others, 4: another endpoint reached)', () => {
  it.each([
    ['50 0/../x', '50%200%2F..%2Fx'],
    ['a?b=c#d', 'a%3Fb%3Dc%23d'],
    ['a%2Fb', 'a%252Fb'],
    ['%2e%2e', '%252e%252e'],
    ["!'()*", '%21%27%28%29%2A'],
    ['-_.~', '-_.~'],
    ['...', '...'],
    ['.a', '.a'],
    ['a\\b', 'a%5Cb'],
    ['a\tb\nc', 'a%09b%0Ac'],
    ['订单😀', '%E8%AE%A2%E5%8D%95%F0%9F%98%80'],
    ['a+b&c=d;e,f:g@h$i', 'a%2Bb%26c%3Dd%3Be%2Cf%3Ag%40h%24i'],
    ['"<>^`{|}[]', '%22%3C%3E%5E%60%7B%7C%7D%5B%5D'],
    [42, '42'],
    [-1.5, '-1.5'],
    [2n ** 64n, '18446744073709551616'],
  ])('the parameter %o is sent and signed as %s', async (value, expected) => {
    expect(await sent(getRefund, { refund_id: value })).toBe(`/v3/refunds/${expected}`)
  })

  it.each([
    ['an empty string', '', 'must not be ""'],
    ['a dot', '.', 'must not be "."'],
    ['two dots', '..', 'must not be ".."'],
    ['undefined', undefined, 'got undefined'],
    ['null', null, 'got null'],
    ['a boolean', true, 'got boolean'],
    ['an object', {}, 'got object'],
    ['an array', ['a'], 'got object'],
    ['half a character', 'a\ud800', 'lone surrogate'],
    ['NaN', Number.NaN, 'NaN is not an exact number'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity is not an exact number'],
    ['an inexact integer', 2 ** 53, 'Give it as a string or a bigint'],
  ])('a path parameter that is %s is refused', async (_, value, says) => {
    platform.requests.length = 0
    const call = platform.client().call(getRefund, { refund_id: value })
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      operation: 'getRefund',
      message: expect.stringContaining(`getRefund: path parameter refund_id: `),
    })
    await expect(call).rejects.toThrow(says)
    expect(platform.requests).toHaveLength(0)
  })

  it('missing and inherited path parameters are refused', async () => {
    const wxpay = platform.client()
    await expect(wxpay.call(getRefund)).rejects.toThrow('path parameter refund_id')
    const operation = { ...getRefund, path: '/v3/{constructor}' } as const
    await expect(wxpay.call(operation)).rejects.toThrow('path parameter constructor')
  })

  it('a path may have several parameters, and keeps its trailing slash', async () => {
    const operation = { ...getRefund, path: '/v3/a/{x}/b/{y_z}/' } as const
    expect(await sent(operation, { y_z: 'Z', x: 'X' })).toBe('/v3/a/X/b/Z/')
  })
})

describe('Unknown parts of a request', () => {
  it.each([
    [{ refund_id: 'R1', sub_mchid: '1' }, 'sub_mchid: neither a path parameter'],
    [{ refundid: 'R1', refund_id: 'R1' }, "Did you mean 'refund_id'?"],
    [{ refund_id: 'R1', params: {} }, 'one of query, json, form, headers'],
    [{ refund_id: 'R1', Query: {} }, "Did you mean 'query'?"],
    [{ refund_id: 'R1', json: {} }, 'json: this operation has no body'],
    [{ refund_id: 'R1', form: {} }, 'form: this operation has no body'],
    [{ refund_id: 'R1', query: 'a=b' }, 'query: must be an object'],
    [{ refund_id: 'R1', headers: 'a' }, 'headers: must be an object'],
  ])('the request part or query %o is refused', async (request, says) => {
    const call = platform.client().call(getRefund, request)
    await expect(call).rejects.toMatchObject({ name: 'RequestError', operation: 'getRefund' })
    await expect(call).rejects.toThrow(says)
  })

  it('a request that is not an object is refused', async () => {
    // As JavaScript would call it.
    const call = platform.client().call(getRefund, null as unknown as object)
    await expect(call).rejects.toThrow('the request must be an object')
  })
})

describe('query', () => {
  const query = (value: object): Promise<string> =>
    sent(getRefund, { refund_id: 'R', query: value })

  it.each([
    [{ mchid: '1900000109' }, '?mchid=1900000109'],
    [{ b: 1, a: 2 }, '?b=1&a=2'],
    [{ a: undefined, b: '' }, '?b='],
    [{ a: undefined }, ''],
    [{}, ''],
    [{ a: true, b: false }, '?a=true&b=false'],
    [{ a: ['x', 'y z', 3] }, '?a=x&a=y%20z&a=3'],
    [{ a: [] }, ''],
    [{ a: 2n ** 63n }, '?a=9223372036854775808'],
    [{ "a'b": "'(!)*" }, '?a%27b=%27%28%21%29%2A'],
    [{ time: '2024-01-01T00:00:00+08:00' }, '?time=2024-01-01T00%3A00%3A00%2B08%3A00'],
    [{ 名: '张三 & 李四' }, '?%E5%90%8D=%E5%BC%A0%E4%B8%89%20%26%20%E6%9D%8E%E5%9B%9B'],
    [{ a: '#?/' }, '?a=%23%3F%2F'],
  ])('the parameter %o is sent and signed as %s', async (value, expected) => {
    expect(await query(value)).toBe(`/v3/refunds/R${expected}`)
  })

  it.each([
    [{ a: null }, 'query parameter a: expected a string or a number, got null'],
    [{ a: {} }, 'query parameter a: expected a string or a number, got object'],
    [{ a: new Date(Number.NaN) }, 'query parameter a: Expected a Date in the years 0 to 9999'],
    [{ a: [null] }, 'query parameter a'],
    [{ a: [undefined] }, 'query parameter a'],
    [{ a: Number.NaN }, 'NaN is not an exact number'],
    [{ a: 2 ** 60 }, 'Give it as a string or a bigint'],
    [{ a: '\udc00' }, 'lone surrogate'],
  ])('the request part or query %o is refused', async (value, says) => {
    const call = query(value)
    await expect(call).rejects.toMatchObject({ name: 'RequestError', operation: 'getRefund' })
    await expect(call).rejects.toThrow(says)
  })
})

it('a custom path that a URL normalises is signed as it is sent', async () => {
  const operation = { ...getRefund, path: '/v3/退款/a b' } as const
  expect(await sent(operation, {})).toBe('/v3/%E9%80%80%E6%AC%BE/a%20b')
})

it('a path without its leading slash is refused', async () => {
  const operation = { ...getRefund, path: '@evil.example/v3' } as const
  await expect(platform.client().call(operation)).rejects.toThrow('must begin with a slash')
})
