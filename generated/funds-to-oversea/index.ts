// Generated from specs/funds-to-oversea/. Edit that file and run `npm run generate`.
export * from './create-remittance-order.js'
export * from './create-remittance-return-order.js'
export * from './get-bill-download-url.js'
export * from './query-available-abroad-amount.js'
export * from './query-remittance-order.js'
export * from './query-remittance-return-order.js'
