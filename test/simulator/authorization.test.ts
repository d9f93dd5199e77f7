import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { authorizationFor, get, isSigned, post, send } from './support/merchant.js'
import { JSAPI, order, queryPath } from './support/orders.js'

let sim: Simulator
let number = 0
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const body = () => JSON.stringify(order(sim.config.mchid, `T0000${++number}`))
const prepay = (request: Partial<Parameters<typeof send>[1]> = {}) =>
  send(sim.config, { method: 'POST', target: JSAPI, body: body(), ...request })

const { privatePem: otherKey } = await keyPairOf('stranger')

describe('required headers', () => {
  it.each(['Accept', 'User-Agent'])(
    'the simulator refuses a request without %s before any other check',
    async (name) => {
      const answer = await prepay({ headers: { [name]: undefined }, authorization: '' })
      expect(answer.status).toBe(400)
      expect(answer.json).toEqual({
        code: 'INVALID_REQUEST',
        message: 'Http头缺少Accept或User-Agent',
      })
    },
  )

  it('the simulator accepts Accept: */*, like the platform', async () => {
    expect((await prepay({ headers: { Accept: '*/*' } })).status).toBe(200)
  })

  it('the simulator refuses a body without the content type of JSON', async () => {
    const answer = await prepay({ headers: { 'Content-Type': 'text/plain' } })
    expect(answer).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
  })
})

