// Generated from specs/multiuse/. Edit that file and run `npm run generate`.
export * from './get-refund-flow-url.js'
export * from './get-send-flow-url.js'
export * from './get-use-flow-url.js'
export * from './send-coupon.js'
