// Generated from specs/marketing/busifavor/. Edit that file and run `npm run generate`.
export type {
  BackgroundColor,
  CouponCodeDisplayMode,
  CouponState,
  StockType,
  UseMethod,
} from '../../_shared/enums.js'
export * from './associate-trade-info.js'
export * from './create-stock.js'
export * from './deactivate-coupon.js'
export * from './delete-coupon-code.js'
export * from './disassociate-trade-info.js'
export * from './get-coupon-notify.js'
export * from './list-coupons-by-filter.js'
export * from './list-subsidy-pay-receipts.js'
export * from './modify-budget.js'
export * from './modify-stock-info.js'
export * from './pay-subsidy.js'
export * from './pre-send-product-coupon.js'
export * from './query-coupon.js'
export * from './query-coupon-code.js'
export * from './query-coupon-code-list.js'
export * from './query-stock.js'
export * from './query-subsidy-pay-receipt.js'
export * from './query-subsidy-return-receipt.js'
export * from './return-coupon.js'
export * from './return-subsidy.js'
export * from './send-coupon.js'
export * from './send-gov-card.js'
export * from './send-product-coupon.js'
export * from './set-coupon-notify.js'
export * from './upload-coupon-code.js'
export * from './use-coupon.js'
