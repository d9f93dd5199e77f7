// Generated from specs/refund/. Edit that file and run `npm run generate`.
export * from './create-abnormal-refund.js'
export * from './create-refund.js'
export * from './query-refund-by-out-refund-no.js'
