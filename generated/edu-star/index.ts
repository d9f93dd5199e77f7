// Generated from specs/edu-star/. Edit that file and run `npm run generate`.
export * from './create-redemption-order.js'
export * from './list-redemption-orders.js'
export * from './query-user-by-openid.js'
export * from './query-user-by-qq.js'
