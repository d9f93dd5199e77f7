// Generated from specs/hire-power-bank/. Edit that file and run `npm run generate`.
export * from './create-insurance-order.js'
export * from './get-qualification-by-open-id.js'
export * from './query-insurance-order.js'
