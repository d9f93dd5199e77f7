// Generated from specs/v2/rental/. Edit that file and run `npm run generate`.
export * from './cancel-rental-order.js'
export * from './change-rental-amount.js'
export * from './create-hotel-order.js'
export * from './create-rental-order.js'
export * from './finish-hotel-order.js'
export * from './finish-rental-order.js'
export * from './query-hotel-order.js'
export * from './query-rental-order.js'
