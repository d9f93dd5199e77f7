// Generated from specs/repayment/. Edit that file and run `npm run generate`.
export * from './close-repayment-order.js'
export * from './prepay-repayment-order.js'
export * from './query-repayment-order.js'
