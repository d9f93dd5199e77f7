// Generated from specs/discount-card/. Edit that file and run `npm run generate`.
export type {
  PayScoreDiscountCardOrderPerformanceType,
  PayScoreDiscountCardOrderRewardType,
  PayScoreDiscountCardOrderState,
} from '../_shared/enums.js'
export * from './add-user-records.js'
export * from './prepare-card.js'
export * from './query-card.js'
export * from './query-order-by-out-order-no.js'
export * from './query-order-by-out-trade-no.js'
export * from './update-order.js'
