// Generated from specs/pay/instal/. Edit that file and run `npm run generate`.
export * from './query-exposure-recommendation.js'
export * from './query-partner-exposure-recommendation.js'
