// Generated from specs/offlinefacemch/. Edit that file and run `npm run generate`.
export * from './create-auth-token.js'
export * from './query-organization.js'
export * from './query-user-by-out-user-id.js'
export * from './terminate-user-contract.js'
export * from './update-user-by-out-user-id.js'
