// Generated from specs/bank-transfer/. Edit that file and run `npm run generate`.
export * from './create-transfer-batch.js'
export * from './query-transfer-batch-by-id.js'
export * from './query-transfer-batch-by-out-batch-no.js'
export * from './query-transfer-detail-by-id.js'
export * from './query-transfer-detail-by-out-detail-no.js'
