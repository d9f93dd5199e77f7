// Generated from specs/catering/. Edit that file and run `npm run generate`.
export * from './sync-order-status.js'
