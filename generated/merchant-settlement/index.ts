// Generated from specs/merchant-settlement/. Edit that file and run `npm run generate`.
export * from './query-settle-rule-application.js'
export * from './submit-settle-rule-application.js'
