// Generated from specs/ecommerce/combine-papay/. Edit that file and run `npm run generate`.
export * from './create-transaction.js'
export * from './pre-sign-app-contract.js'
export * from './pre-sign-mini-program-contract.js'
export * from './query-contract.js'
export * from './query-order.js'
export * from './reverse-order.js'
export * from './terminate-contract.js'
