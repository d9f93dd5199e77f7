import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ApiError,
  ConfigError,
  DecryptionError,
  NetworkError,
  RequestError,
  TimeoutError,
  VerificationError,
  WechatPayError,
} from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { createOrder, getRefund } from './helpers/operations.js'
import { Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const refused = async (answer: PlatformAnswer): Promise<unknown> => {
  platform.answers(answer)
  const wxpay = platform.client({ ky: { retry: 0 } })
  return rejection(wxpay.call(createOrder, { json: { description: 'x' } }))
}

describe('ApiError', () => {
  it('An ApiError has WeChat Pay’s message and the call', async () => {
    const detail = { field: '/amount', value: -1, issue: '小于0', location: 'body' }
    const error = await refused({
      status: 400,
      body: { code: 'PARAM_ERROR', message: '参数错误', detail },
    })
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'PARAM_ERROR',
      platformMessage: '参数错误',
      detail,
      requestId: '08F78BB5AF0610D302',
      operation: 'createOrder',
      method: 'POST',
      url: `${platform.url}/v3/orders`,
      verified: true,
      signedStrings: undefined,
      message: `PARAM_ERROR: 参数错误; field /amount in body: 小于0 (status 400): POST ${platform.url}/v3/orders (Request-ID 08F78BB5AF0610D302)`,
    })
  })

  // The text of the second message is as WeChat Pay writes it.
  it.each<{ name: string; body: object; json?: object; says: string }>([
    {
      name: 'and says no more than the field if nothing else is known',
      body: { code: 'PARAM_ERROR', message: '参数错误', detail: { field: 'bill_date' } },
      says: 'PARAM_ERROR: 参数错误; field bill_date (status',
    },
    {
      name: 'once, if the message has it already',
      body: {
        code: 'PARAM_ERROR',
        message: '无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中',
        detail: { location: 'body', field: '/amount/total', value: 0.01 },
      },
      says: '映射到目标字段“总金额”中 (status',
    },
    {
      name: 'if the message names another that begins alike',
      body: { code: 'PARAM_ERROR', message: '“/body/appid”有误', detail: { field: '/app' } },
      says: '有误; field /app (status',
    },
    {
      name: 'with an emoji, where WeChat Pay does not name it',
      body: { code: 'PARAM_ERROR', message: '参数错误' },
      json: { amount: { total: 1 }, goods: [{ name: '茶' }, { name: '茶😀' }] },
      says: '参数错误; field /goods/1/name in body has a character that needs four bytes in UTF-8',
    },
    {
      name: 'only if there is one',
      body: { code: 'PARAM_ERROR', message: '参数错误', detail: { field: 5, issue: [] } },
      says: 'PARAM_ERROR: 参数错误 (status',
    },
  ])('An ApiError names the field $name', async ({ body, json = { description: '茶' }, says }) => {
    platform.answers({ status: 400, body })
    const call = platform.client({ ky: { retry: 0 } }).call(createOrder, { json })
    expect((await rejection(call)) as Error).toMatchObject({
      name: 'ApiError',
      message: expect.stringContaining(says),
    })
  })

  it.each<[string, unknown]>([
    ['HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['nothing', undefined],
    ['text', 'upstream connect error'],
    ['broken JSON', '{"code":"SYSTEM_'],
    ['JSON null', 'null'],
    ['a JSON list', '[{"code":"A"}]'],
    ['a JSON string', '"SYSTEM_ERROR"'],
    ['JSON of somebody else', { error: { code: 7 } }],
    ['a code that is no text', { code: 7, message: ['a'] }],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
  ])(
    'An ApiError, not a syntax error, is thrown for the body %s (went wrong for others, 10)',
    async (_, body) => {
      const error = await refused({ status: 502, body, signed: false })
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({
        status: 502,
        code: undefined,
        platformMessage: undefined,
        verified: false,
        message: `Request failed: Bad Gateway (status 502): POST ${platform.url}/v3/orders (Request-ID 08F78BB5AF0610D302)`,
      })
      expect(String(error)).not.toMatch(/JSON|SyntaxError/)
    },
  )

  it('An ApiError can be serialised as JSON, even with a bigint', async () => {
    const error = await refused({ status: 400, body: '{"detail":{"id":12345678901234567890}}' })
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'ApiError',
      status: 400,
      detail: { id: '12345678901234567890' },
    })
  })

  it('The stack of an ApiError begins at the caller’s line', async () => {
    async function merchantCode(): Promise<void> {
      await platform.client({ ky: { retry: 0 } }).call(createOrder, { json: {} })
    }
    platform.answers({ status: 400, body: { code: 'PARAM_ERROR' } })
    const { stack } = (await rejection(merchantCode())) as Error
    expect(stack).toMatch(/^ApiError: PARAM_ERROR/)
    expect(stack).toContain('merchantCode')
  })
})

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('A redirect is not followed: %i', async (status) => {
    let followed = false
    const elsewhere = createServer((_, response) => {
      followed = true
      response.end('{}')
    }).listen(0)
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
    platform.answers({ status, headers: { Location: location }, signed: false })
    const wxpay = platform.client({ ky: { retry: 0 } })
    const answered = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    // undici makes no copy of the body where a redirect is an error, and then does not tell which.
    const posted = await rejection(wxpay.call(createOrder, { json: { description: 'x' } }))
    elsewhere.close()
    const name = 'ApiError'
    const told = expect.stringContaining(`Redirect to ${location} not followed`)
    expect(answered).toMatchObject({ name, status, message: told })
    const untold = expect.stringContaining('Redirect not followed')
    expect(posted).toMatchObject({ name, status: 0, message: untold })
    expect(followed).toBe(false)
    expect(platform.requests).toHaveLength(2)
  })

  it('An opaque redirect, as in browsers, is not followed', async () => {
    const opaque = new Response()
    Object.defineProperties(opaque, {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    })
    for (const hooks of [{}, { afterResponse: [() => undefined] }]) {
      const wxpay = platform.client({ fetch: async () => opaque.clone() && opaque, ky: { hooks } })
      const call = wxpay.call(getRefund, { refund_id: 'R' })
      await expect(call).rejects.toThrow(/Redirect not followed.*\(status 0\)/)
    }
  })
})

