import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import { canonicalJson, type Fields } from '../../schema/json.js'
import type { Order } from '../../state/orders.js'
import type { World } from '../../world.js'
import type { Flow } from '../flow.js'
import { numberOf, recordOf, textOf } from '../request.js'

/** Orders can be paid for a week, unless the merchant says otherwise. */
export const WEEK = 7 * 24 * 3600 * 1000

/** Places an order to be paid later. */
export const prepay =
  (tradeType: string): Flow =>
  (call, world) => ({ facts: prepayFacts(place(call, world, tradeType).prepayId) })

/** A new order, or the one that the same request placed before. */
export const place = (call: Call, { state, numbers }: World, tradeType: string): Order => {
  const outTradeNo = String(call.body['out_trade_no'])
  const fingerprint = fingerprintOf(call)
  const known = state.orders.find(outTradeNo)
  if (known) {
    refuseFinished(known)
    if (known.fingerprint !== fingerprint) throw numberUsed('/out_trade_no', outTradeNo)
    return known
  }
  const amount = recordOf(call.body['amount'])
  return state.orders.save({
    outTradeNo,
    combination: undefined,
    tradeType,
    prepayId: numbers.prepayId(call.now),
    request: call.body,
    fingerprint,
    total: checkAmount(amount['total'], '/amount/total'),
    currency: textOf(amount['currency']) ?? 'CNY',
    notifyUrl: textOf(call.body['notify_url']),
    expiresAt: expiryOf(call),
    state: 'NOTPAY',
    payment: undefined,
  })
}

/** The same number may come again with the same content, to the same operation. */
export const fingerprintOf = ({ endpoint, body }: Call): string =>
  `${endpoint} ${canonicalJson(body)}`

export const numberUsed = (field: string, value: string) =>
  refusal('orderNumberUsed', {
    field,
    value,
    issue: 'the number was used with other content, or with another operation',
    location: 'body',
  })

export const refuseFinished = ({ state }: Order): void => {
  if (state === 'CLOSED') throw refusal('orderClosed')
  if (state === 'REVOKED') throw refusal('orderReversed')
  if (state !== 'NOTPAY' && state !== 'PAYERROR') throw refusal('orderPaid')
}

export const checkAmount = (value: unknown, field: string): number => {
  const amount = numberOf(value)
  if (amount >= 1) return amount
  throw refusal('parameter', { field, value, issue: 'must be 1 or more', location: 'body' })
}

export const expiryOf = ({ body, now }: Call): number => {
  const given = Date.parse(textOf(body['time_expire']) ?? '')
  return Number.isNaN(given) ? now + WEEK : given
}

/** Every operation answers with one of these. */
export const prepayFacts = (prepayId: string): Fields => {
  const checkout = `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId}`
  return {
    prepay_id: prepayId,
    code_url: codeUrlOf(prepayId),
    h5_url: checkout,
    mweb_url: checkout,
  }
}

/** The content of the QR code of a Native order. */
export const codeUrlOf = (prepayId: string): string =>
  `weixin://wxpay/bizpayurl?pr=${prepayId.slice(-12)}`
