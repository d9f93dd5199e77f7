// Generated from specs/ebike/. Edit that file and run `npm run generate`.
export * from './create-charging-token.js'
export * from './create-transaction.js'
export * from './pre-open-service.js'
export * from './query-contract-by-id.js'
export * from './query-contract-by-openid.js'
export * from './query-order-by-id.js'
export * from './query-order-by-out-trade-no.js'
