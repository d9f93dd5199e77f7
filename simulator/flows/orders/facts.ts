import type { Fields } from '../../schema/json.js'
import { dateTime } from '../../state/numbers.js'
import type { Combination, Order, Payment, TradeState } from '../../state/orders.js'
import { recordOf } from '../request.js'

export const DESCRIPTIONS: Readonly<{ [State in TradeState]: string }> = {
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中，需要输入支付密码',
  ACCEPT: '已接收，等待扣款',
  PAYERROR: '支付失败',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
}

/** The part of a request that names whose order it is. The rest of it does not come back. */
const OWNERS = ['appid', 'mchid', 'sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'] as const

/** The facts of an order, with the names in queries and notifications. */
export const orderFacts = (order: Order): Fields => {
  const { request, payment, state } = order
  const { device_id: device } = recordOf(request['scene_info'])
  return {
    ...Object.fromEntries(OWNERS.map((name) => [name, request[name]])),
    out_trade_no: order.outTradeNo,
    trade_state: state,
    trade_state_desc: DESCRIPTIONS[state],
    amount: {
      total: order.total,
      currency: order.currency,
      ...(payment ? { payer_total: payment.payerTotal, payer_currency: order.currency } : {}),
    },
    ...(device === undefined ? {} : { scene_info: { device_id: device } }),
    ...(payment ? paymentFacts(order, payment) : {}),
  }
}

/** The facts of a paid order, including repeated fields of its request. */
const paymentFacts = ({ request, tradeType }: Order, payment: Payment): Fields => ({
  attach: request['attach'],
  trade_type: tradeType,
  payer: payment.payer,
  transaction_id: payment.transactionId,
  // The overseas operations call it so.
  id: payment.transactionId,
  bank_type: payment.bankType,
  success_time: dateTime(payment.at),
})

/** The same for orders that are paid at once. */
export const combinationFacts = (combination: Combination, orders: readonly Order[]): Fields => {
  const { request } = combination
  const payment = orders.find((order) => order.payment)?.payment
  const { device_id: device } = recordOf(request['scene_info'])
  return {
    combine_appid: request['combine_appid'],
    combine_mchid: request['combine_mchid'],
    combine_out_trade_no: combination.combineOutTradeNo,
    combine_transaction_id: combination.transactionId,
    ...(payment ? { combine_payer_info: payment.payer } : {}),
    ...(device === undefined ? {} : { scene_info: { device_id: device } }),
    sub_orders: orders.map(subOrderFacts),
  }
}

const subOrderFacts = (order: Order): Fields => ({
  ...orderFacts(order),
  amount: {
    total_amount: order.total,
    currency: order.currency,
    ...(order.payment
      ? { payer_amount: order.payment.payerTotal, payer_currency: order.currency }
      : {}),
  },
})
