// Generated from specs/fund-app/brand-redpacket/. Edit that file and run `npm run generate`.
export * from './create-red-packet-batch.js'
export * from './query-red-packet-batch-by-batch-no.js'
export * from './query-red-packet-batch-by-out-batch-no.js'
export * from './query-red-packet-detail-by-detail-no.js'
export * from './query-red-packet-detail-by-out-detail-no.js'
