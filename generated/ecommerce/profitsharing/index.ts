// Generated from specs/ecommerce/profitsharing/. Edit that file and run `npm run generate`.
export type {
  ProfitSharingFailReason,
  ProfitSharingOrderState,
  ProfitSharingReceiverType,
  ProfitSharingResult,
  ProfitSharingReturnFailReason,
  ProfitSharingReturnResult,
} from '../../_shared/enums.js'
export * from './add-receiver.js'
export * from './create-after-sales-order.js'
export * from './create-order.js'
export * from './create-return-order.js'
export * from './delete-receiver.js'
export * from './finish-order.js'
export * from './query-after-sales-order.js'
export * from './query-order.js'
export * from './query-order-amount.js'
export * from './query-return-order.js'
