// Generated from specs/brand/applyments/. Edit that file and run `npm run generate`.
export * from './cancel-applyment.js'
export * from './query-applyment-by-business-code.js'
export * from './query-applyment-by-id.js'
export * from './submit-applyment.js'
