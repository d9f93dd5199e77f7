// Generated from specs/marketing/shopping-receipt/. Edit that file and run `npm run generate`.
export * from './create-custom-entrance.js'
export * from './query-custom-entrance.js'
export * from './update-custom-entrance.js'
export * from './upload-receipt-jump-info.js'
export * from './upload-shopping-receipt.js'
