// Generated from specs/papay/sign/. Edit that file and run `npm run generate`.
export * from './pre-sign-contract.js'
export * from './query-contract-by-code.js'
export * from './query-harmony-contract-by-code.js'
export * from './query-partner-contract-by-code.js'
export * from './terminate-contract-by-code.js'
export * from './terminate-partner-contract-by-code.js'
