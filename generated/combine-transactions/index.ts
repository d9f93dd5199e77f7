// Generated from specs/combine-transactions/. Edit that file and run `npm run generate`.
export * from './close-order.js'
export * from './prepay-app.js'
export * from './prepay-h5.js'
export * from './prepay-jsapi.js'
export * from './prepay-mini-program.js'
export * from './prepay-native.js'
export * from './query-order-by-id.js'
export * from './query-order-by-out-trade-no.js'
