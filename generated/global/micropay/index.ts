// Generated from specs/global/micropay/. Edit that file and run `npm run generate`.
export * from './reverse-order-by-id.js'
export * from './reverse-order-by-out-trade-no.js'
export * from './submit-micropay.js'
