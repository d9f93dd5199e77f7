// Generated from specs/med-ins/. Edit that file and run `npm run generate`.
export * from './create-order.js'
export * from './notify-refund.js'
export * from './query-order-by-mix-trade-no.js'
export * from './query-order-by-out-trade-no.js'
