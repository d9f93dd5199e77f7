import { OneOf } from '../../schema/build.js'
import type { Fields } from '../../schema/json.js'
import { dateTime } from '../../state/numbers.js'
import type { Order } from '../../state/orders.js'
import type { Refund, RefundState } from '../../state/refunds.js'
import { recordOf } from '../request.js'

/** The operations do not agree on how a refund is called that was closed. */
const WORDS: Readonly<{ [State in RefundState]: unknown }> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  CLOSED: new OneOf('REFUNDCLOSE', 'CLOSE', 'CLOSED'),
  ABNORMAL: 'ABNORMAL',
}

const ACCOUNT = '支付用户零钱'

/** The facts of a refund, with all names in answers and notifications. */
export const refundFacts = (refund: Refund, order: Order, mchid: string): Fields => {
  const { request, finishedAt, state } = refund
  return {
    ...merchantFacts(order, mchid),
    refund_id: refund.refundId,
    id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: ACCOUNT,
    recv_account: ACCOUNT,
    create_time: dateTime(refund.createdAt),
    status: WORDS[state],
    refund_status: WORDS[state],
    funds_account: request['funds_account'] ?? new OneOf('AVAILABLE', 'UNSETTLED'),
    refund_account: request['refund_account'],
    amount: amountFacts(refund, order),
    ...(finishedAt !== undefined && state === 'SUCCESS'
      ? { success_time: dateTime(finishedAt) }
      : {}),
  }
}

/** A notification has the fields of its merchant's mode and region only. */
export const noticeFacts = (facts: Fields, { isOverseas }: Refund): Fields => {
  const { mchid, user_received_account, recv_account, ...rest } = facts
  const { total, refund, payer_total, payer_refund, ...currencies } = recordOf(facts['amount'])
  const amount = { total, refund, payer_total, payer_refund }
  return {
    ...rest,
    ...('sp_mchid' in facts ? {} : { mchid }),
    ...(isOverseas
      ? { recv_account, amount: { ...amount, ...currencies } }
      : { user_received_account, amount }),
  }
}

const merchantFacts = ({ request }: Order, mchid: string): Fields => ({
  mchid,
  ...(request['sp_mchid'] === undefined ? {} : { sp_mchid: request['sp_mchid'] }),
  ...(request['sub_mchid'] === undefined ? {} : { sub_mchid: request['sub_mchid'] }),
})

/** In 分. The coupon's part is not returned to the customer; the rest is divided in proportion. */
const amountFacts = ({ amount, request }: Refund, { total, currency, payment }: Order): Fields => {
  const payerTotal = payment?.payerTotal ?? total
  const payerRefund = Math.round((amount * payerTotal) / total)
  return {
    total,
    refund: amount,
    currency,
    from: recordOf(request['amount'])['from'],
    payer_total: payerTotal,
    payer_refund: payerRefund,
    payer_currency: currency,
    settlement_total: total,
    settlement_refund: amount,
    discount_refund: amount - payerRefund,
  }
}
