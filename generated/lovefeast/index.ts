// Generated from specs/lovefeast/. Edit that file and run `npm run generate`.
export * from './get-brand.js'
export * from './list-orders-by-user.js'
export * from './query-order-by-user.js'
