// Generated from specs/payscore/plan/. Edit that file and run `npm run generate`.
export * from './create-partner-plan.js'
export * from './create-plan.js'
export * from './query-partner-plan.js'
export * from './query-plan.js'
export * from './stop-partner-plan.js'
export * from './stop-plan.js'
