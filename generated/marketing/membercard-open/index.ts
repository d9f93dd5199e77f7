// Generated from specs/marketing/membercard-open/. Edit that file and run `npm run generate`.
export type {
  MemberCardActivateType,
  MemberCardCodeDepositResult,
  MemberCardCodeMode,
  MemberCardCodeType,
  MemberCardDateInformationType,
  MemberCardReceiveStatus,
  MemberCardStatus,
  MemberCardUserCardStatus,
  MemberCardUserInformationCommonField,
  MemberCardUserInformationCustomFieldType,
} from '../../_shared/enums.js'
export * from './activate-user-card.js'
export * from './add-service-module.js'
export * from './commit-payment-bonus.js'
export * from './create-card-qr-code.js'
export * from './create-card-template.js'
export * from './create-permission-token.js'
export * from './decrypt-code.js'
export * from './delete-card-template.js'
export * from './import-member-codes.js'
export * from './import-member-phone-number.js'
export * from './import-user-card-by-openid.js'
export * from './import-user-card-by-phone.js'
export * from './invalidate-user-card.js'
export * from './list-card-templates.js'
export * from './list-user-cards.js'
export * from './modify-card-template.js'
export * from './modify-service-module.js'
export * from './modify-user-card.js'
export * from './prepare-payment-bonus.js'
export * from './query-callback.js'
export * from './query-card-template.js'
export * from './query-receive-status-by-phone.js'
export * from './query-user-card.js'
export * from './query-user-info-by-activate-ticket.js'
export * from './remove-service-module.js'
export * from './set-callback.js'
export * from './set-card-template-rights.js'
export * from './set-service-module-data.js'
export * from './set-user-card-rights.js'
export * from './upgrade-card-template.js'
