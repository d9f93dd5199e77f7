// Generated from specs/ecommerce/refunds/. Edit that file and run `npm run generate`.
export type {
  RefundChannel,
  RefundPromotionDetailType,
  RefundStatus,
  TransactionPromotionScope,
} from '../../_shared/enums.js'
export * from './create-abnormal-refund.js'
export * from './create-refund.js'
export * from './create-return-advance.js'
export * from './query-refund.js'
export * from './query-refund-by-out-refund-no.js'
export * from './query-return-advance.js'
