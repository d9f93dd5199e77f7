// Generated from specs/industry-rebate/. Edit that file and run `npm run generate`.
export * from './sync-code-plate-transaction.js'
export * from './sync-retail-transaction.js'
