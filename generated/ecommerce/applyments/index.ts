// Generated from specs/ecommerce/applyments/. Edit that file and run `npm run generate`.
export type {
  CertType,
  ContactType,
  EcommerceApplymentState,
  FinanceType,
  IdType,
} from '../../_shared/enums.js'
export * from './get-applyment-state.js'
export * from './get-applyment-state-by-out-request-no.js'
export * from './list-subject-sub-merchants.js'
export * from './revoke-applyment-by-id.js'
export * from './revoke-applyment-by-out-request-no.js'
export * from './submit-account-hosting-applyment.js'
export * from './submit-applyment.js'
export * from './submit-sign-verify-info.js'
