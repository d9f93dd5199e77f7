// Generated from specs/global/refunds/. Edit that file and run `npm run generate`.
export * from './create-refund.js'
export * from './list-refunds.js'
export * from './query-refund-by-id.js'
export * from './query-refund-by-out-refund-no.js'
