import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCatalog } from '../../simulator/catalog/catalog.js'
import { locateSpecs } from '../../simulator/catalog/locate.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { isSigned, post } from './support/merchant.js'
import { JSAPI, order, REFUNDS, refund } from './support/orders.js'
import { createReceiver, openSealed, type Receiver } from './support/receiver.js'

const mchid = '1900000109'
let sim: Simulator
let receiver: Receiver
beforeEach(async () => {
  sim = await createSimulator({ clock: () => 1_750_000_000_000, notificationTimeout: 300 })
  receiver = await createReceiver()
})
afterEach(() => Promise.all([sim.close(), receiver.close()]))

const place = (number: string, url = receiver.url) =>
  post(sim.config, JSAPI, order(mchid, number, { notify_url: url }))

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

describe('notifications', () => {
  it('a notification is signed and encrypted, and describes the event', async () => {
    await place('T00001')
    const sent = await sim.pay('T00001')
    const [received] = receiver.received
    expect(receiver.received).toHaveLength(1)
    expect(received?.headers['content-type']).toMatch(/^application\/json/)
    expect(received?.headers['wechatpay-timestamp']).toBe('1750000000')
    expect(isSigned(sim.config, received?.headers ?? {}, received?.body ?? '')).toBe(true)
    expect(received?.json).toMatchObject({
      id: sent.id,
      create_time: '2025-06-15T23:06:40+08:00',
      event_type: 'TRANSACTION.SUCCESS',
      resource_type: 'encrypt-resource',
      summary: '支付成功',
      resource: {
        original_type: 'transaction',
        algorithm: 'AEAD_AES_256_GCM',
        associated_data: 'transaction',
      },
    })
    const resource = JSON.parse(openSealed(sim.config, received?.json.resource))
    expect(resource).toEqual(sent.resource)
    expect(resource).toMatchObject({
      mchid,
      out_trade_no: 'T00001',
      trade_state: 'SUCCESS',
      amount: { total: 100, payer_total: 100 },
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    })
    expect(sent).toMatchObject({
      state: 'accepted',
      url: receiver.url,
      attempts: [{ at: 1_750_000_000_000, status: 204 }],
    })
    expect(sim.notifications).toEqual([sent])
  })

  it.each(['SUCCESS', 'CLOSED', 'ABNORMAL'] as const)(
    'a notification reports a refund: %s',
    async (result) => {
      await place('T00001')
      await sim.pay('T00001')
      await post(sim.config, REFUNDS, { ...refund('R1', 'T00001', 30), notify_url: receiver.url })
      await sim.completeRefund('R1', result)
      const received = receiver.received[1]
      expect(received?.json).toMatchObject({
        event_type: `REFUND.${result}`,
        resource: { original_type: 'refund', associated_data: 'refund' },
      })
      expect(JSON.parse(openSealed(sim.config, received?.json.resource))).toMatchObject({
        out_refund_no: 'R1',
        refund_status: result,
        mchid,
        amount: { total: 100, refund: 30, payer_total: 100, payer_refund: 30 },
      })
    },
  )

  it('a notification follows the self-test that requests it', async () => {
    const body = { echo_message: 'hello', notify_url: receiver.url }
    expect((await post(sim.config, '/v3/security/echo', body)).json).toEqual({
      echo_message: 'hello',
    })
    await sim.idle()
    expect(receiver.received[0]?.json.event_type).toBe('SECURITY_ECHO.SUCCESS')
    const resource = openSealed(sim.config, receiver.received[0]?.json.resource)
    expect(JSON.parse(resource)).toEqual({ echo_message: 'hello' })
  })

  it('a notification is signed with the certificate if the platform has one', async () => {
    const both = await createSimulator({ signWith: 'both' })
    await both.notify('COUPON.USE', { url: receiver.url })
    const [received] = receiver.received
    expect(received?.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
    expect(isSigned(both.config, received?.headers ?? {}, received?.body ?? '')).toBe(true)
    await both.close()
  })
})

describe('redelivery', () => {
  it('redelivery follows the official schedule of 15 repeats', async () => {
    receiver.answerWith(...Array.from({ length: 99 }, () => 500))
    await place('T00001')
    const sent = await sim.pay('T00001')
    expect(sent.state).toBe('waiting')
    const start = sim.clock.now()
    await sim.clock.advance(30 * 24 * HOUR)
    const waits = [
      15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600,
    ]
    const times = waits.map((_, index) =>
      waits.slice(0, index + 1).reduce((sum, seconds) => sum + seconds * SECOND, start),
    )
    expect(sent.attempts.map(({ at }) => at)).toEqual([start, ...times])
    expect(sent.state).toBe('given-up')
    expect(receiver.received).toHaveLength(16)
  })

  it('redelivery repeats the body with a new signature', async () => {
    receiver.answerWith(500)
    await place('T00001')
    await sim.pay('T00001')
    await sim.clock.advance(15 * SECOND)
    const [first, second] = receiver.received
    expect(second?.body.equals(first?.body ?? Buffer.of())).toBe(true)
    expect(second?.headers['wechatpay-nonce']).not.toBe(first?.headers['wechatpay-nonce'])
    expect(Number(second?.headers['wechatpay-timestamp'])).toBe(1_750_000_015)
    expect(isSigned(sim.config, second?.headers ?? {}, second?.body ?? '')).toBe(true)
  })

  it.each([200, 204])('redelivery stops at %i', async (status) => {
    receiver.answerWith(500, status)
    await place('T00001')
    const sent = await sim.pay('T00001')
    await sim.clock.advance(15 * SECOND)
    expect(sent.state).toBe('accepted')
    await sim.clock.advance(24 * HOUR)
    expect(receiver.received).toHaveLength(2)
  })

  it.each([201, 301, 400])('redelivery continues after %i', async (status) => {
    receiver.answerWith(status)
    await place('T00001')
    expect(await sim.pay('T00001')).toMatchObject({ state: 'waiting', attempts: [{ status }] })
  })

  it('redelivery continues after a timeout and after a failed connection', async () => {
    receiver.hang()
    await place('T00001')
    expect(await sim.pay('T00001')).toMatchObject({
      state: 'waiting',
      attempts: [{ status: undefined, error: 'no answer within 300 ms' }],
    })
    const socket = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => socket.once('listening', resolve))
    const { port } = socket.address() as AddressInfo
    await new Promise((resolve) => socket.close(resolve))
    await place('T00002', `http://127.0.0.1:${port}/`)
    expect((await sim.pay('T00002')).attempts[0]?.error).toContain('ECONNREFUSED')
  })

  it.each([
    ['breaks off within its answer', true],
    ['stops within its answer', false],
  ])('redelivery continues after a receiver that %s', async (_, breaksOff) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello', () => {
          if (breaksOff) socket.destroy()
        })
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    await place('T00001', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const sent = await sim.pay('T00001')
    expect(sent).toMatchObject({
      state: 'waiting',
      attempts: [{ status: undefined, error: expect.stringMatching(/./) }],
    })
    await sim.clock.advance(15 * SECOND)
    expect(sent.attempts).toHaveLength(2)
    server.close()
  })

  it('redelivery runs automatically with the machine’s clock', async () => {
    const real = await createSimulator()
    receiver.answerWith(500)
    await post(real.config, JSAPI, order(mchid, 'T00001', { notify_url: receiver.url }))
    const sent = await real.pay('T00001')
    expect(sent.state).toBe('waiting')
    // Shortly before it is due; the rest passes by itself.
    await real.clock.advance(14_400)
    expect(receiver.received).toHaveLength(1)
    await expect.poll(() => sent.state, { timeout: 5_000 }).toBe('accepted')
    expect(receiver.received).toHaveLength(2)
    await real.close()
  })

  it('a reset cancels redelivery', async () => {
    receiver.answerWith(500)
    await place('T00001')
    await sim.pay('T00001')
    sim.reset()
    await sim.clock.advance(HOUR)
    expect(receiver.received).toHaveLength(1)
    expect(sim.notifications).toEqual([])
  })
})

