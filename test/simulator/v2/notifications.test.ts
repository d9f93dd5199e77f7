import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  notificationHandler,
  type V2WechatPayNotification,
} from '../../../generated/v2/notifications/index.js'
import { createOrder, createRefund } from '../../../generated/v2/pay/index.js'
import {
  createWechatPay,
  DecryptionError,
  RequestError,
  VerificationError,
} from '../../../runtime/index.js'
import { openCatalog } from '../../../simulator/catalog/catalog.js'
import { locateSpecs } from '../../../simulator/catalog/locate.js'
import { createSimulator, type FaultKind, type Simulator } from '../../../simulator/index.js'

/** The simulator's notifications, read by the real client. */

let sim: Simulator
let events: V2WechatPayNotification[]
let refused: unknown[]
/** What the merchant's code does with an event. */
let process: (event: V2WechatPayNotification) => void

const connect = () =>
  createWechatPay({ ...sim.config, fetch: (url, init) => fetch(url, init), ky: { retry: 0 } })

beforeEach(async () => {
  events = []
  refused = []
  process = (event) => void events.push(event)
  sim = await createSimulator({
    deliver: (request) => {
      const isMd5 = /papay|native/.test(request.url)
      const handle = notificationHandler(connect(), async (event) => process(event), {
        onError: (error) => refused.push(error),
        ...(isMd5 ? { signType: 'MD5' } : {}),
      })
      return handle(request)
    },
  })
})
afterEach(() => sim.close())

const URL_OF = 'https://merchant.example/notify'
const order = (out_trade_no: string) => ({
  appid: 'wxd678efh567hg6787',
  ...{ body: 'b', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1' },
  ...{ notify_url: URL_OF, trade_type: 'JSAPI' as const, openid: 'o1' },
})
const place = (number: string) => createOrder(connect(), { xml: order(number) })

describe('notifications of APIv2', () => {
  it('Notifications of a payment and a refund reach the client with their facts', async () => {
    await place('T00001')
    expect(await sim.pay('T00001', { payerTotal: 90 })).toMatchObject({ state: 'accepted' })
    const { appid } = order('T00001')
    await createRefund(connect(), {
      xml: {
        appid,
        out_trade_no: 'T00001',
        out_refund_no: 'R1',
        total_fee: 100,
        refund_fee: 30,
        notify_url: URL_OF,
      },
    })
    await sim.completeRefund('R1', 'ABNORMAL')
    expect(events).toMatchObject([
      {
        event_type: 'transaction.success',
        verified: true,
        resource: {
          ...{ out_trade_no: 'T00001', total_fee: 100, cash_fee: 90, openid: 'o1' },
          coupons: [{ coupon_id: '10000', coupon_type: 'CASH' }],
        },
      },
      {
        event_type: 'refund.processed',
        verified: false,
        resource: { out_refund_no: 'R1', refund_fee: 30, refund_status: 'CHANGE' },
      },
    ])
  })

  it('All 11 notifications of APIv2 can be sent', async () => {
    const known = openCatalog(locateSpecs()).xmlEvents
    expect(known).toHaveLength(11)
    for (const event of known) {
      const isMd5 = event === 'papay.contract' || event === 'native.scan'
      const sent = await sim.notify(event, {
        url: `https://merchant.example/${event}`,
        signType: isMd5 ? 'MD5' : 'HMAC-SHA256',
      })
      expect({ event, state: sent.state, refused }).toEqual({
        event,
        state: 'accepted',
        refused: [],
      })
    }
    expect(events.map(({ event_type }) => event_type)).toEqual(known)
  })

  it('Notifications of APIv2 are repeated by the schedule until the XML answer is SUCCESS', async () => {
    await place('T00001')
    process = () => {
      throw new Error('the database is down')
    }
    const sent = await sim.pay('T00001')
    expect(sent).toMatchObject({ state: 'waiting', attempts: [{ status: 500 }] })
    await sim.clock.advance(15_000)
    process = (event) => void events.push(event)
    await sim.clock.advance(15_000)
    expect(sent).toMatchObject({ state: 'accepted' })
    expect(sent.attempts.map(({ status }) => status)).toEqual([500, 500, 200])
    expect(events).toHaveLength(1)
  })

  it.each([
    ['bad-signature', VerificationError],
    ['foreign-signature', VerificationError],
    ['missing-signature', VerificationError],
    ['downgraded-signature', VerificationError],
    ['tampered-body', VerificationError],
    ['stripped-element', VerificationError],
    ['duplicate-element', RequestError],
    ['doctype', RequestError],
    ['truncated-document', RequestError],
  ] satisfies [FaultKind, unknown][])(
    'The client refuses a notification with %s, and accepts the repeat',
    async (kind, error) => {
      await place('T00001')
      sim.fault(kind, { on: 'notification' })
      const sent = await sim.pay('T00001')
      expect(events).toEqual([])
      expect(refused).toEqual([expect.any(error)])
      await sim.clock.advance(15_000)
      expect(sent.state).toBe('accepted')
      expect(events).toHaveLength(1)
    },
  )

  it('A refund notification that cannot be decrypted is refused', async () => {
    sim.fault('bad-ciphertext')
    const { state } = await sim.notify('refund.processed', { url: URL_OF })
    expect({ state, refused }).toEqual({ state: 'waiting', refused: [expect.any(DecryptionError)] })
  })

  it('faults of APIv3 are refused for notifications of APIv2', async () => {
    sim.fault('probe-signature', { on: 'notification' })
    expect(await sim.notify('transaction.success', { url: URL_OF })).toMatchObject({
      state: 'accepted',
    })
  })
})
