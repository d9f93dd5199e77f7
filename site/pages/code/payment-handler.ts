/** The event whose content has several shapes, which guards of the package tell apart. */
export const PAYMENT_EVENT = 'TRANSACTION.SUCCESS'

/** The code that receives the notification of a payment. */
export const paymentHandler = `\
import { isCombinedPayment, isPayment, notificationHandler } from 'wechatpay-ky/notifications'

export const POST = notificationHandler(wxpay, async (event) => {
  if (isPayment(event)) {
    const { out_trade_no, transaction_id, amount } = event.resource
    console.log(event.id, out_trade_no, transaction_id, amount.payer_total)
  }
  if (isCombinedPayment(event)) {
    const { combine_out_trade_no, sub_orders } = event.resource
    console.log(event.id, combine_out_trade_no, sub_orders.length)
  }
})`
