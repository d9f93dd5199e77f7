// Generated from specs/payscore/payafter-orders/. Edit that file and run `npm run generate`.
export * from './cancel-order.js'
export * from './complete-order.js'
export * from './create-order.js'
export * from './query-order.js'
export * from './sync-order.js'
