// Generated from specs/v2/institution/. Edit that file and run `npm run generate`.
export * from './add-sub-merchant.js'
export * from './modify-sub-merchant.js'
export * from './query-sub-merchant.js'
