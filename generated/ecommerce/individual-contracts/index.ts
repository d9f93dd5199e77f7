// Generated from specs/ecommerce/individual-contracts/. Edit that file and run `npm run generate`.
export * from './pre-sign-app-contract.js'
export * from './pre-sign-app-contract-with-real-name.js'
export * from './pre-sign-mini-program-contract.js'
export * from './pre-sign-mini-program-contract-with-real-name.js'
export * from './query-contract-by-openid.js'
export * from './query-contract-by-out-contract-code.js'
