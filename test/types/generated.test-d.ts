import { expectTypeOf } from 'vitest'
import { getTradeBill } from '../../generated/bill/index.js'
import { downloadBill } from '../../generated/billdownload/index.js'
import type { CreateStockResponse } from '../../generated/brand/product-coupon/index.js'
import { downloadCertificates } from '../../generated/certificates/index.js'
import { chain } from '../../generated/chain/index.js'
import {
  type CreateRefundJson,
  createRefund,
  createReturnAdvance,
  type RefundStatus,
} from '../../generated/ecommerce/refunds/index.js'
import type { CreateCouponStockJson } from '../../generated/marketing/favor/index.js'
import { buildPartnership, listPartnerships } from '../../generated/marketing/partnerships/index.js'
import type {
  QueryManageRecordResponse,
  QueryManageRecordResponseRequestedItemInfo,
} from '../../generated/mch-manage/index.js'
import { downloadImage, uploadImage } from '../../generated/merchant-service/index.js'
import { queryOrderByOutTradeNo as queryPartnerOrder } from '../../generated/pay/partner/index.js'
import {
  closeOrder,
  type PrepayJsapiJson,
  prepayJsapi,
  queryOrderByOutTradeNo,
} from '../../generated/pay/transactions/index.js'
import type { CreateServiceOrderJson } from '../../generated/payscore/serviceorder/index.js'
import type {
  RefundSuccessNotification,
  TransactionSuccessResource,
  TransactionSuccessResourceCombined,
  WechatPayNotification,
} from '../../generated/webhooks/index.js'
import type { OperationDescriptor, WechatPay } from '../../runtime/operation.js'

/** What callers of the generated functions are told by their types. Checked by `types.test.ts`. */
declare const wxpay: WechatPay
const order = { out_trade_no: '1217752501201407033233368018' }

// A request holds the path parameters and the parts of the operation, each required as documented.
expectTypeOf(createReturnAdvance)
  .parameter(1)
  .toEqualTypeOf<{ refund_id: string; json: { sub_mchid: string } }>()
createReturnAdvance(wxpay, { refund_id: '5', json: { sub_mchid: '1900000109' } })
createReturnAdvance(
  wxpay,
  { refund_id: '5', json: { sub_mchid: '1900000109' } },
  { signal: new AbortController().signal, timeout: false, retry: 2, headers: { 'X-Trace': '1' } },
)
// @ts-expect-error the path parameter is missing
createReturnAdvance(wxpay, { json: { sub_mchid: '1900000109' } })
// @ts-expect-error the body is missing
createReturnAdvance(wxpay, { refund_id: '5' })
// @ts-expect-error a field of the body is missing
createReturnAdvance(wxpay, { refund_id: '5', json: {} })
// @ts-expect-error there is no such field
createReturnAdvance(wxpay, { refund_id: '5', json: { sub_mchid: '1900000109', mchid: '1' } })
// @ts-expect-error a number is no merchant number
createReturnAdvance(wxpay, { refund_id: '5', json: { sub_mchid: 1900000109 } })
// @ts-expect-error the whole request is missing
createReturnAdvance(wxpay)
// @ts-expect-error the client is missing
createReturnAdvance({ refund_id: '5', json: { sub_mchid: '1900000109' } })

// Query parameters: the part is required where one of them is.
// @ts-expect-error the query is missing
getTradeBill(wxpay, {})
// @ts-expect-error a query parameter is missing
getTradeBill(wxpay, { query: {} })
getTradeBill(wxpay, { query: { bill_date: '2024-07-11', bill_type: 'ALL' } })

// The client fills in its own merchant number: it may be given, and no part is needed for it alone.
queryOrderByOutTradeNo(wxpay, order)
queryOrderByOutTradeNo(wxpay, { ...order, query: { mchid: '1' } })
closeOrder(wxpay, order)
closeOrder(wxpay, { ...order, json: {} })
// @ts-expect-error a number is no merchant number
closeOrder(wxpay, { ...order, json: { mchid: 1 } })
const wx = chain(wxpay)
wx.v3.pay.transactions.outTradeNo._out_trade_no_.get(order)
wx.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({}, order)
wx['v3/pay/transactions/out-trade-no/{out_trade_no}'].get({ ...order, params: { mchid: '1' } })
// @ts-expect-error another merchant's number is not filled in
queryPartnerOrder(wxpay, order)
queryPartnerOrder(wxpay, { ...order, query: { sub_mchid: '1' } })

// @ts-expect-error an enum in a request is closed
getTradeBill(wxpay, { query: { bill_date: '2024-07-11', bill_type: 'NONE' } })

// A time or a day may be a Date, in requests only; text in another format may not.
getTradeBill(wxpay, { query: { bill_date: new Date() } })
expectTypeOf<PrepayJsapiJson['time_expire']>().toEqualTypeOf<string | Date | undefined>()
expectTypeOf<CreateServiceOrderJson['time_range']['start_time']>().toEqualTypeOf<string>()
expectTypeOf<CreateStockResponse>()
  .toHaveProperty('deactivate_time')
  .toEqualTypeOf<string | undefined>()

// Text that holds JSON takes the content or the text, and gives the content or what is not JSON.
listPartnerships(wxpay, { query: { partner: { type: 'APPID' }, authorized_data: '{}' } })
// @ts-expect-error the content has a schema
listPartnerships(wxpay, { query: { partner: { type: 'NONE' } } })
expectTypeOf<CreateCouponStockJson['ext_info']>().toEqualTypeOf<
  Record<string, unknown> | string | undefined
>()
expectTypeOf<QueryManageRecordResponse['requested_item_info']>().toEqualTypeOf<
  QueryManageRecordResponseRequestedItemInfo | string | undefined
