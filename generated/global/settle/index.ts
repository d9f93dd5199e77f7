// Generated from specs/global/settle/. Edit that file and run `npm run generate`.
export * from './list-settlements.js'
