// Generated from specs/ecommerce/account/. Edit that file and run `npm run generate`.
export * from './confirm-account-closure.js'
export * from './create-cancel-application.js'
export * from './get-cancel-application.js'
export * from './query-closure-withdrawal-by-id.js'
export * from './query-closure-withdrawal-by-out-request-no.js'
export * from './submit-closure-withdrawal.js'
export * from './upload-media.js'
export * from './validate-account-closure.js'