>()

// Where nothing is required, the whole request may be left out.
downloadCertificates(wxpay)
downloadCertificates(wxpay, {})
downloadCertificates(wxpay, undefined, { timeout: 1000 })
downloadCertificates(wxpay, { query: { algorithm_type: 'RSA' } })
expectTypeOf(downloadCertificates).parameter(1).extract<undefined>().toEqualTypeOf<undefined>()
expectTypeOf(createReturnAdvance).parameter(1).extract<undefined>().toBeNever()

// Headers that belong to one operation.
expectTypeOf(buildPartnership)
  .parameter(1)
  .toHaveProperty('headers')
  .toEqualTypeOf<{ 'Idempotency-Key': string }>()

// Enums: closed in requests, open in answers, known values completed in both.
expectTypeOf<Required<CreateRefundJson>>().toHaveProperty('refund_account').toExtend<string>()
const { data: refund } = await createRefund(wxpay, {
  json: {
    sub_mchid: '1',
    sp_appid: 'wx',
    out_refund_no: '1',
    transaction_id: '1',
    // @ts-expect-error an enum in a request is closed
    refund_account: 'REFUND_SOURCE_NOBODY',
    amount: { refund: 1, total: 1, currency: 'CNY' },
  },
})
expectTypeOf(refund.refund_id).toEqualTypeOf<string>()
const { data: paid } = await queryOrderByOutTradeNo(wxpay, order)
type TradeState = Exclude<typeof paid.trade_state, undefined>
expectTypeOf<'A_STATE_OF_NEXT_YEAR'>().toExtend<TradeState>()
expectTypeOf<string>().toExtend<TradeState>()
expectTypeOf<TradeState>().toExtend<string>()
expectTypeOf<Extract<TradeState, 'SUCCESS' | 'USERPAYING'>>().toEqualTypeOf<
  'SUCCESS' | 'USERPAYING'
>()
// @ts-expect-error open, but not for numbers
const state: TradeState = 1
expectTypeOf(state).toBeString()
expectTypeOf<'SUCCESS'>().toExtend<RefundStatus>()
// @ts-expect-error a shared enum by itself is closed
const status: RefundStatus = 'A_STATE_OF_NEXT_YEAR'
expectTypeOf(status).toBeString()

// Optional fields of answers may be missing; required ones are there.
expectTypeOf(paid.success_time).toEqualTypeOf<string | undefined>()
expectTypeOf(paid.amount?.payer_total).toEqualTypeOf<number | undefined>()
// @ts-expect-error it may be missing
paid.amount.total

// What an answer is: JSON, nothing, or a file.
const prepaid = await prepayJsapi(wxpay, {
  json: {
    appid: 'wx',
    mchid: '1',
    description: '商品',
    out_trade_no: '1',
    notify_url: 'https://example.com',
    amount: { total: 1 },
    payer: { openid: 'o' },
  },
})
expectTypeOf(prepaid.data).toEqualTypeOf<{ prepay_id: string }>()
expectTypeOf(prepaid.status).toEqualTypeOf<number>()
expectTypeOf(prepaid.headers).toEqualTypeOf<Headers>()
expectTypeOf(prepaid.requestId).toEqualTypeOf<string | undefined>()
const closed = await closeOrder(wxpay, { ...order, json: { mchid: '1' } })
expectTypeOf(closed.data).toEqualTypeOf<undefined>()
const bill = await downloadBill(wxpay, { query: { token: 't' } })
expectTypeOf(bill.data).toEqualTypeOf<ReadableStream<Uint8Array>>()
const image = await downloadImage(wxpay, { media_id: 'm' })
expectTypeOf(image.data).toEqualTypeOf<ReadableStream<Uint8Array>>()

// An upload takes a file as the platform has it, or with a name; the runtime adds the digest.
uploadImage(wxpay, { form: { file: new Blob([]) } })
uploadImage(wxpay, { form: { file: new Uint8Array(), meta: { filename: 'a.png' } } })
uploadImage(wxpay, { form: { file: { name: 'a.png', data: new ArrayBuffer(1) } } })
// @ts-expect-error a path is not read
uploadImage(wxpay, { form: { file: 'a.png' } })
// @ts-expect-error the file is missing
uploadImage(wxpay, { form: {} })

// Every function carries its descriptor.
expectTypeOf(createReturnAdvance.operation).toEqualTypeOf<OperationDescriptor>()

// Notifications: `event_type` tells them apart, and so `resource` is known.
declare const event: WechatPayNotification
if (event.event_type === 'REFUND.SUCCESS') {
  expectTypeOf(event).toEqualTypeOf<RefundSuccessNotification>()
  expectTypeOf(event.resource.refund_id).toEqualTypeOf<string>()
  expectTypeOf(event.original_type).toEqualTypeOf<'refund'>()
}
// Where several share one, `original_type` does.
if (event.event_type === 'TRANSACTION.SUCCESS' && event.original_type === 'transaction') {
  expectTypeOf(event.resource).toEqualTypeOf<TransactionSuccessResource>()
  if ('combine_out_trade_no' in event.resource)
    expectTypeOf(event.resource).toEqualTypeOf<TransactionSuccessResourceCombined>()
}
// @ts-expect-error there is no such event
event.event_type === 'REFUND.SUCCEEDED'
switch (event.event_type) {
  case 'REFUND.SUCCESS':
    expectTypeOf(event.resource.amount.refund).toEqualTypeOf<number>()
    break
  default:
    expectTypeOf(event.event_type).extract<'REFUND.SUCCESS'>().toBeNever()
}
