// Generated from specs/global/refund/. Edit that file and run `npm run generate`.
export * from './query-recharge-balance.js'
export * from './query-sub-merchant-recharge-balance.js'
