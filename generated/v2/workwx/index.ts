// Generated from specs/v2/workwx/. Edit that file and run `npm run generate`.
export * from './pay-employee.js'
export * from './query-employee-payment.js'
export * from './query-red-pack.js'
export * from './send-red-pack.js'
