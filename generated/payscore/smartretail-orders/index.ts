// Generated from specs/payscore/smartretail-orders/. Edit that file and run `npm run generate`.
export * from './cancel-smart-retail-order.js'
export * from './complete-smart-retail-order.js'
export * from './create-smart-retail-order.js'
export * from './query-smart-retail-order.js'
