import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationDescriptor } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { closeOrder, createOrder, getRefund } from './helpers/operations.js'
import { Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const queryOrder = {
  id: 'queryOrder',
  method: 'GET',
  path: '/v3/orders/{out_trade_no}',
  response: 'json',
  repeats: ['out_trade_no'],
} as const satisfies OperationDescriptor

const ORDERPAID = { code: 'ORDERPAID', message: '该订单已支付' }
const once = { retry: 0 }

describe('signed error whose status was changed to a success', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'of an operation without a body',
      () => platform.client().call(closeOrder, { out_trade_no: 'T1', json: { mchid: '1' } }),
    ],
    ['of an operation with a JSON body', () => platform.client().call(createOrder, { json: {} })],
  ])('A signed error whose status was changed to a success is an ApiError: %s', async (_, call) => {
    platform.answers({ status: 200, body: ORDERPAID })
    await expect(call()).rejects.toMatchObject({
      name: 'ApiError',
      status: 200,
      code: 'ORDERPAID',
      outcome: 'unknown',
    })
    expect(platform.requests).toHaveLength(1)
  })
})

describe('A success resolves', () => {
  it.each<[string, OperationDescriptor, object]>([
    ['with a code alone', createOrder, { code: '198374613512' }],
    ['with the code SUCCESS', createOrder, { code: 'SUCCESS', message: 'OK' }],
    [
      'with a code and a message of its own, as its descriptor says',
      { ...createOrder, answersCode: true },
      { code: 'PARAM_ERROR', message: 'in this answer they are data' },
    ],
  ])('A call resolves %s', async (_, operation, body) => {
    platform.answers({ body })
    expect(await platform.client().call(operation, { json: {} })).toMatchObject({ data: body })
  })

  it('A call without an answer body resolves although the answer has one', async () => {
    for (const body of ['{}', 'not JSON', '{"code":"SUCCESS","message":"OK"}']) {
      platform.answers({ status: 200, body })
      const call = platform.client().call(closeOrder, { out_trade_no: 'T1', json: {} })
      expect(await call).toMatchObject({ data: undefined })
    }
  })
})

describe('answers that repeat a path parameter', () => {
  const query = (out_trade_no: unknown) => platform.client().call(queryOrder, { out_trade_no })

  it.each<[string, object]>([
    ['the same', { out_trade_no: 'Order-1' }],
    ['the same in letters of another case', { out_trade_no: 'ORDER-1' }],
    ['nothing', {}],
    ['an empty text', { out_trade_no: '' }],
    ['null', { out_trade_no: null }],
  ])('An answer that repeats a path parameter is accepted if it has %s', async (_, said) => {
    const body = { ...said, trade_state: 'SUCCESS' }
    platform.answers({ body })
    expect((await query('Order-1')).data).toEqual(body)
  })

  it('An answer that repeats a path parameter may write it as a number', async () => {
    platform.answers({ body: { out_trade_no: 17 } })
    expect((await query(17n)).data).toEqual({ out_trade_no: 17 })
  })

  it('An answer with another path parameter is refused, and the error contains nothing of it', async () => {
    platform.answers({ body: { out_trade_no: 'OF-THE-ATTACKER', trade_state: 'SUCCESS' } })
    const error = await rejection(query('BIG-ORDER'))
    expect(error).toMatchObject({
      name: 'VerificationError',
      reason: 'other-subject',
      operation: 'queryOrder',
      outcome: 'unknown',
    })
    expect(everythingIn(error)).not.toContain('OF-THE-ATTACKER')
    expect(platform.requests).toHaveLength(1)
  })
})

describe('unsigned answers', () => {
  it.each<[string, PlatformAnswer]>([
    ['a plain body', { body: Buffer.alloc(17 * 2 ** 20, 32) }],
    [
      'a body packed tightly',
      {
        body: gzipSync(Buffer.alloc(200 * 2 ** 20, 32)),
        headers: { 'Content-Encoding': 'gzip' },
      },
    ],
    ['an error', { status: 500, body: Buffer.alloc(17 * 2 ** 20, 32) }],
  ])('An unsigned answer is not read beyond 16 MiB: %s', async (_, answer) => {
    platform.answers({ ...answer, signed: false })
    const call = platform.client().call(getRefund, { refund_id: 'R' }, once)
    await expect(call).rejects.toMatchObject({ name: 'VerificationError', reason: 'too-large' })
  })

  const nested = (depth: number, inner = ''): string =>
    '['.repeat(depth) + inner + ']'.repeat(depth)
  it.each<[string, string]>([
    ['lists within lists', `{"code":"SYSTEM_ERROR","message":"m","detail":${nested(5000)}}`],
    [
      'lists within lists around a long integer',
      `{"code":"SYSTEM_ERROR","message":"m","detail":${nested(5000, '9'.repeat(30))}}`,
    ],
    ['an integer of many digits', `{"code":"X","message":"m","detail":${'9'.repeat(4_000_000)}}`],
    ['a long text', JSON.stringify({ code: 'X', message: 'x'.repeat(5_000_000) })],
    ['a text as long as is read', JSON.stringify({ code: 'X', message: 'x'.repeat(60_000) })],
  ])('An unsigned answer makes a small ApiError, whatever its content: %s', async (_, body) => {
    platform.answers({ status: 400, body, signed: false })
    const call = platform.client().call(getRefund, { refund_id: 'R' }, once)
    const error = await rejection(call)
    expect(error).toMatchObject({ name: 'ApiError', status: 400 })
    expect((error as Error).message.length).toBeLessThan(2000)
    expect(JSON.stringify(error).length).toBeLessThan(4000)
  })
})
