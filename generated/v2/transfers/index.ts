// Generated from specs/v2/transfers/. Edit that file and run `npm run generate`.
export * from './get-public-key.js'
export * from './query-bank-card-transfer.js'
export * from './query-transfer.js'
export * from './transfer-to-bank-card.js'
export * from './transfer-to-user.js'
