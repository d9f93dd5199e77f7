// Generated from specs/papay/pay/. Edit that file and run `npm run generate`.
export * from './create-harmony-transaction.js'
export * from './create-partner-transaction.js'
export * from './create-transaction.js'
export * from './query-deduct-schedule.js'
export * from './query-partner-deduct-schedule.js'
export * from './schedule-deduction.js'
export * from './schedule-partner-deduction.js'
