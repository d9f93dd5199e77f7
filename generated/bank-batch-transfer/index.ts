// Generated from specs/bank-batch-transfer/. Edit that file and run `npm run generate`.
export * from './apply-detail-receipt.js'
export * from './apply-summary-receipt.js'
export * from './query-detail-receipt.js'
export * from './query-summary-receipt.js'
