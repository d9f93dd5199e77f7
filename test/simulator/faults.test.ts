import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRefund } from '../../generated/refund/index.js'
import {
  createSimulator,
  type FaultKind,
  type Simulator,
  SimulatorError,
} from '../../simulator/index.js'
import { get, isSigned, post, type RawAnswer, send } from './support/merchant.js'
import { JSAPI, order, REFUNDS, refund } from './support/orders.js'
import { createReceiver, openSealed, type Receiver } from './support/receiver.js'

const mchid = '1900000109'
const BALANCE = '/v3/merchant/fund/balance/BASIC'
let sim: Simulator
let receiver: Receiver
beforeEach(async () => {
  sim = await createSimulator({ notificationTimeout: 500 })
  receiver = await createReceiver()
})
afterEach(() => Promise.all([sim.close(), receiver.close()]))

const ask = (more: Parameters<typeof get>[2] = {}) => get(sim.config, BALANCE, more)
const place = (number: string) =>
  post(sim.config, JSAPI, order(mchid, number, { notify_url: receiver.url }))

/** What is wrong with a signature, told from outside. */
const diagnosis = (headers: RawAnswer['headers'], body: Buffer): string => {
  if (headers['wechatpay-signature'] === undefined) return 'missing'
  const isKnown = Object.hasOwn(sim.config.platformKeys, String(headers['wechatpay-serial']))
  const age = Math.floor(sim.clock.now() / 1000) - Number(headers['wechatpay-timestamp'])
  const isStale = Math.abs(age) >= 300
  const holds = isSigned(sim.config, headers, body)
  const isProbe = headers['wechatpay-signature'].startsWith('WECHATPAY/SIGNTEST/')
  return [
    isKnown ? '' : 'unknown',
    isStale ? 'stale' : '',
    isProbe ? 'probe' : '',
    holds ? 'holds' : 'broken',
  ]
    .filter(Boolean)
    .join(' ')
}

const SIGNATURE_FAULTS: readonly (readonly [FaultKind, string])[] = [
  ['bad-signature', 'broken'],
  ['missing-signature', 'missing'],
  ['stale-signature', 'stale holds'],
  ['probe-signature', 'probe broken'],
  ['foreign-signature', 'broken'],
  ['unknown-serial', 'unknown broken'],
  ['tampered-body', 'broken'],
]

describe('faulty signatures', () => {
  it.each(SIGNATURE_FAULTS)(
    'the fault %s makes an answer’s signature %s, once',
    async (kind, expected) => {
      const fault = sim.fault(kind)
      const answer = await ask()
      expect(answer.status).toBe(200)
      expect(answer.json.available_amount).toEqual(expect.any(Number))
      expect(diagnosis(answer.headers, answer.body)).toBe(expected)
      expect(fault.hits).toBe(1)
      expect(sim.requests.at(-1)?.fault).toBe(kind)
      const next = await ask()
      expect(diagnosis(next.headers, next.body)).toBe('holds')
    },
  )

  it.each(SIGNATURE_FAULTS)(
    'the fault %s makes a notification’s signature %s, and a good one follows',
    async (kind, expected) => {
      sim.fault(kind, { on: 'notification' })
      receiver.answerWith(401)
      await place('T00001')
      const sent = await sim.pay('T00001')
      expect(sent.attempts).toMatchObject([{ status: 401, fault: kind }])
      await sim.clock.advance(15_000)
      const [first, second] = receiver.received
      expect(diagnosis(first?.headers as RawAnswer['headers'], first?.body ?? Buffer.of())).toBe(
        expected,
      )
      // Seen later, the second one is as old as the clock was moved on.
      expect(isSigned(sim.config, second?.headers ?? {}, second?.body ?? '')).toBe(true)
      expect(sent.state).toBe('accepted')
    },
  )

  it('the signature of a probe is not valid Base64', async () => {
    sim.fault('probe-signature')
    const signature = (await ask()).headers['wechatpay-signature'] ?? ''
    expect(Buffer.from(signature, 'base64').toString('base64')).not.toBe(signature)
  })

  it('the signature of an answer without a body can be broken', async () => {
    await place('T00001')
    sim.fault('tampered-body')
    const target = '/v3/pay/transactions/out-trade-no/T00001/close'
    const answer = await post(sim.config, target, { mchid })
    expect(answer).toMatchObject({ status: 204, text: '' })
    expect(isSigned(sim.config, answer.headers, '')).toBe(false)
  })
})

