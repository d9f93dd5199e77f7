// Generated from specs/qrcode/. Edit that file and run `npm run generate`.
export * from './create-transaction.js'
export * from './query-transaction.js'
export * from './query-user-service.js'
