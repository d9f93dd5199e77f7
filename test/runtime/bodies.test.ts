import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { OperationDescriptor, WechatPayResponse } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { closeOrder, createOrder, downloadFile, getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

describe('calls', () => {
  it('A call resolves with data, status, headers and Request-ID', async () => {
    platform.answers({
      body: { refund_id: '5', amount: { total: 888 } },
      headers: { 'X-Extra': '1' },
    })
    const response = await platform
      .client()
      .call<{ refund_id: string }>(getRefund, { refund_id: '5' })
    expectTypeOf(response).toEqualTypeOf<WechatPayResponse<{ refund_id: string }>>()
    expect(response.data).toEqual({ refund_id: '5', amount: { total: 888 } })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-extra')).toBe('1')
    expect(response.requestId).toBe('08F78BB5AF0610D302')
  })

  it('Many calls may run at once', async () => {
    platform.answers(({ target }) => ({ body: { target }, delay: Math.random() * 30 }))
    const wxpay = platform.client()
    const calls = Array.from({ length: 50 }, (_, index) =>
      wxpay.call(getRefund, { refund_id: index }),
    )
    const targets = (await Promise.all(calls)).map(
      ({ data }) => (data as { target: string }).target,
    )
    expect(targets).toEqual(Array.from({ length: 50 }, (_, index) => `/v3/refunds/${index}`))
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'A call may use the method %s',
    async (method) => {
      const request = method === 'GET' ? undefined : 'json'
      const operation: OperationDescriptor = {
        ...{ id: 'any', method, path: '/v3/any', response: 'json' },
        ...(request && { request }),
      }
      platform.answers({ body: { ok: true } })
      const json = request && { json: { a: 1 } }
      expect((await platform.client().call(operation, { ...json })).data).toEqual({ ok: true })
      expect(platform.lastRequest).toMatchObject({ method, text: request ? '{"a":1}' : '' })
    },
  )
})

describe('operations', () => {
  it.each([204, 202, 200])(
    'An operation without an answer body gives undefined for %i',
    async (status) => {
      platform.answers({ status })
      const response = await platform
        .client()
        .call(closeOrder, { out_trade_no: 'T00001', json: { mchid: '1' } })
      expect(response).toMatchObject({ status, data: undefined })
      expect(platform.lastRequest.text).toBe('{"mchid":"1"}')
    },
  )

  it('An operation without an answer body ignores a body, after verifying it', async () => {
    platform.answers({ status: 200, body: { any: 1 } })
    const { data } = await platform.client().call(closeOrder, { out_trade_no: 'T00001' })
    expect(data).toBeUndefined()
  })

  it.each([204, 200])(
    'An operation with a JSON answer gives undefined if %i has no body',
    async (status) => {
      platform.answers({ status })
      const { data } = await platform.client().call(getRefund, { refund_id: 'R' })
      expect(data).toBeUndefined()
    },
  )

  it('An operation with an optional body sends and signs no body if none is given', async () => {
    platform.answers({ body: {} })
    await platform.client().call(createOrder, {})
    expect(platform.lastRequest.text).toBe('')
    expect(platform.lastRequest.signedMessage).toMatch(/\n\n$/)
    await platform.client().call(createOrder)
    expect(platform.lastRequest.text).toBe('')
  })

  it('An operation with a JSON body refuses a form, and vice versa', async () => {
    const call = platform.client().call(createOrder, { form: { file: new Blob() } })
    await expect(call).rejects.toThrow('form: this operation takes its body as json')
  })
})

describe('files', () => {
  it('An unsigned file arrives as a stream, byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256))
    platform.answers({ body: bytes, signed: false })
    const { data, status } = await platform
      .client()
      .call<ReadableStream<Uint8Array>>(downloadFile, {
        query: { token: 'a+b/c=' },
      })
    expect(status).toBe(200)
    expect(data).toBeInstanceOf(ReadableStream)
    const received = await new Response(
      data as ReadableStream<Uint8Array<ArrayBuffer>>,
    ).arrayBuffer()
    expect(bytes.equals(Buffer.from(received))).toBe(true)
    expect(platform.lastRequest.target).toBe('/v3/billdownload/file?token=a%2Bb%2Fc%3D')
  })

  it('A file arrives before it is complete', async () => {
    platform.answers({ body: 'first half, second half', signed: false, broken: 'within' })
    const { data } = await platform.client().call<ReadableStream<Uint8Array>>(downloadFile)
    const reader = data.getReader()
    const { value } = await reader.read()
    expect(new TextDecoder().decode(value)).toBe('first half,')
    await expect(reader.read()).rejects.toThrow()
  })

  it('A signed file is verified before it is returned', async () => {
    const { unsigned: _, ...operation } = downloadFile
    platform.answers({ body: 'a,b\n1,2\n' })
    const { data } = await platform.client().call<ReadableStream>(operation)
    expect(await new Response(data).text()).toBe('a,b\n1,2\n')
  })

  it('A file may be empty', async () => {
    platform.answers({ status: 204, signed: false })
    const { data } = await platform.client().call<ReadableStream>(downloadFile)
    expect(await new Response(data).text()).toBe('')
  })

  it('A refused download is an ApiError', async () => {
    platform.answers({ status: 403, body: { code: 'NO_AUTH', message: '无权限' }, signed: false })
    const error = await rejection(platform.client().call(downloadFile))
    expect(error).toMatchObject({ name: 'ApiError', status: 403, code: 'NO_AUTH' })
  })

  it('The stream of a file stops when the call’s signal aborts, even after the call', async () => {
    platform.answers({ body: 'first half, second half', signed: false, broken: 'stalled' })
    const controller = new AbortController()
    const { data } = await platform
      .client()
      .call<ReadableStream<Uint8Array>>(downloadFile, {}, { signal: controller.signal })
    await collectGarbage()
    controller.abort(new Error('enough'))
    const reader = data.getReader()
    await expect(reader.read().then(() => reader.read())).rejects.toThrow('enough')
  })

  it('The stream of a file stops when its timeout signal fires, even if only the stream refers to the signal', async () => {
    platform.answers({ body: 'first half, second half', signed: false, broken: 'stalled' })
    const { data } = await platform
      .client({ ky: { signal: new AbortController().signal } })
      .call<ReadableStream<Uint8Array>>(downloadFile, {}, { signal: AbortSignal.timeout(1000) })
    await collectGarbage()
    const reader = data.getReader()
    const rest = reader.read().then(() => reader.read())
    await expect(Promise.race([rest, late(5000)])).rejects.toThrow('due to timeout')
  })

  it.each([getRefund, createOrder])(
    'A stalled body ends with its signal, whatever was garbage-collected meanwhile: $id',
    async (operation) => {
      platform.answers({ body: { first: 'half', second: 'half' }, broken: 'stalled' })
      const controller = new AbortController()
      const { signal } = controller
      const request = operation === getRefund ? { refund_id: 'R' } : { json: {} }
      const call = platform.client().call(operation, request, { signal })
      await new Promise((resolve) => setTimeout(resolve, 100))
      await collectGarbage()
      controller.abort(new Error('enough'))
      await expect(Promise.race([call, late(2000)])).rejects.toThrow('enough')
    },
  )

  it('An unread file survives garbage collection', async () => {
    platform.answers({ body: 'x'.repeat(100_000), signed: false })
    const { data } = await platform.client().call<ReadableStream>(downloadFile)
    await collectGarbage()
    expect((await new Response(data).text()).length).toBe(100_000)
  })
})

const late = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), milliseconds).unref())

// Finalizers run some time after a collection.
const collectGarbage = async (): Promise<void> => {
  setFlagsFromString('--expose-gc')
  for (let round = 0; round < 5; round++) {
    runInNewContext('gc')()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