describe('errors', () => {
  it.each([
    [400, 'INVALID_REQUEST'],
    [403, 'NO_AUTH'],
    [404, 'RESOURCE_NOT_EXISTS'],
    [429, 'FREQUENCY_LIMITED'],
    [500, 'SYSTEM_ERROR'],
    [502, 'SERVICE_UNAVAILABLE'],
    [503, 'SERVICE_UNAVAILABLE'],
  ])('the fault for status %i answers with a signed %s', async (status, code) => {
    sim.fault('error', { status })
    const answer = await ask()
    expect(answer).toMatchObject({ status, json: { code, message: expect.any(String) } })
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
    expect((await ask()).status).toBe(200)
  })

  it('an error can be an unsigned HTML page', async () => {
    sim.fault('error', { status: 502, html: true })
    const answer = await ask()
    expect(answer.headers['content-type']).toBe('text/html')
    expect(answer.text).toContain('<h1>502 Error</h1>')
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
  })

  it('an error can have any code', async () => {
    sim.fault('error', { status: 403, code: 'NOT_ENOUGH', message: '余额不足' })
    expect((await ask()).json).toEqual({ code: 'NOT_ENOUGH', message: '余额不足' })
  })

  it('an error prevents the operation, unless the rule says otherwise', async () => {
    sim.fault('error')
    expect((await place('T00001')).status).toBe(500)
    expect(sim.order('T00001')).toBeUndefined()
    sim.fault('error', { carriedOut: true })
    expect((await place('T00001')).status).toBe(500)
    expect(sim.order('T00001')?.state).toBe('NOTPAY')
  })
})

