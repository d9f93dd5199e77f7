// Generated from specs/marketing/bank-favor/. Edit that file and run `npm run generate`.
export * from './enroll-bank-multi-activity.js'
export * from './query-multi-activity-coupon.js'