describe('targets of notifications', () => {
  it.each([
    ['https://merchant.example/notify', 'merchant.example is not this machine'],
    ['http://10.0.0.1/', '10.0.0.1 is not this machine'],
    ['http://127.0.0.1.example.com/', '127.0.0.1.example.com is not this machine'],
    ['ftp://localhost/', 'ftp: is neither http nor https'],
    ['not a URL', '"not a URL" is not a URL'],
  ])('a notification is not sent to %s', async (url, reason) => {
    await place('T00001', url)
    expect(await sim.pay('T00001')).toMatchObject({ state: 'not-sent', reason, url, attempts: [] })
  })

  it('no notification is sent if the merchant gave no URL', async () => {
    await place('T00001')
    await sim.pay('T00001')
    await post(sim.config, REFUNDS, refund('R1', 'T00001', 30))
    expect(await sim.completeRefund('R1')).toMatchObject({
      state: 'not-sent',
      reason: 'the merchant gave no notify_url',
    })
  })

  it('a notification is sent to the URL of the options if the merchant gave none', async () => {
    const other = await createSimulator({ notifyUrl: receiver.url })
    expect(await other.notify('COMPLAINT.CREATE')).toMatchObject({
      state: 'accepted',
      url: receiver.url,
    })
    await other.close()
  })

  it('a function can receive the notifications for any URL', async () => {
    const taken: Request[] = []
    const direct = await createSimulator({
      deliver: async (request) => {
        taken.push(request)
        return new Response(null, { status: taken.length === 1 ? 500 : 200 })
      },
    })
    const url = 'https://merchant.example/notify'
    await post(direct.config, JSAPI, order(mchid, 'T00001', { notify_url: url }))
    const sent = await direct.pay('T00001')
    expect(sent.state).toBe('waiting')
    await direct.clock.advance(15 * SECOND)
    expect(sent.state).toBe('accepted')
    const [request] = taken
    const headers = Object.fromEntries(request?.headers ?? [])
    expect(request?.url).toBe(url)
    expect(isSigned(direct.config, headers, (await request?.text()) ?? '')).toBe(true)
    await direct.close()
  })
})

