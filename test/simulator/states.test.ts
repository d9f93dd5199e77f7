import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  prepayJsapi as prepayCombined,
  queryOrderByOutTradeNo as queryCombined,
} from '../../generated/combine-transactions/index.js'
import {
  isCombinedPayment,
  isPayment,
  type NotificationEvent,
  readNotification,
} from '../../generated/notifications/index.js'
import {
  prepayJsapi as prepayPartner,
  queryOrderByOutTradeNo as queryPartner,
} from '../../generated/pay/partner/index.js'
import { prepayJsapi, queryOrderByOutTradeNo } from '../../generated/pay/transactions/index.js'
import { createRefund, queryRefundByOutRefundNo } from '../../generated/refund/index.js'
import {
  awaitsConfirmation,
  createWechatPay,
  isPaid,
  isRefunded,
  type RefundState,
  type WechatPay,
} from '../../runtime/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { order, refund } from './support/orders.js'
import { createReceiver, type Receiver } from './support/receiver.js'

/** The guards of paid orders and refunds, against what the client gets from the simulator. */

let sim: Simulator
let wxpay: WechatPay
let receiver: Receiver
beforeAll(async () => {
  sim = await createSimulator()
  receiver = await createReceiver()
  wxpay = createWechatPay(sim.config)
})
afterAll(() => Promise.all([sim.close(), receiver.close()]))

let counter = 0
const newNumber = (): string => {
  counter += 1
  return `T0000${counter}`
}

const SUB_MERCHANT = '1900000110'
const merchants = () => ({ sp_mchid: sim.config.mchid, sub_mchid: SUB_MERCHANT })

const place = async (): Promise<string> => {
  const number = newNumber()
  const json = { ...order(sim.config.mchid, number), notify_url: receiver.url }
  await prepayJsapi(wxpay, { json })
  return number
}

const query = async (number: string) => {
  const request = { out_trade_no: number, query: { mchid: sim.config.mchid } }
  return (await queryOrderByOutTradeNo(wxpay, request)).data
}

const placePartner = async (): Promise<string> => {
  const number = newNumber()
  const { appid: _, mchid: __, ...rest } = order(sim.config.mchid, number)
  const json = { ...rest, ...merchants(), sp_appid: 'wx1', payer: { sp_openid: 'o1' } }
  await prepayPartner(wxpay, { json: { ...json, notify_url: receiver.url } })
  return number
}

const placeCombined = async (): Promise<string> => {
  const number = newNumber()
  const part = () => ({
    mchid: SUB_MERCHANT,
    attach: 'A',
    amount: { total_amount: 10, currency: 'CNY' },
    out_trade_no: newNumber(),
    description: 'A cup of coffee',
  })
  await prepayCombined(wxpay, {
    json: {
      combine_appid: 'wx1',
      combine_mchid: sim.config.mchid,
      combine_out_trade_no: number,
      combine_payer_info: { openid: 'o1' },
      sub_orders: [part(), part()],
      notify_url: receiver.url,
    },
  })
  return number
}

const queryCombination = async (number: string) =>
  (await queryCombined(wxpay, { combine_out_trade_no: number })).data

/** The notification that came last, as the client reads it. */
const lastEvent = (): Promise<NotificationEvent> => {
  const last = receiver.received.at(-1)
  if (!last) throw new Error('No notification came.')
  return readNotification(wxpay, last)
}

describe('isPaid', () => {
  it('isPaid is false for an unpaid order, and true after the payment', async () => {
    const number = await place()
    expect(isPaid(await query(number))).toBe(false)
    await sim.pay(number)
    const paid = await query(number)
    if (!isPaid(paid)) throw new Error('The order is paid.')
    // What the types promise is there.
    expect(paid.transaction_id.length + paid.success_time.length).toBeGreaterThan(40)
    expect([paid.payer.openid[0], paid.amount.total, paid.amount.payer_total]).toEqual([
      'o',
      100,
      100,
    ])
    expect([paid.amount.currency, paid.amount.payer_currency]).toEqual(['CNY', 'CNY'])
  })

  it('isPaid is true for a paid order of a partner', async () => {
    const number = await placePartner()
    const request = { out_trade_no: number, query: merchants() }
    expect(isPaid((await queryPartner(wxpay, request)).data)).toBe(false)
    await sim.pay(number)
    const { data: paid } = await queryPartner(wxpay, request)
    if (!isPaid(paid)) throw new Error('The order is paid.')
    expect(paid.transaction_id).toMatch(/^4200/)
    expect(paid.payer.sp_openid).toBe('o1')
    expect(paid.amount.payer_total).toBe(100)
  })

  it('isPaid is true for a paid combined order and for each of its parts', async () => {
    const number = await placeCombined()
    expect(isPaid(await queryCombination(number))).toBe(false)
    await sim.pay(number)
    const paid = await queryCombination(number)
    if (!isPaid(paid)) throw new Error('The order is paid.')
    expect(paid.combine_payer_info.openid).toBe('o1')
    expect(paid.sub_orders.map(({ amount }) => amount.payer_amount)).toEqual([10, 10])
    expect(paid.sub_orders.every((part) => isPaid(part) && part.transaction_id !== '')).toBe(true)
  })

  it('isPaid is false for a combined order with an unpaid part or without parts', () => {
    const part = (state: string) => ({ trade_state: state })
    expect(isPaid({ sub_orders: [part('SUCCESS'), part('SUCCESS')] })).toBe(true)
    expect(isPaid({ sub_orders: [part('SUCCESS'), part('REFUND')] })).toBe(false)
    expect(isPaid({ sub_orders: [] })).toBe(false)
    expect(isPaid({ combine_mchid: '1', sub_orders: undefined } as object)).toBe(false)
  })

  it.each(['REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR', 'ACCEPT', ''])(
    'isPaid is false for an order in the state %j',
    (state) => {
      expect(isPaid({ trade_state: state })).toBe(false)
    },
  )

  it('isPaid is false for a partly refunded order', async () => {
    const number = await place()
    await sim.pay(number)
    await createRefund(wxpay, { json: refund(`${number}-1`, number, 10) })
    expect(isPaid(await query(number))).toBe(false)
  })
})

