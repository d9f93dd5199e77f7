// Generated from specs/payscore/user-service-state/. Edit that file and run `npm run generate`.
export type { PayScoreUserServiceState } from '../../_shared/enums.js'
export * from './query-user-service-state.js'
