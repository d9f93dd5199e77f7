// Generated from specs/payscore/sign-plan/. Edit that file and run `npm run generate`.
export * from './create-partner-service-order.js'
export * from './create-partner-user-sign-plan.js'
export * from './create-service-order.js'
export * from './create-user-sign-plan.js'
export * from './query-partner-user-sign-plan.js'
export * from './query-user-sign-plan.js'
export * from './stop-partner-user-sign-plan.js'
export * from './stop-user-sign-plan.js'
