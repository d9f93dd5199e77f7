// Generated from specs/v2/transit/. Edit that file and run `npm run generate`.
export * from './apply-deduction.js'
export * from './query-order.js'
export * from './query-user-state.js'
