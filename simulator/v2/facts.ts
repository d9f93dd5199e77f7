import { DESCRIPTIONS } from '../flows/orders/facts.js'
import { recordOf, textOf } from '../flows/request.js'
import type { Fields } from '../schema/json.js'
import type { Order, Payment } from '../state/orders.js'
import type { Refund, RefundState } from '../state/refunds.js'
import { compactTime, spacedTime } from './time.js'

/** Whose order it is, in the names of APIv2. Orders that were placed through APIv3 are known here too:
 * the platform has one set of them. */
export const ownerFacts = ({ request }: Order): Fields => ({
  appid: request['sp_appid'] ?? request['appid'],
  mch_id: request['sp_mchid'] ?? request['mchid'],
  sub_appid: request['sub_appid'],
  sub_mch_id: request['sub_mchid'],
})

/** The facts of an order for queries and notifications; an unpaid order has few. */
export const orderFacts = (order: Order): Fields => {
  const { request, payment, state } = order
  return {
    ...ownerFacts(order),
    device_info: recordOf(request['scene_info'])['device_id'],
    out_trade_no: order.outTradeNo,
    attach: request['attach'],
    trade_state: state,
    trade_state_desc: DESCRIPTIONS[state],
    ...(payment ? paymentFacts(order, payment) : {}),
  }
}

export const paymentFacts = ({ total, currency, tradeType, v2 }: Order, payment: Payment) => {
  const { payer, payerTotal } = payment
  const coupon = total - payerTotal
  const subOpenid = textOf(payer['sub_openid'])
  return {
    openid: payer['openid'] ?? payer['sp_openid'],
    is_subscribe: 'N',
    ...(subOpenid === undefined ? {} : { sub_openid: subOpenid, sub_is_subscribe: 'N' }),
    trade_type: tradeType,
    bank_type: payment.bankType,
    total_fee: total,
    settlement_total_fee: total,
    fee_type: currency,
    cash_fee: payerTotal,
    cash_fee_type: currency,
    ...(coupon > 0 ? couponFacts(coupon) : {}),
    transaction_id: payment.transactionId,
    time_end: compactTime(payment.at),
    contract_id: v2?.contractId,
  } satisfies Fields
}

const couponFacts = (fee: number): Fields => ({
  coupon_fee: fee,
  coupon_count: 1,
  coupons: [{ coupon_id: '10000', coupon_type: 'CASH', coupon_fee: fee }],
})

const ACCOUNT = '支付用户零钱'

/** APIv2 has its own names for the final states of a refund. */
export const REFUND_STATES: Readonly<{ [State in RefundState]: string }> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  CLOSED: 'REFUNDCLOSE',
  ABNORMAL: 'CHANGE',
}

/** The facts of a refund, with all names in answers and the notification. */
export const refundFacts = (refund: Refund, order: Order): Fields => {
  const { amount, finishedAt, state, request } = refund
  const payerTotal = order.payment?.payerTotal ?? order.total
  const cash = Math.round((amount * payerTotal) / order.total)
  const succeeded = state === 'SUCCESS' && finishedAt !== undefined
  return {
    out_refund_no: refund.outRefundNo,
    refund_id: refund.refundId,
    refund_channel: 'ORIGINAL',
    refund_fee: amount,
    settlement_refund_fee: amount,
    cash_refund_fee: cash,
    ...(amount > cash
      ? {
          coupon_refund_fee: amount - cash,
          coupon_refund_count: 1,
          coupons: [
            { coupon_type: 'CASH', coupon_refund_id: '10000', coupon_refund_fee: amount - cash },
          ],
        }
      : {}),
    refund_status: REFUND_STATES[state],
    refund_account: request['refund_account'] ?? 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_recv_accout: ACCOUNT,
    refund_request_source: 'API',
    ...(succeeded
      ? { refund_success_time: spacedTime(finishedAt), success_time: spacedTime(finishedAt) }
      : {}),
  }
}

/** The facts of the order that a refund belongs to. */
export const refundedOrderFacts = (order: Order): Fields => ({
  ...ownerFacts(order),
  transaction_id: order.payment?.transactionId,
  out_trade_no: order.outTradeNo,
  total_fee: order.total,
  settlement_total_fee: order.total,
  fee_type: order.currency,
  cash_fee: order.payment?.payerTotal,
  cash_fee_type: order.currency,
})
