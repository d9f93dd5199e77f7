// Generated from specs/transfer/. Edit that file and run `npm run generate`.
export * from './apply-batch-electronic-receipt.js'
export * from './initiate-batch-transfer.js'
export * from './query-batch-electronic-receipt.js'
export * from './query-transfer-batch-by-id.js'
export * from './query-transfer-batch-by-out-batch-no.js'
export * from './query-transfer-detail-by-id.js'
export * from './query-transfer-detail-by-out-detail-no.js'
