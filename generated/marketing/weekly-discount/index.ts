// Generated from specs/marketing/weekly-discount/. Edit that file and run `npm run generate`.
export * from './apply-activity.js'
export * from './list-activities.js'
export * from './query-activity.js'
