// Generated from specs/marketing/withdraw-favor/. Edit that file and run `npm run generate`.
export * from './list-user-coupons.js'
export * from './send-coupon.js'
