// Generated from specs/merchant-store/. Edit that file and run `npm run generate`.
export * from './bind-store-recipients.js'
export * from './create-store.js'
export * from './query-store.js'
export * from './unbind-store-recipients.js'
export * from './update-store.js'
