import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everythingIn, rejection } from './helpers/errors.js'
import { addReceiver, createOrder } from './helpers/operations.js'
import { Platform, type PlatformAnswer, type Received } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const SECRET = '110101199003071234'
const NUMERIC = '13800138000'

describe('sensitive fields', () => {
  it.each<[string, PlatformAnswer]>([
    [
      'as a number',
      { body: { code: 'PARAM_ERROR', message: 'm', detail: { value: 13800138000 } } },
    ],
    ['as a long integer', { body: `{"code":"X","message":"m","detail":{"value":${SECRET}}}` }],
    ['as a key', { body: { code: 'X', message: 'm', detail: { [SECRET]: 1 } } }],
    ['in the Request-ID', { body: { code: 'X', message: 'm' }, headers: { 'Request-ID': SECRET } }],
    ['in a Location', { status: 302, headers: { Location: `https://a.example/${SECRET}` } }],
  ])(
    'The plain text of a sensitive field is not in an error that the answer echoes %s',
    async (_, answer) => {
      platform.answers({ status: 400, ...answer, signed: false })
      const json = { name: SECRET, phones: [NUMERIC] }
      const error = await rejection(platform.client().call(addReceiver, { json }))
      expect(error).toMatchObject({ name: 'ApiError' })
      expect(everythingIn(error)).not.toMatch(new RegExp(`${SECRET}|${NUMERIC}`))
    },
  )

  it.each([
    ['before it', (short: string, long: string) => ({ name: short, phones: [long] })],
    ['after it', (short: string, long: string) => ({ name: long, phones: [short] })],
  ])(
    'A plain text that begins with another is not in an error, not even its rest, if the other was encrypted %s',
    async (_, given) => {
      const [short, long] = ['张三', '张三丰建材经营部']
      const body = {
        code: 'PARAM_ERROR',
        message: `开户名称 ${long} 不正确`,
        detail: { value: long },
      }
      platform.answers({ status: 400, body })
      const error = await rejection(
        platform.client().call(addReceiver, { json: given(short, long) }),
      )
      expect(error).toMatchObject({
        platformMessage: '开户名称 [redacted] 不正确',
        detail: { value: '[redacted]' },
      })
    },
  )
})

describe('signatures', () => {
  const echoing: [string, (signature: string) => PlatformAnswer][] = [
    ['in its Request-ID', (echo) => ({ headers: { 'Request-ID': echo } })],
    ['as a key of its detail', (echo) => ({ body: { code: 'X', detail: { [echo]: 1 } } })],
    ['in its Wechatpay-Serial', (echo) => ({ signed: { serial: echo } })],
  ]
  it.each(echoing)(
    'The signature of a call is not in an error that an answer echoes %s',
    async (_, answer) => {
      let signature = ''
      for (const status of [400, 200]) {
        platform.answers(({ authorization }: Received) => {
          signature = authorization.signature ?? ''
          return { status, body: 'x', signed: false, ...answer(signature) }
        })
        const error = await rejection(platform.client().call(createOrder, { json: {} }))
        expect(signature).toHaveLength(344)
        expect(everythingIn(error)).not.toContain(signature.slice(0, 60))
      }
    },
  )

  it('The signature of a call is not in an error even if a transport prints it', async () => {
    let signature = ''
    const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
      const authorization = new Headers(headers).get('Authorization') ?? ''
      signature = /signature="([^"]*)"/.exec(authorization)?.[1] ?? ''
      throw new AggregateError([new Error(`two ${signature}`)], `one ${signature}`, {
        cause: new Error(`three ${signature}`),
      })
    }
    const call = platform.client({ fetch }).call(createOrder, { json: {} }, { retry: 0 })
    const error = await rejection(call)
    expect(error).toMatchObject({ name: 'NetworkError', cause: { message: 'one [redacted]' } })
    expect(signature).toHaveLength(344)
    expect(everythingIn(error)).not.toContain(signature)
  })
})

it('A forged SIGN_ERROR cannot put the whole body of the request into the error', async () => {
  const detail = { sign_information: { truncated_sign_message: 'x'.repeat(50_000) } }
  platform.answers({
    status: 401,
    body: { code: 'SIGN_ERROR', message: 'm', detail },
    signed: false,
  })
  const json = { description: `${'中'.repeat(2000)}THE-END-OF-THE-BODY` }
  const error = await rejection(platform.client().call(createOrder, { json }))
  expect(error).toMatchObject({ code: 'SIGN_ERROR' })
  expect((error as Error).message).not.toContain('THE-END-OF-THE-BODY')
  expect((error as Error).message.length).toBeLessThan(4000)
})
