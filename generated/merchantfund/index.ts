// Generated from specs/merchantfund/. Edit that file and run `npm run generate`.
export * from './list-income-records.js'
export * from './list-sub-merchant-income-records.js'
