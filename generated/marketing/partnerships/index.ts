// Generated from specs/marketing/partnerships/. Edit that file and run `npm run generate`.
export type { State } from '../../_shared/enums.js'
export * from './build-partnership.js'
export * from './list-partnerships.js'
export * from './terminate-partnership.js'
