// Generated from specs/ecommerce/bill/. Edit that file and run `npm run generate`.
export * from './get-all-sub-mch-fund-flow-bill.js'
