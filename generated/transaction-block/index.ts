// Generated from specs/transaction-block/. Edit that file and run `npm run generate`.
export * from './list-block-records.js'
export * from './query-block-appeal.js'
export * from './query-block-record.js'
export * from './submit-block-appeal.js'
