// Generated from specs/payscore/oversea/. Edit that file and run `npm run generate`.
export * from './cancel-service-order.js'
export * from './complete-service-order.js'
export * from './create-service-order.js'
export * from './query-service-order.js'
export * from './sync-service-order.js'
