// Generated from specs/compliance/. Edit that file and run `npm run generate`.
export * from './create-inactive-merchant-verification.js'
export * from './query-inactive-merchant-verification.js'
