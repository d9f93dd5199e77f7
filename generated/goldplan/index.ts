// Generated from specs/goldplan/. Edit that file and run `npm run generate`.
export type { GoldPlanAdvertisingIndustry, OperationType } from '../_shared/enums.js'
export * from './change-custom-page-status.js'
export * from './change-gold-plan-status.js'
export * from './close-advertising-show.js'
export * from './open-advertising-show.js'
export * from './set-advertising-industry-filter.js'
