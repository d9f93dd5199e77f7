// Generated from specs/applyment4sub/. Edit that file and run `npm run generate`.
export type {
  ApplymentState,
  BankAccountType,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  SalesScenesType,
  SubjectType,
} from '../_shared/enums.js'
export * from './query-applyment-by-business-code.js'
export * from './query-applyment-by-id.js'
export * from './submit-applyment.js'
