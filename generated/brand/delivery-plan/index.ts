// Generated from specs/brand/delivery-plan/. Edit that file and run `npm run generate`.
export * from './create-delivery-plan.js'
export * from './resume-delivery-plan.js'
export * from './set-delivery-plan-notify-url.js'
export * from './update-delivery-plan.js'