describe('SIGN_ERROR', () => {
  const signError = (
    truncated: string,
    length: number,
    place: 'detail' | 'top',
  ): PlatformAnswer => {
    const sign_information = {
      method: 'POST',
      url: '/v3/orders',
      truncated_sign_message: truncated,
      sign_message_length: length,
    }
    const detail = { field: 'signature', issue: 'sign not match', location: 'authorization' }
    return {
      status: 401,
      signed: false,
      body: {
        code: 'SIGN_ERROR',
        message: '签名错误',
        ...(place === 'top'
          ? { detail, sign_information }
          : { detail: { ...detail, sign_information } }),
      },
    }
  }

  it.each(['detail', 'top'] as const)(
    'SIGN_ERROR shows both signed strings, up to the length of the platform’s (%s)',
    async (place) => {
      const error = (await refused(
        signError('POST\n/v3/order\n1700000000\n', 95, place),
      )) as ApiError
      const { signedMessage } = platform.lastRequest
      expect(error.signedStrings).toEqual({
        platform: 'POST\n/v3/order\n1700000000\n',
        platformLength: 95,
        client: signedMessage.slice(0, 26),
        clientLength: Buffer.byteLength(signedMessage),
      })
      expect(error.message).toContain(
        'WeChat Pay expected: "POST\\n/v3/order\\n1700000000\\n" (95 bytes',
      )
      expect(error.message).toContain('this client signed:  "POST\\n/v3/orders\\n')
      expect(error.message).toContain('changes the request')
      expect(everythingIn(error)).not.toContain('description') // the body
      expect(everythingIn(error)).not.toContain(platform.lastRequest.authorization.signature)
    },
  )

  it('SIGN_ERROR says that the keys differ if the signed strings are equal', async () => {
    platform.answers((request) =>
      signError(request.signedMessage, request.signedMessage.length, 'detail'),
    )
    const error = await rejection(platform.client().call(createOrder, { json: { a: 1 } }))
    expect(String(error)).toContain('does serialNo belong to privateKey')
  })

  it('A SIGN_ERROR without details is an ordinary ApiError', async () => {
    const error = await refused({
      status: 401,
      body: { code: 'SIGN_ERROR', message: 'm' },
      signed: false,
    })
    expect(error).toMatchObject({ code: 'SIGN_ERROR', signedStrings: undefined })
  })

  it('SIGN_ERROR never shows the signature that WeChat Pay echoes', async () => {
    platform.answers(({ authorization: { signature = '' } }) => ({
      status: 401,
      body: JSON.stringify({
        code: 'SIGN_ERROR',
        message: `bad ${signature}`,
        detail: { value: signature, list: [{ [signature.slice(0, 3)]: signature }] },
      }).replaceAll('/', '\\/'),
      signed: false,
    }))
    const error = await rejection(platform.client().call(createOrder, { json: {} }))
    const { signature = '' } = platform.lastRequest.authorization
    expect(everythingIn(error)).not.toContain(signature.slice(4, 60))
    expect(error).toMatchObject({
      platformMessage: 'bad [redacted]',
      detail: { value: '[redacted]' },
    })
  })
})

it('Every error is a WechatPayError and an Error, by class and by name', () => {
  const origin = { operation: 'o', method: 'GET', url: 'u' }
  const errors = [
    new ApiError('m', { ...origin, status: 400, verified: true }),
    new ConfigError('m'),
    new DecryptionError('m'),
    new NetworkError('m', origin),
    new RequestError('m'),
    new TimeoutError('m', origin),
    new VerificationError('m', { reason: 'probe' }),
  ]
  for (const error of errors) {
    expect(error).toBeInstanceOf(WechatPayError)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe(error.constructor.name)
    expect(error.message).toBe('m')
  }
})
