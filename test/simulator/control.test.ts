import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, post } from './support/merchant.js'
import { JSAPI, order, REFUNDS, refund } from './support/orders.js'
import { createReceiver, type Receiver } from './support/receiver.js'

const mchid = '1900000109'
let sim: Simulator
let receiver: Receiver
beforeEach(async () => {
  sim = await createSimulator({ signWith: 'certificate' })
  receiver = await createReceiver()
  await post(sim.config, JSAPI, order(mchid, 'T00001', { notify_url: receiver.url }))
})
afterEach(() => Promise.all([sim.close(), receiver.close()]))

/** As from the shell: `curl -H 'Content-Type: application/json' -d … URL/simulator/pay` */
const command = async (name: string, body: unknown = {}, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${sim.url}/simulator/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, json: await answer.json() }
}

describe('commands over HTTP', () => {
  it('commands over HTTP pay an order and complete a refund', async () => {
    const paid = await command('pay', {
      out_trade_no: 'T00001',
      openid: 'o9',
      bank_type: 'CMB_DEBIT',
    })
    expect(paid).toMatchObject({ status: 200, json: { state: 'accepted' } })
    expect(sim.order('T00001')?.payment).toMatchObject({
      bankType: 'CMB_DEBIT',
      payer: { openid: 'o9' },
    })
    await post(sim.config, REFUNDS, refund('R1', 'T00001', 1))
    const closed = await command('complete-refund', { out_refund_no: 'R1', result: 'CLOSED' })
    expect(closed.json.eventType).toBe('REFUND.CLOSED')
  })

  it('commands over HTTP send notifications, set faults, advance the time, and rotate the certificate', async () => {
    expect((await command('notify', { event: 'COUPON.USE', url: receiver.url })).json.state).toBe(
      'accepted',
    )
    await command('fault', { kind: 'error', status: 503 })
    expect((await get(sim.config, '/v3/certificates')).status).toBe(503)
    const before = sim.clock.now()
    await command('advance', { milliseconds: 60_000 })
    expect(sim.clock.now() - before).toBeGreaterThanOrEqual(60_000)
    const { json } = await command('rotate-certificate')
    expect(Object.keys(sim.config.platformKeys)[0]).toBe(json.serial_no)
  })

  it('commands over HTTP change created resources, and reset the simulator', async () => {
    await post(sim.config, '/v3/profitsharing/orders', {
      transaction_id: '1',
      out_order_no: 'P1',
      receivers: [
        { type: 'MERCHANT_ID', account: '1900000110', amount: 1, description: 'A share' },
      ],
      unfreeze_unsplit: false,
    })
    expect((await command('update', { number: 'P1', facts: { state: 'FINISHED' } })).status).toBe(
      200,
    )
    await command('reset')
    expect(sim.order('T00001')).toBeUndefined()
  })

  it('commands over HTTP show the recorded events', async () => {
    await command('pay', { out_trade_no: 'T00001' })
    const state = await (await fetch(`${sim.url}/simulator/state`)).json()
    expect(state).toMatchObject({
      requests: [{ method: 'POST', target: JSAPI, status: 200 }],
      notifications: [{ eventType: 'TRANSACTION.SUCCESS', attempts: [{ status: 204 }] }],
    })
  })

  it('commands over HTTP explain their errors', async () => {
    expect(await command('pay', { out_trade_no: 'T00009' })).toEqual({
      status: 400,
      json: { message: 'There is no order T00009. Placed were T00001.' },
    })
    expect((await command('pay')).json.message).toBe('out_trade_no is missing.')
    expect((await command('pay', '{')).json.message).toMatch(/JSON/)
    expect((await command('unheard-of')).json.message).toContain('Known: state, config, pay')
    expect((await command('fault', { kind: 'unheard-of' })).status).toBe(400)
    await command('pay', { out_trade_no: 'T00001' })
    await post(sim.config, REFUNDS, refund('R1', 'T00001', 1))
    expect((await command('advance', { milliseconds: 'soon' })).status).toBe(400)
    expect((await command('advance', { milliseconds: -1 })).status).toBe(400)
    expect(sim.clock.now()).toBeGreaterThan(0)
    expect((await command('complete-refund', { out_refund_no: 'R1', result: 'DONE' })).status).toBe(
      400,
    )
  })

  it.each<[string, object, RegExp]>([
    ['fault', { kind: 'error', status: 'abc' }, /status must be a status from 200 .* not "abc"/],
    ['fault', { kind: 'error', tims: 3 }, /there is no tims\. Take one of times, after/],
    ['fault', { kind: 'error', times: 0 }, /times must be a whole number from 1/],
    ['pay', { out_trade_no: 'T00001', payer_total: '80' }, /payer_total must be .* not "80"/],
  ])('the command %s over HTTP refuses %o', async (name, body, message) => {
    expect(await command(name, body)).toEqual({
      status: 400,
      json: { message: expect.stringMatching(message) },
    })
    expect(sim.order('T00001')?.state).toBe('NOTPAY')
  })

  it('commands from pages in a browser are refused', async () => {
    const body = '{"out_trade_no":"T00001"}'
    expect((await command('pay', body, { 'Content-Type': 'text/plain' })).status).toBe(400)
    const status = await new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Host: 'rebound.example' }
      request(`${sim.url}/simulator/pay`, { method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end(body)
    })
    expect(status).toBe(400)
    expect(sim.order('T00001')?.state).toBe('NOTPAY')
  })
})
