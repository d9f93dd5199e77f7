// Generated from specs/v2/overseas/. Edit that file and run `npm run generate`.
export * from './query-exchange-rate.js'
export * from './query-settlements.js'
