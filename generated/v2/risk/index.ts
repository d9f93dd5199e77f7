// Generated from specs/v2/risk/. Edit that file and run `npm run generate`.
export * from './get-certificates.js'
export * from './query-bank-audit-info.js'
export * from './query-channel-audit-info.js'
export * from './query-merchant-risk.js'
export * from './query-violations.js'
export * from './set-risk-callback.js'
export * from './sync-risk-result.js'
