// Generated from specs/webhooks/. Edit that file and run `npm run generate`.
export type { TransactionTradeState, TransactionTradeType } from '../_shared/enums.js'
export * from './events.js'
export * from './refund-abnormal.js'
export * from './refund-closed.js'
export * from './refund-success.js'
export * from './transaction-success.js'
