// Generated from specs/partner-transfer/. Edit that file and run `npm run generate`.
export * from './get-transfer-batch-by-no.js'
export * from './get-transfer-batch-by-out-no.js'
export * from './get-transfer-detail-by-no.js'
export * from './get-transfer-detail-by-out-no.js'
export * from './initiate-transfer-batch.js'
