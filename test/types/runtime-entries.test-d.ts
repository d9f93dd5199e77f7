// Compiled by `npm run types`, not run.
import { expectTypeOf } from 'vitest'
import type { GetSubMchFundFlowBillResponse } from '../../generated/bill/index.js'
import type { GetAllSubMchFundFlowBillResponse } from '../../generated/ecommerce/bill/index.js'
import {
  byEventType,
  type NotificationEvent,
  type NotificationReplies,
  notificationHandler,
  readNotification,
  type UnknownNotification,
  type WechatPayNotification,
} from '../../generated/notifications/index.js'
import type { QueryMerchantBillResponse } from '../../generated/payscore/merchant-bill/index.js'
import type { RefundSuccessNotification } from '../../generated/webhooks/refund-success.js'
import type { TransactionSuccessResource } from '../../generated/webhooks/transaction-success.js'
import {
  type BillRow,
  billRows,
  downloadBill,
  type FundFlowBillColumn,
  type TradeBillColumn,
} from '../../runtime/bills/index.js'
import {
  type AttemptEvent,
  type CertificateCache,
  createWechatPay,
  type OperationDescriptor,
  type WechatPay,
} from '../../runtime/index.js'
import {
  type AppPayment,
  appPayment,
  type JsapiPayment,
  jsapiPayment,
} from '../../runtime/invoke.js'

import {
  type CouponPlugin,
  couponH5Url,
  couponPlugin,
  type PayScoreView,
  type WxpayScoreUseData,
  wxpayScoreDetail,
  wxpayScoreUse,
} from '../../runtime/v2/invoke.js'

declare const wxpay: WechatPay
declare const request: Request
declare const event: NotificationEvent

// Notifications: event_type tells them apart, though there are some that nobody described.
expectTypeOf(readNotification(wxpay, request)).resolves.toEqualTypeOf<NotificationEvent>()
expectTypeOf<NotificationEvent>().toEqualTypeOf<WechatPayNotification | UnknownNotification>()

if (event.event_type === 'REFUND.SUCCESS') {
  expectTypeOf(event).toEqualTypeOf<RefundSuccessNotification>()
  expectTypeOf(event.event_type).toEqualTypeOf<'REFUND.SUCCESS'>()
  expectTypeOf(event.resource.refund_id).toEqualTypeOf<string>()
}
if (event.event_type === 'TRANSACTION.SUCCESS' && event.original_type === 'transaction') {
  expectTypeOf(event.resource).toEqualTypeOf<TransactionSuccessResource>()
}
// @ts-expect-error no such event: a slip of the pen
if (event.event_type === 'REFUND.SUCESS') throw event
// @ts-expect-error its content is not known before its event_type is
event.resource.refund_id

switch (event.event_type) {
  case 'REFUND.SUCCESS':
  case 'REFUND.CLOSED':
    expectTypeOf(event.resource.out_refund_no).toEqualTypeOf<string>()
    break
  default:
    expectTypeOf(event.event_type).toExtend<string>()
    expectTypeOf(event).extract<UnknownNotification>().toHaveProperty('resource')
}

// What is left when all that are documented are taken away is unknown: text, with any content.
declare const other: Exclude<NotificationEvent, WechatPayNotification>
expectTypeOf(other).toEqualTypeOf<UnknownNotification>()
expectTypeOf(other.resource).toEqualTypeOf<unknown>()
const type: string = other.event_type
if (type === 'MOON.LANDED') throw other

// What may be given
declare const nodeHeaders: import('node:http').IncomingHttpHeaders
declare const body: Buffer
readNotification(wxpay, { headers: nodeHeaders, body })
readNotification(wxpay, { headers: request.headers, body: '' })
readNotification(wxpay, { headers: (name) => request.headers.get(name), body })
// @ts-expect-error a parsed body
readNotification(wxpay, { headers: nodeHeaders, body: { id: '' } })

// The handler and its callback
expectTypeOf(notificationHandler(wxpay, async () => {})).toEqualTypeOf<
  (request: Request) => Promise<Response>
>()
notificationHandler(wxpay, async (given) => {
  expectTypeOf(given).toEqualTypeOf<NotificationEvent>()
})
notificationHandler(wxpay, async (given) => {
  if (given.event_type !== 'PARKING_FEE.QUERY_TRANS_INFO') return undefined
  return { code: 'SUCCESS', total_amount: 1 }
})
notificationHandler(wxpay, async (given) => {
  if (given.id === '') return { code: 'FAIL' }
  return undefined
})
notificationHandler(wxpay, async () => {}, { onError: async (error, { url }) => [error, url] })
notificationHandler(
  wxpay,
  byEventType(
    {
      'REFUND.SUCCESS': async (given) => {
        expectTypeOf(given.resource.out_refund_no).toEqualTypeOf<string>()
      },
      'TRANSACTION.SUCCESS': async (given) => {
        expectTypeOf(given.event_type).toEqualTypeOf<'TRANSACTION.SUCCESS'>()
      },
      'PARKING_FEE.QUERY_TRANS_INFO': async () => ({ code: 'SUCCESS', payable_amount: 1 }),
    },
    async (given) => {
      expectTypeOf(given).toEqualTypeOf<NotificationEvent>()
    },
  ),
)
// Each answer is the one that its event wants, and has a code, by which it is recognised.
expectTypeOf<keyof NotificationReplies>().toEqualTypeOf<
  | 'CROSS_BORDER_PAY.GET_MCH_INFO'
  | 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
  | 'ENTRUST.TERMINATE_RETENTION'
  | 'PARKING_FEE.QUERY_TRANS_INFO'
