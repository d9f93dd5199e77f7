// Generated from specs/marketing/favor/. Edit that file and run `npm run generate`.
export type {
  FavorCouponStatus,
  FavorCouponType,
  FavorStockStatus,
  FavorStockType,
  FavorTradeType,
  Weekday,
} from '../../_shared/enums.js'
export * from './create-coupon-stock.js'
export * from './get-refund-flow-url.js'
export * from './get-refund-flow-url-by-day.js'
export * from './get-use-flow-url.js'
export * from './get-use-flow-url-by-day.js'
export * from './list-available-merchants.js'
export * from './list-available-singleitems.js'
export * from './list-coupons-by-filter.js'
export * from './list-stocks.js'
export * from './modify-stock-goods-ids.js'
export * from './pause-stock.js'
export * from './query-callback.js'
export * from './query-coupon.js'
export * from './query-stock.js'
export * from './restart-stock.js'
export * from './send-coupon.js'
export * from './set-callback.js'
export * from './start-stock.js'
export * from './stop-stock.js'
export * from './upload-image.js'
