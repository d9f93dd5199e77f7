// Generated from specs/brand/marketing/. Edit that file and run `npm run generate`.
export * from './list-shake-activities.js'
