// Generated from specs/papay/insurance-pay/. Edit that file and run `npm run generate`.
export * from './create-transaction.js'
export * from './query-policy-period.js'
export * from './schedule-policy-period.js'
