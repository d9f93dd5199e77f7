// Generated from specs/v2/customs/. Edit that file and run `npm run generate`.
export * from './declare-order.js'
export * from './query-declaration.js'
export * from './redeclare-order.js'
