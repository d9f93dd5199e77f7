// Generated from specs/v2/webhooks/. Edit that file and run `npm run generate`.
import type { V2Notifications } from '../../../runtime/v2/notifications/notification.js'
import type { CombineSuccessNotification } from './combine-success.js'
import type { NativeScanNotification } from './native-scan.js'
import type { PapayContractNotification } from './papay-contract.js'
import type { RefundProcessedNotification } from './refund-processed.js'
import type { RentalCheckFailNotification } from './rental-check-fail.js'
import type { RentalCheckSuccessNotification } from './rental-check-success.js'
import type { RentalTransactionFailNotification } from './rental-transaction-fail.js'
import type { RentalTransactionSuccessNotification } from './rental-transaction-success.js'
import type { RiskTransactionNotification } from './risk-transaction.js'
import type { TransactionSuccessNotification } from './transaction-success.js'
import type { VehicleStateNotification } from './vehicle-state.js'

/** Every documented notification of APIv2, discriminated by `event_type`. */
export type V2WechatPayNotification =
  | CombineSuccessNotification
  | NativeScanNotification
  | PapayContractNotification
  | RefundProcessedNotification
  | RentalCheckFailNotification
  | RentalCheckSuccessNotification
  | RentalTransactionFailNotification
  | RentalTransactionSuccessNotification
  | RiskTransactionNotification
  | TransactionSuccessNotification
  | VehicleStateNotification

/** How each notification is recognised, verified, decrypted and read. */
export const notifications: V2Notifications = {
  'combine.success': { field: 'combine_appid', signed: true, answer: { json: ['sub_order_list'] } },
  'native.scan': { field: 'product_id', signed: true },
  'papay.contract': {
    field: 'contract_code',
    signed: true,
    answer: { integers: ['contract_state', 'contract_termination_mode'] },
  },
  'refund.processed': {
    field: 'req_info',
    sealed: { field: 'req_info', by: 'aes-256-ecb' },
    answer: {
      integers: [
        'cash_refund_fee',
        'refund_fee',
        'settlement_refund_fee',
        'settlement_total_fee',
        'total_fee',
      ],
    },
  },
  'rental.check.fail': {
    field: 'event_type',
    value: 'CHECK.FAIL',
    signed: true,
    sealed: { field: 'event_ciphertext', by: 'aes-256-gcm' },
  },
  'rental.check.success': {
    field: 'event_type',
    value: 'CHECK.SUCCESS',
    signed: true,
    sealed: { field: 'event_ciphertext', by: 'aes-256-gcm' },
  },
  'rental.transaction.fail': {
    field: 'event_type',
    value: 'TRANSACTION.FAIL',
    signed: true,
    sealed: { field: 'event_ciphertext', by: 'aes-256-gcm' },
  },
  'rental.transaction.success': {
    field: 'event_type',
    value: 'TRANSACTION.SUCCESS',
    signed: true,
    sealed: { field: 'event_ciphertext', by: 'aes-256-gcm' },
  },
  'risk.transaction': {
    field: 'event_code',
    signed: true,
    answer: { json: ['transaction_id_list'] },
  },
  'transaction.success': {
    field: 'out_trade_no',
    signed: true,
    answer: {
      integers: ['cash_fee', 'coupon_count', 'coupon_fee', 'settlement_total_fee', 'total_fee'],
      families: { coupons: { fields: ['coupon_type', 'coupon_id', 'coupon_fee'] } },
    },
  },
  'vehicle.state': { field: 'plate_number', signed: true },
}
