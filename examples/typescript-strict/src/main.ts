import { ApiError } from 'wechatpay-ky'
import type { NotificationEvent } from 'wechatpay-ky/notifications'
import { type PrepayNativeJson, prepayNative } from 'wechatpay-ky/pay/transactions'
import { type CreateRefundResponse, createRefund } from 'wechatpay-ky/refund'
import { listen } from './receiver.js'
import { env, wxpay } from './wechatpay.js'

const NUMBER = `S${Date.now()}`
const TOTAL = 100 // in fen

const order: PrepayNativeJson = {
  mchid: wxpay.mchid,
  appid: env('WECHATPAY_APPID'),
  description: 'A cup of coffee',
  out_trade_no: NUMBER,
  notify_url: env('WECHATPAY_NOTIFY_URL'),
  amount: { total: TOTAL },
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

/** What is to be done next, told by what was notified; `undefined`: it is not about our order. */
const next = (event: NotificationEvent): (() => Promise<void>) | undefined => {
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS': {
      if (event.original_type !== 'transaction') return undefined
      // A combined order, which this program does not place, has several numbers in place of one.
      if (!('out_trade_no' in event.resource)) return undefined
      const { out_trade_no, amount, transaction_id } = event.resource
      if (out_trade_no !== NUMBER || amount?.total !== TOTAL) return undefined
      return async () => {
        console.log(`Paid: transaction ${transaction_id}`)
        console.log(`Refund: ${(await refund()).status}`)
      }
    }
    case 'REFUND.SUCCESS': {
      if (event.resource.out_trade_no !== NUMBER) return undefined
      return async () => {
        console.log(`Refunded to ${event.resource.user_received_account}`)
        server.close()
      }
    }
    default:
      return undefined
  }
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
console.log(`Order ${NUMBER}: show this as a QR code: ${data.code_url}`)
