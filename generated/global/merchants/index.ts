// Generated from specs/global/merchants/. Edit that file and run `npm run generate`.
export * from './create-sub-merchant.js'
export * from './query-sub-merchant.js'
export * from './update-sub-merchant.js'
