// Generated from specs/offlineface/. Edit that file and run `npm run generate`.
export * from './create-transaction.js'
export * from './get-auth-info.js'
export * from './get-repayment-url.js'
export * from './list-face-collections.js'
export * from './pre-sign-contract.js'
export * from './query-contract.js'
export * from './query-face-collection.js'
export * from './query-transaction-by-out-trade-no.js'
