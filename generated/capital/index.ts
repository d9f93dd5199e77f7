// Generated from specs/capital/. Edit that file and run `npm run generate`.
export * from './list-bank-branches.js'
export * from './list-cities.js'
export * from './list-corporate-banks.js'
export * from './list-personal-banks.js'
export * from './list-provinces.js'
export * from './search-banks-by-bank-account.js'