describe('broken connections', () => {
  it('an answer can be slow', async () => {
    sim.fault('slow', { milliseconds: 300 })
    const since = performance.now()
    expect((await ask()).status).toBe(200)
    expect(performance.now() - since).toBeGreaterThan(290)
  })

  it('an answer can be endless', async () => {
    sim.fault('hang')
    const answer = ask().then(
      () => 'answered',
      (error: NodeJS.ErrnoException) => error.code,
    )
    expect(await Promise.race([answer, wait(300, 'waiting')])).toBe('waiting')
    await sim.close()
    expect(await answer).toBe('ECONNRESET')
  })

  it('an answer can break off in the middle of the body', async () => {
    sim.fault('truncate')
    await expect(ask()).rejects.toThrow(/aborted/)
    await place('T00001')
    sim.fault('truncate')
    const closing = post(sim.config, '/v3/pay/transactions/out-trade-no/T00001/close', { mchid })
    await expect(closing).rejects.toThrow()
  })

  it('an answer can be cut off by a reset', async () => {
    sim.fault('reset')
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  it.each(['truncate', 'reset'] as const)(
    'a broken answer does not undo the operation: %s',
    async (kind) => {
      sim.fault(kind)
      await expect(place('T00001')).rejects.toThrow()
      expect(sim.order('T00001')?.state).toBe('NOTPAY')
      sim.fault(kind, { carriedOut: false })
      await expect(place('T00002')).rejects.toThrow()
      expect(sim.order('T00002')).toBeUndefined()
    },
  )
})

describe('faults of notifications', () => {
  it('a notification can be sent twice', async () => {
    sim.fault('duplicate')
    await place('T00001')
    const sent = await sim.pay('T00001')
    expect(receiver.received.map(({ json }) => json.id)).toEqual([sent.id, sent.id])
    expect(sent.state).toBe('accepted')
    await sim.clock.advance(3_600_000)
    expect(receiver.received).toHaveLength(2)
  })

  it('notifications can be sent out of order', async () => {
    sim.fault('out-of-order', { event: 'TRANSACTION.SUCCESS' })
    await place('T00001')
    const payment = await sim.pay('T00001')
    expect(payment.state).toBe('held')
    await post(sim.config, REFUNDS, { ...refund('R1', 'T00001', 1), notify_url: receiver.url })
    await sim.completeRefund('R1')
    expect(receiver.received.map(({ json }) => json.event_type)).toEqual([
      'REFUND.SUCCESS',
      'TRANSACTION.SUCCESS',
    ])
    expect(payment.state).toBe('accepted')
  })

  it('a lost notification is sent again', async () => {
    sim.fault('lost', { times: 2 })
    await place('T00001')
    const sent = await sim.pay('T00001')
    expect(receiver.received).toHaveLength(0)
    await sim.clock.advance(30_000)
    expect(sent).toMatchObject({ state: 'accepted', attempts: [{}, {}, { status: 204 }] })
    expect(receiver.received).toHaveLength(1)
  })

  it('a slow merchant takes no time on the simulator’s own clock', async () => {
    await place('T00001')
    receiver.answerWith(500)
    const sent = await sim.pay('T00001')
    receiver.hang()
    await sim.clock.advance(30_000)
    const attempts = [{ status: 500 }, { status: undefined }, { status: 204 }]
    expect(sent).toMatchObject({ state: 'accepted', attempts })
  })

  it('a notification can have an undecryptable content', async () => {
    sim.fault('bad-ciphertext')
    await place('T00001')
    await sim.pay('T00001')
    const [received] = receiver.received
    expect(isSigned(sim.config, received?.headers ?? {}, received?.body ?? '')).toBe(true)
    expect(() => openSealed(sim.config, received?.json.resource)).toThrow()
  })
})

describe('rules', () => {
  it('a rule applies after the given number of requests, as often as given', async () => {
    sim.fault('error', { times: 2, after: 1 })
    const statuses = []
    for (let index = 0; index < 5; index++) statuses.push((await ask()).status)
    expect(statuses).toEqual([200, 500, 500, 200, 200])
  })

  it('a rule may be for one operation, one path, one event', async () => {
    sim.fault('error', { operation: createRefund, times: Number.POSITIVE_INFINITY })
    sim.fault('error', { path: /\/BASIC$/, status: 503 })
    sim.fault('error', { path: '/v3/merchant/fund/balance/FEES', status: 502 })
    expect((await place('T00001')).status).toBe(200)
    expect((await ask()).status).toBe(503)
    expect((await get(sim.config, '/v3/merchant/fund/balance/FEES')).status).toBe(502)
    expect((await post(sim.config, REFUNDS, {})).status).toBe(500)
    sim.fault('lost', { event: 'REFUND.SUCCESS' })
    expect((await sim.pay('T00001')).state).toBe('accepted')
  })

  it('a rule can be removed', async () => {
    const fault = sim.fault('error', { times: Number.POSITIVE_INFINITY })
    expect((await ask()).status).toBe(500)
    fault.remove()
    expect((await ask()).status).toBe(200)
    expect(fault.hits).toBe(1)
  })

  it('a rule waits until an earlier one is used up', async () => {
    sim.fault('error', { status: 500 })
    sim.fault('error', { status: 503 })
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([
      500, 503, 200,
    ])
  })

  it('a rule for one call is in its header', async () => {
    const fault = (text: string) => ask({ headers: { 'X-Simulator-Fault': text } })
    expect((await fault('error; status=429')).json.code).toBe('FREQUENCY_LIMITED')
    expect((await fault('error; status=503; html')).text).toContain('503')
    expect((await fault('error; code=NOT_ENOUGH; status=403')).json.code).toBe('NOT_ENOUGH')
    const answer = await fault('missing-signature')
    expect(diagnosis(answer.headers, answer.body)).toBe('missing')
    expect(await fault('unheard-of')).toMatchObject({
      status: 400,
      json: { code: 'SIMULATOR_ERROR', message: expect.stringContaining('Known: bad-signature') },
    })
    expect((await ask()).status).toBe(200)
  })

  it.each([
    ['error; status=abc', /status must be a status from 200 to 599, not "abc"/],
    ['error; status=42', /status must be .* not 42/],
    ['slow; milliseconds=soon', /milliseconds must be a number .* not "soon"/],
    ['error; stauts=503', /there is no stauts\. Take one of status/],
  ])('a rule for one call is refused: %s', async (text, message) => {
    expect(await ask({ headers: { 'X-Simulator-Fault': text } })).toMatchObject({
      status: 400,
      json: { code: 'SIMULATOR_ERROR', message: expect.stringMatching(message) },
    })
  })

  it.each<[string, object]>([
    ['status', { status: 42 }],
    ['status', { status: Number.NaN }],
    ['times', { times: 0.5 }],
    ['after', { after: -1 }],
    ['milliseconds', { milliseconds: Number.POSITIVE_INFINITY }],
    ['operation', { operation: {} }],
    ['on', { on: 'request' }],
    ['html', { html: 'yes' }],
    ['tims', { tims: 3 }],
  ])('a rule is refused for its %s: %o', (name, rule) => {
    const arm = () => sim.fault('error', rule)
    expect(arm).toThrow(SimulatorError)
    expect(arm).toThrow(name)
  })

  it('a rule that makes no sense is refused', () => {
    expect(() => sim.fault('unheard-of' as FaultKind)).toThrow(SimulatorError)
    expect(() => sim.fault('duplicate', { on: 'answer' })).toThrow(/concerns notifications/)
    expect(() => sim.fault('slow', { on: 'notification' })).toThrow(/concerns answers/)
  })

  it('a rule for signatures applies to a file in another way, because files are unsigned', async () => {
    sim.fault('bad-signature')
    const answer = await send(sim.config, {
      method: 'GET',
      target: '/v3/merchant-service/images/some-image',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
  })
})
