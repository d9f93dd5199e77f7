// Generated from specs/v2/sandbox/. Edit that file and run `npm run generate`.
export * from './get-sign-key.js'
export * from './pay-with-payment-code.js'
export * from './query-order.js'