describe('documented notifications', () => {
  it('a documented notification is sent on request with content from its spec', async () => {
    const sent = await sim.notify('COUPON.USE', {
      url: receiver.url,
      resource: { coupon_id: '98674556', novelty: true },
    })
    expect(sent.resource).toMatchObject({ coupon_id: '98674556', novelty: true })
    expect(sent.resource).toHaveProperty('stock_id')
    expect(receiver.received[0]?.json.resource.original_type).toBe('coupon')
  })

  it('a notification with several documented event types may have any of them', async () => {
    const sent = await sim.notify('PROFITSHARING.SUCCESS', {
      url: receiver.url,
      eventType: 'TRANSACTION.SUCCESS',
    })
    expect(sent.eventType).toBe('TRANSACTION.SUCCESS')
    expect(receiver.received[0]?.json).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { original_type: 'profitsharing' },
    })
  })

  it('a documented notification has its sensitive fields encrypted for the merchant', async () => {
    const sent = await sim.notify('MEMBERCARD.ACCEPT_CARD', { url: receiver.url })
    const resource = JSON.parse(openSealed(sim.config, receiver.received[0]?.json.resource))
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const key = createPrivateKey(sim.config.privateKey)
    const plain = privateDecrypt({ key, ...padding }, Buffer.from(resource.phone_number, 'base64'))
    expect(plain.toString()).toBe('13800138000')
    expect(sent.resource).toMatchObject({ phone_number: '13800138000' })
  })

  it('an undocumented notification is refused', async () => {
    const unknown = sim.notify('COUPON.UNKNOWN', { url: receiver.url })
    await expect(unknown).rejects.toThrow(
      /There is no event COUPON\.UNKNOWN\. Known: .*COUPON\.USE/,
    )
  })

  it('all documented notifications can be sent', async () => {
    const { events } = openCatalog(locateSpecs())
    expect(events.length).toBeGreaterThanOrEqual(105)
    for (const event of events) {
      expect(await sim.notify(event, { url: receiver.url })).toMatchObject({ state: 'accepted' })
    }
    expect(receiver.received).toHaveLength(events.length)
    for (const { json } of receiver.received) {
      const isBrands = json.event_type.startsWith('PRODUCT_COUPON.')
      openSealed(isBrands ? sim.brand : sim.config, json.resource)
    }
  })
})
