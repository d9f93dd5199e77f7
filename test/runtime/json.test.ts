import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../runtime/base/json.js'
import { ApiError } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { createOrder, getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const received = async (body: string): Promise<unknown> => {
  platform.answers({ body })
  return (await platform.client().call(getRefund, { refund_id: 'R' })).data
}

describe('Integers in answers (went wrong for others, 6: rounded beyond 2^53)', () => {
  it.each<[string, unknown]>([
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":9007199254740992}', { id: 9007199254740992n }],
    ['{"id":9007199254740993}', { id: 9007199254740993n }],
    ['{"id":-9007199254740991}', { id: -9007199254740991 }],
    ['{"id":-9007199254740993}', { id: -9007199254740993n }],
    ['{"id":18446744073709551615}', { id: 18446744073709551615n }],
    ['{ "id" : 50000000382019052709732678859 }', { id: 50000000382019052709732678859n }],
    ['12345678901234567890', 12345678901234567890n],
    ['[12345678901234567890,1]', [12345678901234567890n, 1]],
    ['[1,\n\t12345678901234567890]', [1, 12345678901234567890n]],
    ['{"a":[{"b":[[12345678901234567891]]}]}', { a: [{ b: [[12345678901234567891n]] }] }],
    // Numbers with a point or an exponent are numbers.
    ['{"id":1234567890123456789.0}', { id: Number('1234567890123456789.0') }],
    ['{"id":0.12345678901234567890}', { id: 0.12345678901234568 }],
    ['{"id":1e20,"n":12345678901234567e1}', { id: 1e20, n: Number('12345678901234567e1') }],
    ['{"id":1.5E+3,"n":12345678901234567890}', { id: 1500, n: 12345678901234567890n }],
    // Digits within strings and names are text.
    ['{"id":"12345678901234567890"}', { id: '12345678901234567890' }],
    [
      '{"a":": 12345678901234567890","n":12345678901234567890}',
      { a: ': 12345678901234567890', n: 12345678901234567890n },
    ],
    [
      '{"a\\"":"\\",12345678901234567890,\\\\","n":12345678901234567890}',
      { 'a"': '",12345678901234567890,\\', n: 12345678901234567890n },
    ],
    [
      '{"12345678901234567890":12345678901234567890}',
      { '12345678901234567890': 12345678901234567890n },
    ],
    ['{"a":"\\u0031","n":12345678901234567890}', { a: '1', n: 12345678901234567890n }],
    [
      '{"a":"\\\\","n":[-0,0,12345678901234567890]}',
      { a: '\\', n: [-0, 0, 12345678901234567890n] },
    ],
  ])('Integers in answers are exact: %s', async (body, data) => {
    expect(await received(body)).toStrictEqual(data)
  })

  it('A key named __proto__ in an answer stays an ordinary key, with and without long integers', async () => {
    for (const number of ['1', '12345678901234567890']) {
      const data = await received(`{"__proto__":{"admin":${number}},"a":1}`)
      expect(Object.keys(data as object)).toEqual(['__proto__', 'a'])
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
      expect((data as Record<string, unknown>)['admin']).toBeUndefined()
    }
  })

  it('An integer of more than 1,000 digits is invalid JSON, because parsing it would block the process', () => {
    expect(parse(`[${'9'.repeat(999)}]`)).toEqual([BigInt('9'.repeat(999))])
    expect(() => parse(`[${'9'.repeat(4_000_000)}]`)).toThrow(SyntaxError)
  })

  it('Integers in answers are exact next to a lot of text', async () => {
    const text = `${'"\\'.repeat(50_000)},12345678901234567890`
    const data = await received(`{"t":${JSON.stringify(text)},"n":12345678901234567890}`)
    expect(data).toEqual({ t: text, n: 12345678901234567890n })
  })
})

describe('verified answers that are not JSON', () => {
  it.each([
    '{"broken":',
    'SECRET-BODY',
    '[12345678901234567890',
    '{12345678901234567890:1}',
    '{ 12345678901234567890:1}',
    '[012345678901234567890]',
    '<html>',
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
  ])('A verified answer that is not JSON is an ApiError, not a syntax error: %s', async (body) => {
    platform.answers({ body })
    const error = await rejection(platform.client().call(getRefund, { refund_id: 'R' }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      status: 200,
      code: undefined,
      verified: true,
      requestId: '08F78BB5AF0610D302',
      message: expect.stringContaining('the body is not JSON: GET'),
    })
    expect(everythingIn(error)).not.toContain('SECRET-BODY')
  })
})

describe('Values in requests', () => {
  const sent = async (json: unknown): Promise<string> => {
    platform.answers({ body: {} })
    await platform.client().call(createOrder, { json })
    return platform.lastRequest.text
  }

  it.each<[unknown, string]>([
    [{ amount: 100, name: '张三' }, '{"amount":100,"name":"张三"}'],
    [{ id: 2n ** 64n }, '{"id":18446744073709551616}'],
    [
      { id: -(2n ** 64n), n: 1n, list: [0n, { a: 5n }] },
      '{"id":-18446744073709551616,"n":1,"list":[0,{"a":5}]}',
    ],
    [{ id: 1n, text: 'bigint-1 "2"' }, '{"id":1,"text":"bigint-1 \\"2\\""}'],
    [{ a: undefined, b: null, c: '' }, '{"b":null,"c":""}'],
    [{ at: new Date(0), id: 1n }, '{"at":"1970-01-01T08:00:00+08:00","id":1}'],
    [{ text: '<b>&</b> / \u2028 \\ " \n 😀' }, '{"text":"<b>&</b> / \u2028 \\\\ \\" \\n 😀"}'],
    [{ text: '\ud800' }, '{"text":"\\ud800"}'],
    [{}, '{}'],
    [[], '[]'],
    ['text', '"text"'],
  ])('The value %o is sent as %s', async (json, text) => {
    expect(await sent(json)).toBe(text)
  })

  it('A request value that contains itself is a RequestError', async () => {
    const circle: { self?: unknown; id: bigint } = { id: 1n }
    circle.self = circle
    const call = platform.client().call(createOrder, { json: circle })
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      message: 'createOrder: json: cannot be turned into JSON.',
    })
  })

  it('A request value without JSON is a RequestError', async () => {
    const call = platform.client().call(createOrder, { json: () => 1 })
    await expect(call).rejects.toThrow('json: cannot be turned into JSON')
  })

  describe('with BigInt.prototype.toJSON', () => {
    afterEach(() => {
      Reflect.deleteProperty(BigInt.prototype, 'toJSON')
    })

    it('bigints are sent as integers even if BigInt.prototype has a toJSON', async () => {
      Object.assign(BigInt.prototype, {
        toJSON(this: bigint) {
          return `${this}n`
        },
      })
      expect(await sent({ id: 2n ** 64n, t: 'a' })).toBe('{"id":18446744073709551616,"t":"a"}')
    })
  })
})
