// Generated from specs/v2/papay/. Edit that file and run `npm run generate`.
export * from './apply-deduction.js'
export * from './create-order-with-contract.js'
export * from './pre-sign-contract-app.js'
export * from './query-contract.js'
export * from './query-deduction-order.js'
export * from './sign-contract-h5.js'
export * from './sign-contract-in-wechat.js'
export * from './terminate-contract.js'
