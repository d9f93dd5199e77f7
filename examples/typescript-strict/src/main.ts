import { ApiError, isPaid, isRefunded } from 'wechatpay-ky'
import { isPayment, type NotificationEvent } from 'wechatpay-ky/notifications'
import {
  type PrepayNativeJson,
  prepayNative,
  queryOrderByOutTradeNo,
} from 'wechatpay-ky/pay/transactions'
import {
  type CreateRefundResponse,
  createRefund,
  queryRefundByOutRefundNo,
} from 'wechatpay-ky/refund'
import { listen } from './receiver.js'
import { env, wxpay } from './wechatpay.js'

const NUMBER = `S${Date.now()}`
const TOTAL = 100 // in fen

const order: PrepayNativeJson = {
  appid: env('WECHATPAY_APPID'),
  description: 'A cup of coffee',
  out_trade_no: NUMBER,
  notify_url: env('WECHATPAY_NOTIFY_URL'),
  amount: { total: TOTAL },
}

/** Asks WeChat Pay, as a shop does that has waited in vain for a notification. */
const reportOrder = async (): Promise<void> => {
  const request = { out_trade_no: NUMBER }
  const { data } = await queryOrderByOutTradeNo(wxpay, request)
  if (!isPaid(data)) {
    console.log(`Not paid yet: ${data.trade_state_desc}`)
    return
  }
  const { transaction_id, success_time, payer, amount } = data
  console.log(`Paid ${amount.payer_total} fen at ${new Date(success_time).toISOString()}`)
  console.log(`Transaction ${transaction_id} of ${payer.openid.slice(0, 4)}…`)
}

const refund = async (): Promise<CreateRefundResponse> => {
  const { data } = await createRefund(wxpay, {
    json: {
      out_trade_no: NUMBER,
      out_refund_no: `${NUMBER}-1`, // the same number again is the same refund
      notify_url: env('WECHATPAY_NOTIFY_URL'),
      amount: { refund: TOTAL, total: TOTAL, currency: 'CNY' },
    },
  })
  return data
}

const reportRefund = async (): Promise<void> => {
  const { data } = await queryRefundByOutRefundNo(wxpay, { out_refund_no: `${NUMBER}-1` })
  if (isRefunded(data)) console.log(`Refunded at ${new Date(data.success_time).toISOString()}`)
}

/** The next step after a notification; `undefined` if the notification is not about our order. */
const next = (event: NotificationEvent): (() => Promise<void>) | undefined => {
  if (isPayment(event)) {
    // It is genuine, but is it about what was ordered?
    const { out_trade_no, amount } = event.resource
    if (out_trade_no !== NUMBER || amount.total !== TOTAL) return undefined
    return async () => {
      await reportOrder()
      console.log(`Refund: ${(await refund()).status}`)
    }
  }
  if (event.event_type === 'REFUND.SUCCESS') {
    const { out_trade_no, amount, success_time } = event.resource
    if (out_trade_no !== NUMBER) return undefined
    return async () => {
      console.log(`Notified: ${amount.payer_refund} fen, ${success_time.slice(0, 10)}`)
      await reportRefund()
      server.close()
    }
  }
  return undefined
}

const report = (error: unknown): void => {
  const known = error instanceof ApiError ? `${error.code}: ${error.message}` : error
  console.error(known)
  process.exitCode = 1
  server.close()
}

const server = await listen(wxpay, Number(process.env['PORT'] ?? 3000), (event) => {
  // After the notification is accepted: WeChat Pay waits five seconds for that.
  setImmediate(() => void next(event)?.().catch(report))
})

const { data } = await prepayNative(wxpay, { json: order })
await reportOrder()
console.log(`Order ${NUMBER}: show this as a QR code: ${data.code_url}`)
