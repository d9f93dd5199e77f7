// Generated from specs/rate-activity/. Edit that file and run `npm run generate`.
export * from './modify-activity-application.js'
export * from './query-activity-application.js'
export * from './submit-activity-application.js'
