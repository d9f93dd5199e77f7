// Generated from specs/global/merchant/. Edit that file and run `npm run generate`.
export * from './create-h5-domain-application.js'
export * from './create-h5-permission-application.js'
export * from './query-h5-domain-application.js'
export * from './query-h5-permission-application.js'
export * from './query-h5-permission-state.js'
export * from './update-h5-domain-application.js'
export * from './update-h5-permission-application.js'
