// Generated from specs/v2/facepay/. Edit that file and run `npm run generate`.
export * from './get-auth-info.js'
export * from './pay.js'
export * from './query-order.js'
export * from './reverse-order.js'
