// Generated from specs/transfer-detail/. Edit that file and run `npm run generate`.
export * from './apply-detail-electronic-receipt.js'
export * from './query-detail-electronic-receipt.js'
