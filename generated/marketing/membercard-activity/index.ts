// Generated from specs/marketing/membercard-activity/. Edit that file and run `npm run generate`.
export * from './create-activity.js'
export * from './query-activity-detail.js'
export * from './query-activity-list.js'
export * from './terminate-activity.js'
