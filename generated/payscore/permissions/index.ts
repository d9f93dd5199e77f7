// Generated from specs/payscore/permissions/. Edit that file and run `npm run generate`.
export type { PayScorePermissionAuthorizationState } from '../../_shared/enums.js'
export * from './apply-permissions.js'
export * from './assess-user-risk-level.js'
export * from './get-permissions-by-authorization-code.js'
export * from './get-permissions-by-open-id.js'
export * from './terminate-permissions-by-authorization-code.js'
export * from './terminate-permissions-by-open-id.js'
