// Generated from specs/v2/redpack/. Edit that file and run `npm run generate`.
export * from './query-red-pack.js'
export * from './send-mini-program-red-pack.js'
export * from './send-red-pack.js'
