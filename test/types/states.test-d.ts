// Compiled by `npm run types`, not run.
import { expectTypeOf } from 'vitest'
import { queryOrderByOutTradeNo as queryCombined } from '../../generated/combine-transactions/index.js'
import type { transferToUser } from '../../generated/fund-app/mch-transfer/index.js'
import { queryOrderById as queryOverseas } from '../../generated/global/transactions/index.js'
import {
  isCombinedPayment,
  isPayment,
  type NotificationEvent,
  notificationHandler,
} from '../../generated/notifications/index.js'
import { queryOrderByOutTradeNo as queryPartner } from '../../generated/pay/partner/index.js'
import { type payWithPaymentCode, queryOrderById } from '../../generated/pay/transactions/index.js'
import { createRefund, type queryRefundByOutRefundNo } from '../../generated/refund/index.js'
import type { RefundClosedResource } from '../../generated/webhooks/refund-closed.js'
import type {
  TransactionSuccessResource,
  TransactionSuccessResourceCombined,
  TransactionSuccessResourceDirect,
  TransactionSuccessResourcePartner,
} from '../../generated/webhooks/transaction-success.js'
import {
  awaitsConfirmation,
  isPaid,
  isRefunded,
  type Notification,
  type WechatPay,
} from '../../runtime/index.js'

declare const wxpay: WechatPay

// A direct order: what may be missing, and what is there once it is paid.
const { data: direct } = await queryOrderById(wxpay, { transaction_id: '', query: { mchid: '' } })
expectTypeOf(direct.out_trade_no).toEqualTypeOf<string>()
expectTypeOf(direct.transaction_id).toEqualTypeOf<string | undefined>()
if (isPaid(direct)) {
  expectTypeOf(direct.trade_state).toEqualTypeOf<'SUCCESS'>()
  expectTypeOf(direct.transaction_id).toEqualTypeOf<string>()
  expectTypeOf(direct.success_time).toEqualTypeOf<string>()
  expectTypeOf(direct.payer.openid).toEqualTypeOf<string>()
  expectTypeOf(direct.amount.total).toEqualTypeOf<number>()
  expectTypeOf(direct.amount.payer_total).toEqualTypeOf<number>()
  expectTypeOf(direct.amount.currency).toEqualTypeOf<string>()
  expectTypeOf(direct.attach).toEqualTypeOf<string | undefined>()
} else {
  expectTypeOf(direct.trade_state_desc).toEqualTypeOf<string>()
}

const { data: partner } = await queryPartner(wxpay, {
  out_trade_no: '',
  query: { sp_mchid: '', sub_mchid: '' },
})
if (isPaid(partner)) {
  expectTypeOf(partner.transaction_id).toEqualTypeOf<string>()
  expectTypeOf(partner.amount.payer_total).toEqualTypeOf<number>()
  expectTypeOf(partner.payer.sp_openid).toEqualTypeOf<string | undefined>()
}

const { data: combined } = await queryCombined(wxpay, { combine_out_trade_no: '' })
if (isPaid(combined)) {
  expectTypeOf(combined.combine_payer_info.openid).toEqualTypeOf<string>()
  expectTypeOf(combined.sub_orders.map(({ amount }) => amount.payer_amount)).toEqualTypeOf<
    number[]
  >()
  for (const part of combined.sub_orders) {
    expectTypeOf(part.transaction_id).toEqualTypeOf<string>()
    expectTypeOf(part.amount.payer_amount).toEqualTypeOf<number>()
    expectTypeOf(part.amount.currency).toEqualTypeOf<string | undefined>()
  }
}
for (const part of combined.sub_orders ?? []) {
  if (isPaid(part)) expectTypeOf(part.success_time).toEqualTypeOf<string>()
}

declare const charge: Awaited<ReturnType<typeof payWithPaymentCode>>['data']
if (isPaid(charge)) expectTypeOf(charge.transaction_id).toEqualTypeOf<string>()

