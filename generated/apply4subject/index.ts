// Generated from specs/apply4subject/. Edit that file and run `npm run generate`.
export type {
  ApplymentState,
  AuthorizeState,
  CategoryId,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  MicroBizType,
  SubjectType,
} from '../_shared/enums.js'
export * from './cancel-applyment-by-business-code.js'
export * from './cancel-applyment-by-id.js'
export * from './query-applyment.js'
export * from './query-authorization-state.js'
export * from './submit-applyment.js'
