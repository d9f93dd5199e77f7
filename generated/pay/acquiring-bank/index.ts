// Generated from specs/pay/acquiring-bank/. Edit that file and run `npm run generate`.
export * from './query-fenfu-exposure.js'