describe('isRefunded', () => {
  it('isRefunded is false while a refund is processed, and true after its success', async () => {
    const number = await place()
    await sim.pay(number)
    const json = { ...refund(`${number}-1`, number, 10), notify_url: receiver.url }
    const { data: accepted } = await createRefund(wxpay, { json })
    expect(isRefunded(accepted)).toBe(false)
    await sim.completeRefund(`${number}-1`)
    const { data } = await queryRefundByOutRefundNo(wxpay, { out_refund_no: `${number}-1` })
    if (!isRefunded(data)) throw new Error('The refund is complete.')
    expect(data.success_time).toMatch(/\+08:00$/)
    const event = await lastEvent()
    if (event.event_type !== 'REFUND.SUCCESS') throw new Error(event.event_type)
    expect(isRefunded(event.resource)).toBe(true)
    expect(event.resource.success_time).toBe(data.success_time)
  })

  it.each(['CLOSED', 'ABNORMAL'] as const)(
    'isRefunded is false for a refund that ended with %s, in its answer and its notification',
    async (result) => {
      const number = await place()
      await sim.pay(number)
      const json = { ...refund(`${number}-1`, number, 10), notify_url: receiver.url }
      await createRefund(wxpay, { json })
      await sim.completeRefund(`${number}-1`, result)
      const { data } = await queryRefundByOutRefundNo(wxpay, { out_refund_no: `${number}-1` })
      expect(isRefunded(data)).toBe(false)
      const event = await lastEvent()
      expect(event.event_type).toBe(`REFUND.${result}`)
      expect(isRefunded(event.resource as RefundState)).toBe(false)
    },
  )
})

describe('awaitsConfirmation', () => {
  it.each([
    ['WAIT_USER_CONFIRM', true],
    ['ACCEPTED', false],
    ['SUCCESS', false],
  ])('awaitsConfirmation of a transfer in the state %s is %s', (state, expected) => {
    expect(awaitsConfirmation({ state, package_info: 'p' })).toBe(expected)
  })
})

describe('payment notifications', () => {
  it.each([
    ["a direct merchant's order", place],
    ["a partner's order", placePartner],
  ])('isPayment recognises the payment notification of %s', async (_, place) => {
    const number = await place()
    await sim.pay(number)
    const event = await lastEvent()
    if (!isPayment(event)) throw new Error(event.event_type)
    expect(event.resource.out_trade_no).toBe(number)
    expect(event.resource.amount.payer_total).toBe(100)
    expect(isPaid(event.resource)).toBe(true)
    expect(isCombinedPayment(event)).toBe(false)
  })

  it('isCombinedPayment recognises the notification of a combined order', async () => {
    const number = await placeCombined()
    await sim.pay(number)
    const event = await lastEvent()
    if (!isCombinedPayment(event)) throw new Error(event.event_type)
    expect(event.resource.combine_out_trade_no).toBe(number)
    expect(event.resource.sub_orders.map(({ amount }) => amount.total_amount)).toEqual([10, 10])
    expect(isPaid(event.resource)).toBe(true)
    expect(isPayment(event)).toBe(false)
  })

  it('a refund, profit sharing and an undocumented notification are not payments', () => {
    const sharing = { transaction_id: '1', order_id: '2', out_order_no: '3' }
    const others = [
      { event_type: 'TRANSACTION.SUCCESS', resource: sharing },
      { event_type: 'REFUND.SUCCESS', resource: { out_trade_no: 'T00001' } },
      { event_type: 'TRANSACTION.FAIL', resource: { out_trade_no: 'T00001' } },
      { event_type: 'TRANSACTION.SUCCESS', resource: null },
      { event_type: 'TRANSACTION.SUCCESS', resource: 'out_trade_no' },
    ]
    for (const event of others) {
      expect([isPayment(event), isCombinedPayment(event)], JSON.stringify(event)).toEqual([
        false,
        false,
      ])
    }
  })
})