const { data: overseas } = await queryOverseas(wxpay, { transaction_id: '' })
if (isPaid(overseas)) {
  expectTypeOf(overseas.id).toEqualTypeOf<string>()
  expectTypeOf(overseas.payer.sp_openid).toEqualTypeOf<string | undefined>()
}

// The content of a notification, of whichever kind.
declare const resource: TransactionSuccessResource
if (isPaid(resource)) {
  if ('sub_orders' in resource) {
    expectTypeOf(resource.combine_out_trade_no).toEqualTypeOf<string>()
    expectTypeOf(resource.combine_payer_info.openid).toEqualTypeOf<string>()
  } else {
    expectTypeOf(resource.trade_state).toEqualTypeOf<'SUCCESS'>()
    expectTypeOf(resource.amount.total).toEqualTypeOf<number>()
  }
} else if ('trade_state' in resource) {
  expectTypeOf(resource.trade_state).toExtend<string>()
}

// Refunds
declare const refund: Awaited<ReturnType<typeof queryRefundByOutRefundNo>>['data']
expectTypeOf(refund.success_time).toEqualTypeOf<string | undefined>()
if (isRefunded(refund)) {
  expectTypeOf(refund.status).toEqualTypeOf<'SUCCESS'>()
  expectTypeOf(refund.success_time).toEqualTypeOf<string>()
} else {
  expectTypeOf(refund.refund_id).toEqualTypeOf<string>()
}
declare const closed: RefundClosedResource
if (isRefunded(closed)) {
  expectTypeOf(closed.refund_status).toEqualTypeOf<'SUCCESS'>()
  expectTypeOf(closed.success_time).toEqualTypeOf<string>()
}

// Notifications: payments of one order, of several at once, and what else is called TRANSACTION.SUCCESS.
declare const event: NotificationEvent
if (isPayment(event)) {
  expectTypeOf(event).toEqualTypeOf<
    Notification<
      'TRANSACTION.SUCCESS',
      TransactionSuccessResourceDirect | TransactionSuccessResourcePartner,
      'transaction'
    >
  >()
  expectTypeOf(event.resource.out_trade_no).toEqualTypeOf<string>()
  expectTypeOf(event.resource.amount.payer_total).toEqualTypeOf<number>()
  if (isPaid(event.resource)) expectTypeOf(event.resource.trade_state).toEqualTypeOf<'SUCCESS'>()
} else if (isCombinedPayment(event)) {
  expectTypeOf(event.resource).toEqualTypeOf<TransactionSuccessResourceCombined>()
} else if (event.event_type === 'REFUND.SUCCESS') {
  expectTypeOf(event.resource.success_time).toEqualTypeOf<string>()
}
notificationHandler(wxpay, async (given) => {
  if (isPayment(given)) expectTypeOf(given.resource.transaction_id).toEqualTypeOf<string>()
})
// @ts-expect-error the content of a notification is not a notification
isPayment(resource)

// A direct merchant's notification of a refund has other fields than a partner's.
expectTypeOf(closed.mchid).toEqualTypeOf<string | undefined>()
expectTypeOf(closed.sp_mchid).toEqualTypeOf<string | undefined>()
expectTypeOf(closed.amount.refund).toEqualTypeOf<number>()

// Transfers
declare const transfer: Awaited<ReturnType<typeof transferToUser>>['data']
expectTypeOf(transfer.package_info).toEqualTypeOf<string | undefined>()
if (awaitsConfirmation(transfer)) expectTypeOf(transfer.package_info).toEqualTypeOf<string>()
else expectTypeOf(transfer.transfer_bill_no).toEqualTypeOf<string>()

// @ts-expect-error a refund is not an order
isPaid(refund)
// @ts-expect-error an order is not a refund
isRefunded(direct)
// @ts-expect-error a promise is neither
isPaid(createRefund)
