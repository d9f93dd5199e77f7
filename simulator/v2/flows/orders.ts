import { codeUrlOf, WEEK } from '../../flows/orders/prepay.js'
import { textOf } from '../../flows/request.js'
import { canonicalJson, type Fields } from '../../schema/json.js'
import type { Order, PlacedByXml, TradeState } from '../../state/orders.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { orderFacts } from '../facts.js'
import { refuseBusiness, refuseValue } from '../refusal.js'
import { readTime } from '../time.js'

/**
 * The fields that make two requests equal: all fields of the merchant except those that change in
 * each request.
 */
const fingerprintOf = ({ body, endpoint }: XmlCall): string => {
  const { nonce_str, sign, sign_type, ...said } = body
  return `${endpoint} ${canonicalJson(said)}`
}

/** The request in the names of APIv3, as orders of both kinds are kept. */
const requestOf = ({ body }: XmlCall, mchid: string): Fields => {
  const { appid, sub_appid, sub_mch_id, openid, sub_openid, device_info } = body
  const owner =
    sub_mch_id === undefined
      ? { appid, mchid }
      : { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid: sub_mch_id }
  const isPartner = sub_mch_id !== undefined
  return {
    ...owner,
    description: body['body'],
    attach: body['attach'],
    payer: isPartner ? { sp_openid: openid, sub_openid } : { openid },
    ...(device_info === undefined ? {} : { scene_info: { device_id: device_info } }),
  }
}

export interface Placing {
  readonly tradeType: string
  readonly state?: TradeState
  readonly v2?: Omit<PlacedByXml, 'signType'>
}

/** A new order, or the one that the same request placed before. */
export const place = (call: XmlCall, world: World, placing: Placing): Order => {
  const { body, now, signType } = call
  const { orders } = world.state
  const outTradeNo = String(body['out_trade_no'])
  const fingerprint = fingerprintOf(call)
  const known = orders.find(outTradeNo)
  if (known) return again(known, fingerprint)
  return orders.save({
    outTradeNo,
    combination: undefined,
    tradeType: placing.tradeType,
    prepayId: world.numbers.prepayId(now),
    request: requestOf(call, world.merchant.mchid),
    fingerprint,
    total: amountOf(body['total_fee'], 'total_fee'),
    currency: textOf(body['fee_type']) ?? 'CNY',
    notifyUrl: textOf(body['notify_url']),
    expiresAt: readTime(textOf(body['time_expire']) ?? '') ?? now + WEEK,
    state: placing.state ?? 'NOTPAY',
    payment: undefined,
    v2: { signType, ...placing.v2 },
  })
}

const again = (known: Order, fingerprint: string): Order => {
  if (known.state === 'CLOSED') throw refuseBusiness('orderClosed')
  if (known.state === 'REVOKED') throw refuseBusiness('orderReversed')
  if (known.payment) throw refuseBusiness('orderPaid')
  if (known.fingerprint !== fingerprint) throw refuseBusiness('orderNumberUsed')
  return known
}

export const amountOf = (value: unknown, field: string): number => {
  if (typeof value === 'number' && value >= 1) return value
  throw refuseValue(field, '参数错误', `${field} must be 1 or more`)
}

/** The order that a request names, by either number. */
export const orderOf = ({ body }: XmlCall, { state }: World): Order => {
  const transactionId = textOf(body['transaction_id'])
  const outTradeNo = textOf(body['out_trade_no'])
  if (transactionId === undefined && outTradeNo === undefined) {
    throw refuseValue('', '缺少参数out_trade_no', 'transaction_id or out_trade_no is required')
  }
  const order =
    transactionId === undefined
      ? state.orders.find(outTradeNo ?? '')
      : state.orders.findByTransaction(transactionId)
  if (!order) throw refuseBusiness('orderMissing')
  return order
}

/** Every kind of order answers with one of these. */
export const prepayFacts = ({ tradeType, prepayId }: Order): Fields => ({
  trade_type: tradeType,
  prepay_id: prepayId,
  ...(tradeType === 'NATIVE' ? { code_url: codeUrlOf(prepayId) } : {}),
  ...(tradeType === 'MWEB'
    ? { mweb_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId}` }
    : {}),
})

export const checkTradeType = ({ body }: XmlCall): string => {
  const type = String(body['trade_type'])
  const openid = body['openid'] ?? body['sub_openid']
  if (type === 'JSAPI' && openid === undefined) {
    throw refuseValue('', 'JSAPI支付必须传openid', 'openid is required for JSAPI')
  }
  if (type === 'NATIVE' && body['product_id'] === undefined) {
    throw refuseValue('', 'NATIVE支付必须传product_id', 'product_id is required for NATIVE')
  }
  return type
}

const createOrder: XmlFlow = (call, world) => ({
  facts: prepayFacts(place(call, world, { tradeType: checkTradeType(call) })),
})

export const queryOrder: XmlFlow = (call, world) => ({ facts: orderFacts(orderOf(call, world)) })

const closeOrder: XmlFlow = (call, world) => {
  const order = orderOf(call, world)
  if (order.payment) throw refuseBusiness('orderPaid')
  if (order.state === 'CLOSED') throw refuseBusiness('orderClosed')
  world.state.orders.save({ ...order, state: 'CLOSED' })
  return {}
}

export const orderFlows: XmlFlows = {
  '/pay/unifiedorder': createOrder,
  '/pay/orderquery': queryOrder,
  '/pay/closeorder': closeOrder,
}
