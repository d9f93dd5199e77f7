// Generated from specs/credit-repayment/. Edit that file and run `npm run generate`.
export * from './create-deduct-order.js'
export * from './create-schedule-records.js'
export * from './pre-sign-app-contract.js'
export * from './pre-sign-h5-contract.js'
export * from './query-contract.js'
export * from './query-deduct-order.js'
export * from './query-schedule-record.js'
export * from './terminate-contract.js'
