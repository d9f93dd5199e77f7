// Generated from specs/edu-papay/. Edit that file and run `npm run generate`.
export * from './create-transaction.js'
export * from './list-user-contracts.js'
export * from './pre-sign-contract.js'
export * from './query-contract-by-id.js'
export * from './query-order-by-id.js'
export * from './query-order-by-out-trade-no.js'
export * from './send-pre-deduction-notice.js'
export * from './terminate-contract.js'
