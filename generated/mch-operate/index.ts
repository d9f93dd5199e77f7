// Generated from specs/mch-operate/. Edit that file and run `npm run generate`.
export * from './query-withdrawal-apply-by-id.js'
export * from './query-withdrawal-apply-by-out-request-no.js'
export * from './submit-withdrawal-apply.js'
