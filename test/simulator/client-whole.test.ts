import { afterEach, describe, expect, it } from 'vitest'
import { getTradeBill } from '../../generated/bill/index.js'
import { downloadStatement } from '../../generated/hk/index.js'
import { queryBalance } from '../../generated/merchant/index.js'
import { type NotificationEvent, notificationHandler } from '../../generated/notifications/index.js'
import { prepayJsapi } from '../../generated/pay/transactions/index.js'
import { createRefund } from '../../generated/refund/index.js'
import { billRows, downloadBill } from '../../runtime/bills/index.js'
import { createWechatPay, VerificationError } from '../../runtime/index.js'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator/index.js'
import { order, refund } from './support/orders.js'

/** The parts of the client around its calls, against the simulator. */

const started: Simulator[] = []
const start = async (options: SimulatorOptions = {}) => {
  const sim = await createSimulator(options)
  started.push(sim)
  return sim
}
afterEach(() => Promise.all(started.splice(0).map((sim) => sim.close())))

const SECOND = 1_000

describe('notification handler', () => {
  /** A simulator whose notifications go straight into the handler. */
  const connect = async (callback: (event: NotificationEvent) => Promise<void>) => {
    let handle = async (_: Request): Promise<Response> => new Response(null, { status: 503 })
    const sim = await start({ deliver: (request) => handle(request) })
    const wxpay = createWechatPay({ ...sim.config })
    const errors: unknown[] = []
    handle = notificationHandler(wxpay, callback, { onError: (error) => errors.push(error) })
    await prepayJsapi(wxpay, { json: order(wxpay.mchid, 'T00001') })
    return { sim, wxpay, errors }
  }

  it('the client’s notification handler reads the simulator’s notifications', async () => {
    const events: NotificationEvent[] = []
    const { sim, wxpay } = await connect(async (event) => {
      events.push(event)
    })
    expect((await sim.pay('T00001')).state).toBe('accepted')
    const json = { ...refund('R1', 'T00001', 1), notify_url: 'https://merchant.example/refund' }
    await createRefund(wxpay, { json })
    await sim.completeRefund('R1')
    expect(events).toMatchObject([
      {
        event_type: 'TRANSACTION.SUCCESS',
        id: sim.notifications[0]?.id,
        resource: { out_trade_no: 'T00001', amount: { total: 100 } },
      },
      { event_type: 'REFUND.SUCCESS', resource: { out_refund_no: 'R1', refund_status: 'SUCCESS' } },
    ])
  })

  it('a notification that the client did not process is sent again with the same ID', async () => {
    const seen: string[] = []
    const { sim } = await connect(async ({ id }) => {
      seen.push(id)
      if (seen.length === 1) throw new Error('the database is away')
    })
    expect(await sim.pay('T00001')).toMatchObject({ state: 'waiting', attempts: [{ status: 500 }] })
    await sim.clock.advance(15 * SECOND)
    expect(sim.notifications[0]?.state).toBe('accepted')
    expect(seen).toEqual([sim.notifications[0]?.id, sim.notifications[0]?.id])
  })

  it.each([
    ['bad-signature', 401],
    ['missing-signature', 401],
    ['stale-signature', 401],
    ['probe-signature', 401],
    ['foreign-signature', 401],
    ['unknown-serial', 401],
    ['tampered-body', 401],
    ['bad-ciphertext', 400],
  ] as const)(
    'the client’s notification handler refuses %s with %i, and accepts the good one that follows',
    async (kind, status) => {
      const events: NotificationEvent[] = []
      const { sim, errors } = await connect(async (event) => {
        events.push(event)
      })
      sim.fault(kind, { on: 'notification' })
      const sent = await sim.pay('T00001')
      expect(sent.attempts).toMatchObject([{ status }])
      expect(events).toEqual([])
      expect(errors).toHaveLength(1)
      await sim.clock.advance(15 * SECOND)
      expect(sent.state).toBe('accepted')
      expect(events).toHaveLength(1)
    },
  )
})

describe('download of certificates', () => {
  it('the client downloads its first certificates, and follows a rotation', async () => {
    const sim = await start({ signWith: 'certificate' })
    const wxpay = createWechatPay({ ...sim.config, platformKeys: {}, certificates: 'auto' })
    const balance = () => queryBalance(wxpay, { account_type: 'BASIC' })
    expect((await balance()).status).toBe(200)
    await sim.rotateCertificate({ keepOld: false })
    expect((await balance()).status).toBe(200)
    const downloads = sim.requests.filter(({ operation }) => operation === 'downloadCertificates')
    expect(downloads.length).toBeGreaterThanOrEqual(2)
  })
})

describe('download of files', () => {
  it.each([undefined, 'GZIP'] as const)(
    'the client reads a bill with the compression %s',
    async (tarType) => {
      const sim = await start()
      const wxpay = createWechatPay({ ...sim.config })
      await prepayJsapi(wxpay, { json: order(wxpay.mchid, 'T00001') })
      await sim.pay('T00001')
      const day = new Date(sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
      const query = { bill_date: day, ...(tarType ? { tar_type: tarType } : {}) }
      await expect(getTradeBill(wxpay, { query })).rejects.toMatchObject({
        code: 'STATEMENT_CREATING',
      })
      await sim.clock.advance(34 * 3_600_000)
      const { data } = await getTradeBill(wxpay, { query })
      const rows = []
      for await (const row of billRows(await downloadBill(wxpay, data))) rows.push(row)
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows[0])).toContain('T00001')
    },
  )

  it('the client accepts a statement whose digest is signed', async () => {
    const sim = await start()
    const wxpay = createWechatPay({ ...sim.config })
    const query = { date: '20260305', mchid: wxpay.mchid }
    const { data } = await downloadStatement(wxpay, { query })
    expect(await new Response(data).text()).toContain('总交易单数')
    sim.fault('bad-signature', { times: 9 })
    const forged = downloadStatement(wxpay, { query }).then(async (answer) =>
      new Response(answer.data).text(),
    )
    await expect(forged).rejects.toThrow(VerificationError)
  })
})