describe('Authorization', () => {
  const refused = async (request: Parameters<typeof prepay>[0]) => {
    const answer = await prepay(request)
    expect(answer.status).toBe(401)
    expect(answer.json.code).toBe('SIGN_ERROR')
    // As long as the platform does not know who asks, it does not sign.
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
    expect(answer.headers['request-id']).toBeDefined()
    return answer.json
  }

  it('a request without Authorization is refused', async () => {
    const { message } = await refused({ authorization: '' })
    expect(message).toBe('Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》')
  })

  it('Authorization must have the right type', async () => {
    const { message, detail } = await refused({ authorization: 'Bearer token' })
    expect(message).toBe('Http头Authorization认证类型不正确')
    expect(detail).toMatchObject({ value: 'Bearer', location: 'authorization' })
  })

  it.each(['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'])(
    'Authorization must have %s',
    async (name) => {
      const whole = authorizationFor(sim.config, { method: 'POST', target: JSAPI, body: body() })
      const { detail } = await refused({ authorization: whole.replace(name, 'other') })
      expect(detail).toMatchObject({ field: name, issue: 'is missing' })
    },
  )

  it('Authorization may have its fields in any order', async () => {
    const text = body()
    const whole = authorizationFor(sim.config, { method: 'POST', target: JSAPI, body: text })
    const [type = '', fields = ''] = whole.split(' ')
    const authorization = `${type} ${fields.split(',').reverse().join(',')}`
    expect((await prepay({ body: text, authorization })).status).toBe(200)
  })

  it('Authorization must name the merchant', async () => {
    const { detail } = await refused({ credentials: { mchid: '1999999999' } })
    expect(detail).toMatchObject({ field: 'mchid', value: '1999999999' })
  })

  it('Authorization must name the merchant’s certificate', async () => {
    const { message, detail } = await refused({ credentials: { serial: 'ABCD' } })
    expect(message).toBe('商户证书序列号有误。请使用签名私钥匹配的证书序列号')
    expect(detail).toMatchObject({ field: 'serial_no', value: 'ABCD' })
  })

  // 301, because a second may pass before the simulator looks.
  it.each([-300, 301, 3600])('a timestamp %i seconds away is refused', async (seconds) => {
    const timestamp = String(Math.floor(sim.clock.now() / 1000) + seconds)
    const { message, detail } = await refused({ credentials: { timestamp } })
    expect(message).toBe('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
    expect(detail).toMatchObject({ field: 'timestamp', value: timestamp })
  })

  it.each([-290, 290])('a timestamp %i seconds away is accepted', async (seconds) => {
    const timestamp = String(Math.floor(sim.clock.now() / 1000) + seconds)
    expect((await prepay({ credentials: { timestamp } })).status).toBe(200)
  })

  it('a repeated nonce is refused', async () => {
    const text = body()
    const authorization = authorizationFor(sim.config, {
      method: 'POST',
      target: JSAPI,
      body: text,
    })
    expect((await prepay({ body: text, authorization })).status).toBe(200)
    const { detail } = await refused({ body: text, authorization })
    expect(detail).toMatchObject({ field: 'nonce_str', issue: 'every attempt is signed anew' })
  })
})

describe('signature', () => {
  it('the refusal of a signature shows the string that should have been signed', async () => {
    const text = body()
    const nonce = 'n'.repeat(32)
    const timestamp = String(Math.floor(sim.clock.now() / 1000))
    const answer = await prepay({
      body: text,
      signed: `${text} `,
      credentials: { nonce, timestamp },
    })
    const message = `POST\n${JSAPI}\n${timestamp}\n${nonce}\n${text}\n`
    expect(answer.status).toBe(401)
    expect(answer.json).toMatchObject({
      code: 'SIGN_ERROR',
      message: '错误的签名，验签失败',
      detail: {
        field: 'signature',
        issue: 'sign not match',
        location: 'authorization',
        detail: { issue: 'sign not match' },
        sign_information: {
          method: 'POST',
          url: JSAPI,
          truncated_sign_message: message,
          sign_message_length: Buffer.byteLength(message),
        },
      },
    })
  })

  it('the refusal quotes up to 1,024 bytes, and never splits a character', async () => {
    for (const padding of ['', '.', '..']) {
      const text = JSON.stringify({ description: `${padding}${'商'.repeat(900)}` })
      const { json } = await prepay({ body: text, credentials: { signature: 'AAAA' } })
      const { truncated_sign_message: shown, sign_message_length: length } =
        json.detail.sign_information
      expect(Buffer.byteLength(shown)).toBeGreaterThan(1021)
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1024)
      expect(shown).not.toContain('\ufffd')
      expect(length).toBeGreaterThan(2700)
    }
  })

  it.each([
    ['another key', { privateKey: otherKey }],
    ['no signature at all', { signature: 'AAAA' }],
    ['no Base64', { signature: '***' }],
  ])('the signature is refused if it is of %s', async (_, credentials) => {
    const answer = await prepay({ credentials })
    expect(answer).toMatchObject({ status: 401, json: { message: '错误的签名，验签失败' } })
  })

  it('the signature covers the query, byte for byte', async () => {
    const target = queryPath('T00001', sim.config.mchid)
    const authorization = authorizationFor(sim.config, { target })
    const changed = await get(sim.config, `${target}&more=1`, { authorization })
    expect(changed.status).toBe(401)
    expect(changed.json.detail.sign_information.url).toBe(`${target}&more=1`)
    const encoded = `/v3/pay/transactions/out-trade-no/T%7C1?mchid=${sim.config.mchid}`
    expect((await get(sim.config, encoded)).json.code).toBe('ORDER_NOT_EXIST')
  })

  it('the signature covers an empty body', async () => {
    const answer = await get(sim.config, queryPath('nothing', sim.config.mchid))
    expect(answer.json.code).toBe('ORDER_NOT_EXIST')
  })
})

describe('answers', () => {
  it('answers and refusals of an operation are signed over the raw body', async () => {
    const success = await prepay()
    expect(isSigned(sim.config, success.headers, success.body)).toBe(true)
    const refusal = await get(sim.config, queryPath('nothing', sim.config.mchid))
    expect(refusal.status).toBe(404)
    expect(isSigned(sim.config, refusal.headers, refusal.body)).toBe(true)
  })

  it('answers without a body are signed', async () => {
    await prepay()
    const { out_trade_no: placed } = JSON.parse(String(sim.requests.at(-1)?.rawBody))
    const target = `/v3/pay/transactions/out-trade-no/${placed}/close`
    const closed = await post(sim.config, target, { mchid: sim.config.mchid })
    expect(closed.status).toBe(204)
    expect(isSigned(sim.config, closed.headers, '')).toBe(true)
  })

  it('each answer has a new Request-ID', async () => {
    const ids = [(await prepay()).headers['request-id'], (await prepay()).headers['request-id']]
    expect(new Set(ids).size).toBe(2)
    expect(sim.requests.at(-1)?.requestId).toBe(ids[1])
  })
})

