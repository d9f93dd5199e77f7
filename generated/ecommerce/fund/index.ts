// Generated from specs/ecommerce/fund/. Edit that file and run `npm run generate`.
export * from './create-withdrawal.js'
export * from './query-balance.js'
export * from './query-day-end-balance.js'
export * from './query-withdrawal-by-id.js'
export * from './query-withdrawal-by-out-request-no.js'
