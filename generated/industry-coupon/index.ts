// Generated from specs/industry-coupon/. Edit that file and run `npm run generate`.
export * from './create-coupon-token.js'