describe('unknown endpoints', () => {
  it('an unknown endpoint gets 404 without a body, and a header suggests the nearest one', async () => {
    const answer = await post(sim.config, '/v3/pay/transaction/jsapi', {})
    expect(answer).toMatchObject({ status: 404, text: '' })
    expect(answer.headers['x-simulator-hint']).toContain('Did you mean /v3/pay/transactions/jsapi?')
  })

  it('an endpoint with another method gets 405', async () => {
    const answer = await get(sim.config, JSAPI)
    expect(answer).toMatchObject({ status: 405, text: '' })
    expect(answer.headers['x-simulator-hint']).toBe(`${JSAPI} takes POST, not GET.`)
  })

  it('a path with an added or missing trailing slash is an unknown endpoint', async () => {
    expect((await post(sim.config, '/v3/ecommerce/applyments', {})).status).toBe(404)
    expect((await post(sim.config, '/v3/ecommerce/applyments/', {})).status).toBe(400)
    expect((await post(sim.config, '/v3/pay/transactions/jsapi/', {})).status).toBe(404)
  })
})

describe('disabled checks', () => {
  it('with all checks disabled, every request is accepted', async () => {
    const careless = await createSimulator({ checks: false })
    const answer = await post(
      careless.config,
      JSAPI,
      { out_trade_no: 'T00001', amount: { total: 1 } },
      {
        authorization: '',
        headers: { 'User-Agent': undefined },
      },
    )
    expect(answer.status).toBe(200)
    await careless.close()
  })

  it('disabling one check does not disable the others', async () => {
    const lenient = await createSimulator({ checks: { schema: false } })
    const sent = { out_trade_no: 'T00001', amount: { total: 1 } }
    expect((await post(lenient.config, JSAPI, sent)).status).toBe(200)
    expect((await post(lenient.config, JSAPI, sent, { authorization: '' })).status).toBe(401)
    await lenient.close()
  })
})

describe('X-Simulator-Unsigned', () => {
  const unsigned = (headers: Record<string, string>) =>
    prepay({ authorization: '', headers: { 'X-Simulator-Unsigned': 'true', ...headers } })

  it('X-Simulator-Unsigned accepts an unsigned request, and the answer says so', async () => {
    const answer = await unsigned({})
    expect(answer.status).toBe(200)
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
    expect(answer.headers['x-simulator-hint']).toBe(
      'This request was not signed: WeChat Pay refuses it.',
    )
  })

  it('X-Simulator-Unsigned accepts sensitive fields in plain text', async () => {
    const receiver = {
      appid: 'wx8888888888888888',
      type: 'MERCHANT_ID',
      account: '1900000110',
      relation_type: 'STORE',
      name: '张三',
    }
    const answer = await post(sim.config, '/v3/profitsharing/receivers/add', receiver, {
      authorization: '',
      headers: { 'X-Simulator-Unsigned': 'true' },
    })
    expect(answer.status).toBe(200)
    expect(sim.requests.at(-1)?.body).toMatchObject({ name: '张三' })
  })

  it('X-Simulator-Unsigned does not disable the check of fields', async () => {
    const answer = await prepay({
      authorization: '',
      body: '{}',
      headers: { 'X-Simulator-Unsigned': 'true' },
    })
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
  })

  it.each([
    ['another value', { 'X-Simulator-Unsigned': 'false' }],
    ['a name that leads to this machine', { Host: 'evil.example:8030' }],
  ])('X-Simulator-Unsigned is ignored with %s', async (_, headers) => {
    const answer = await unsigned(headers)
    expect(answer).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
    expect(answer.headers['x-simulator-hint']).toBeUndefined()
  })
})