>()
const others = async () => {}
// @ts-expect-error prepay_id and others are missing
byEventType({ 'CROSS_BORDER_PAY.PUSH_ORDER_INFO': async () => ({ code: 'SUCCESS' }) }, others)
// @ts-expect-error the code is missing
byEventType({ 'PARKING_FEE.QUERY_TRANS_INFO': async () => ({ payable_amount: 1 }) }, others)
// @ts-expect-error nothing is returned
byEventType({ 'PARKING_FEE.QUERY_TRANS_INFO': async () => {} }, others)
// @ts-expect-error not documented
byEventType({ 'REFUND.SUCESS': async () => {} }, others)
// @ts-expect-error all other events need a function too
byEventType({ 'REFUND.SUCCESS': async () => {} })
// @ts-expect-error what a database returned is no acknowledgement
notificationHandler(wxpay, async () => ({ rows: 1 }))
// @ts-expect-error a code of another kind
notificationHandler(wxpay, async () => ({ code: 'OK' }))

// Bills
const link = { download_url: '', hash_type: 'SHA1', hash_value: '' }
expectTypeOf(downloadBill(wxpay, link)).resolves.toEqualTypeOf<ReadableStream<Uint8Array>>()
downloadBill(wxpay, 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x', { timeout: 1 })
downloadBill(wxpay, link, { maxEncryptedBytes: 2 ** 20, signal: AbortSignal.timeout(1) })
// Encrypted bills: the whole answer as it came, or one of its files.
declare const ofOne: GetSubMchFundFlowBillResponse
declare const ofAll: GetAllSubMchFundFlowBillResponse
declare const ofPayScore: QueryMerchantBillResponse
for (const encrypted of [ofOne, ofAll, ofPayScore]) {
  downloadBill(wxpay, encrypted)
  for (const item of encrypted.download_bill_list ?? []) downloadBill(wxpay, item)
}
// @ts-expect-error a list without its count: a missing file would not be noticed
downloadBill(wxpay, { download_bill_list: [{ ...link, encrypt_key: '', nonce: '' }] })
// @ts-expect-error an encrypted file without its nonce
downloadBill(wxpay, { download_bill_count: 1, download_bill_list: [{ ...link, encrypt_key: '' }] })
declare const bill: ReadableStream<Uint8Array>
for await (const row of billRows<TradeBillColumn>(bill)) {
  expectTypeOf(row.微信订单号).toEqualTypeOf<string | undefined>()
  // @ts-expect-error no such column
  row.微信单号
}
for await (const row of billRows<FundFlowBillColumn>(bill)) {
  expectTypeOf(row['收支金额(元)']).toEqualTypeOf<string | undefined>()
}
for await (const row of billRows(bill)) {
  expectTypeOf(row['任意']).toEqualTypeOf<string | undefined>()
}
expectTypeOf(billRows(bill).totals).toEqualTypeOf<BillRow | undefined>()

// Invocation
const payment = { appid: 'wx1', prepay_id: 'wx2' }
expectTypeOf(jsapiPayment(wxpay, payment)).resolves.toEqualTypeOf<JsapiPayment>()
expectTypeOf(appPayment(wxpay, { ...payment, partnerid: '1' })).resolves.toEqualTypeOf<AppPayment>()
// @ts-expect-error prepay_id is missing
jsapiPayment(wxpay, { appid: 'wx1' })

// The configuration
const required = { mchid: '1', serialNo: 'AB', privateKey: '' }
createWechatPay({ ...required, certificates: 'auto' })
declare const map: Map<string, string>
expectTypeOf(map).toExtend<CertificateCache>()
createWechatPay({ ...required, certificates: { cache: map, onError: (error) => error } })
declare const kv: {
  get(key: string): Promise<string | null>
  put(key: string, value: string): void
}
createWechatPay({
  ...required,
  certificates: {
    cache: { get: (key) => kv.get(key), set: (key, value) => kv.put(key, value) },
    path: '/hk/v3/certificates',
  },
})
createWechatPay({
  ...required,
  backupHosts: [],
  onAttempt: ({ host, duration }) => [host, duration],
})
// @ts-expect-error not a boolean
createWechatPay({ ...required, certificates: true })
expectTypeOf<AttemptEvent['error']>().toEqualTypeOf<
  { readonly name: string; readonly reason: string | undefined } | undefined
>()

// Descriptors
expectTypeOf<OperationDescriptor['signedDigest']>().toEqualTypeOf<
  'Wechatpay-Statement-Sha1' | undefined
>()

// What APIv3 products need the APIv2 key for
expectTypeOf(wxpayScoreUse(wxpay, { package: 'x' })).resolves.toEqualTypeOf<
  PayScoreView<'wxpayScoreUse', WxpayScoreUseData>
>()
// @ts-expect-error out_order_no is missing
wxpayScoreDetail(wxpay, { service_id: '1' })
const coupon = { stock_id: '1', out_request_no: '2' }
expectTypeOf(
  couponPlugin(wxpay, { send_coupon_params: [coupon] }),
).resolves.toEqualTypeOf<CouponPlugin>()
expectTypeOf(couponH5Url(wxpay, { ...coupon, open_id: 'o' })).resolves.toEqualTypeOf<string>()
// @ts-expect-error open_id is missing
couponH5Url(wxpay, coupon)
