// Generated from specs/refund/. Edit that file and run `npm run generate`.
export type { RefundAccount, RefundChannel, RefundFundsAccount } from '../_shared/enums.js'
export * from './create-abnormal-refund.js'
export * from './create-refund.js'
export * from './query-refund-by-out-refund-no.js'
