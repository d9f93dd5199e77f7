// Generated from specs/apply4sub/. Edit that file and run `npm run generate`.
export * from './get-settlement.js'
export * from './get-settlement-application.js'
export * from './modify-settlement.js'
