import { setTimeout as sleep } from 'node:timers/promises'
import { isPaid, WechatPayError } from 'wechatpay-ky'
import { closeOrder, prepayNative, queryOrderByOutTradeNo } from 'wechatpay-ky/pay/transactions'
import { createRefund } from 'wechatpay-ky/refund'
import { env, wxpay } from './wechatpay.js'

const out_trade_no = `N${Date.now()}`

/** Asks until the order is paid; gives it up after five minutes. */
async function waitForPayment() {
  const deadline = Date.now() + 5 * 60_000
  while (Date.now() < deadline) {
    const { data } = await queryOrderByOutTradeNo(wxpay, { out_trade_no })
    if (isPaid(data)) return data
    await sleep(1000)
  }
  await closeOrder(wxpay, { out_trade_no })
  throw new Error(`Nobody paid ${out_trade_no}; it is closed.`)
}

try {
  const { data: order } = await prepayNative(wxpay, {
    json: {
      appid: env('WECHATPAY_APPID'),
      description: 'A cup of coffee',
      out_trade_no,
      notify_url: env('WECHATPAY_NOTIFY_URL'),
      amount: { total: 100 }, // in fen
    },
  })
  console.log(`Order ${out_trade_no}: show this as a QR code: ${order.code_url}`)

  const payment = await waitForPayment()
  console.log(`Paid: ${payment.amount.payer_total} fen, transaction ${payment.transaction_id}`)

  const { data: refund } = await createRefund(wxpay, {
    json: {
      out_trade_no,
      out_refund_no: `${out_trade_no}-1`, // the same number again is the same refund
      reason: 'Too cold',
      amount: { refund: 40, total: 100, currency: 'CNY' },
    },
  })
  console.log(`Refund ${refund.out_refund_no}: ${refund.status}, ${refund.amount.refund} fen`)
} catch (error) {
  // One line is enough for what WeChat Pay or the network refused; a bug has its stack.
  console.error(error instanceof WechatPayError ? `${error.name}: ${error.message}` : error)
  process.exitCode = 1
}
