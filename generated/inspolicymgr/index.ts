// Generated from specs/inspolicymgr/. Edit that file and run `npm run generate`.
export * from './query-policy.js'
export * from './query-policy-authorization.js'
export * from './submit-policy-authorization.js'
export * from './update-policy.js'
export * from './upload-policy.js'
