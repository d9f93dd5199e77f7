// Generated from specs/recharge/. Edit that file and run `npm run generate`.
export * from './apply-bank-transfer-recharge.js'
export * from './query-bank-transfer-recharge.js'
