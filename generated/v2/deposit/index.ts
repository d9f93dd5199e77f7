// Generated from specs/v2/deposit/. Edit that file and run `npm run generate`.
export * from './consume.js'
export * from './create-order.js'
export * from './create-refund.js'
export * from './pay-with-face.js'
export * from './pay-with-payment-code.js'
export * from './query-order.js'
export * from './query-refund.js'
export * from './reverse-order.js'
