// Generated from specs/webhooks/. Edit that file and run `npm run generate`.
import type { AbnormalFundProcessingTransferSuccessNotification } from './abnormal-fund-processing-transfer-success.js'
import type { ApplymentStateApprovedNotification } from './applyment-state-approved.js'
import type { BlockrecordChangeNotification } from './blockrecord-change.js'
import type { BlocksubmissionChangeNotification } from './blocksubmission-change.js'
import type { BrandMemberCardSpPointExchangeCouponNotification } from './brand-member-card-sp-point-exchange-coupon.js'
import type { BrandMemberCardSpSyncUserPointNotification } from './brand-member-card-sp-sync-user-point.js'
import type { BrandMemberCardSpUserCardCreateNotification } from './brand-member-card-sp-user-card-create.js'
import type { BrandMemberCardSpUserCardDeleteNotification } from './brand-member-card-sp-user-card-delete.js'
import type { BudgetClosedNotification } from './budget-closed.js'
import type { BudgetFinishedNotification } from './budget-finished.js'
import type { BudgetLockedNotification } from './budget-locked.js'
import type { ComplaintCreateNotification } from './complaint-create.js'
import type { ComplaintStateChangeNotification } from './complaint-state-change.js'
import type { CouponSendNotification } from './coupon-send.js'
import type { CouponUseNotification } from './coupon-use.js'
import type { CreditRepaymentDeductionPayNotification } from './credit-repayment-deduction-pay.js'
import type { CreditRepaymentSignContractNotification } from './credit-repayment-sign-contract.js'
import type { CreditRepaymentTerminateContractNotification } from './credit-repayment-terminate-contract.js'
import type {
  CrossBorderPayGetMchInfoAcknowledgement,
  CrossBorderPayGetMchInfoNotification,
} from './cross-border-pay-get-mch-info.js'
import type {
  CrossBorderPayPushOrderInfoAcknowledgement,
  CrossBorderPayPushOrderInfoNotification,
} from './cross-border-pay-push-order-info.js'
import type { DeliveryPlanChangeNotification } from './delivery-plan-change.js'
import type { DeliveryPlanStateDeliverNotification } from './delivery-plan-state-deliver.js'
import type { DiscountCardAgreementEndedNotification } from './discount-card-agreement-ended.js'
import type { DiscountCardGetCardNotification } from './discount-card-get-card.js'
import type { DiscountCardSettlementNotification } from './discount-card-settlement.js'
import type { DiscountCardUserAcceptedNotification } from './discount-card-user-accepted.js'
import type { DiscountCardUserPaidNotification } from './discount-card-user-paid.js'
import type { EcommerceEntrustSignNotification } from './ecommerce-entrust-sign.js'
import type { EcommerceEntrustTerminateNotification } from './ecommerce-entrust-terminate.js'
import type { EduSchoolPayUserDebtStateUpdateNotification } from './edu-school-pay-user-debt-state-update.js'
import type { EntrustReleaseNotification } from './entrust-release.js'
import type { EntrustSignNotification } from './entrust-sign.js'
import type { EntrustSigningNotification } from './entrust-signing.js'
import type { EntrustTerminateNotification } from './entrust-terminate.js'
import type { EntrustTerminateInquiryNotification } from './entrust-terminate-inquiry.js'
import type {
  EntrustTerminateRetentionAcknowledgement,
  EntrustTerminateRetentionNotification,
} from './entrust-terminate-retention.js'
import type { FacepayUserStateChangeNotification } from './facepay-user-state-change.js'
import type { FapiaoCardDiscardedNotification } from './fapiao-card-discarded.js'
import type { FapiaoCardInsertedNotification } from './fapiao-card-inserted.js'
import type { FapiaoIssuedNotification } from './fapiao-issued.js'
import type { FapiaoReversedNotification } from './fapiao-reversed.js'
import type { FapiaoUserAppliedNotification } from './fapiao-user-applied.js'
import type { HirePowerBankReceiveInsuranceNotification } from './hire-power-bank-receive-insurance.js'
import type { InsuranceEntrustRenewNotification } from './insurance-entrust-renew.js'
import type { InsuranceEntrustSignNotification } from './insurance-entrust-sign.js'
import type { InsuranceEntrustTerminateNotification } from './insurance-entrust-terminate.js'
import type { InsurancePolicyManagementGrantedNotification } from './insurance-policy-management-granted.js'
import type { MallAuthActivateCardNotification } from './mall-auth-activate-card.js'
import type { MallRefundSuccessNotification } from './mall-refund-success.js'
import type { MallTransactionSuccessNotification } from './mall-transaction-success.js'
import type { ManagerecordChangeNotification } from './managerecord-change.js'
import type { MchtransferAuthorizationClosedNotification } from './mchtransfer-authorization-closed.js'
import type { MchtransferAuthorizationConfirmedNotification } from './mchtransfer-authorization-confirmed.js'
import type { MchtransferBatchClosedNotification } from './mchtransfer-batch-closed.js'
import type { MchtransferBatchFinishedNotification } from './mchtransfer-batch-finished.js'
import type { MchtransferBillFinishedNotification } from './mchtransfer-bill-finished.js'
import type { MchtransferQqwalletbillFinishedNotification } from './mchtransfer-qqwalletbill-finished.js'
import type { MchwithdrawChangeNotification } from './mchwithdraw-change.js'
import type { MedicalInsuranceSuccessNotification } from './medical-insurance-success.js'
import type { MembercardAcceptCardNotification } from './membercard-accept-card.js'
import type { MembercardActivateCardNotification } from './membercard-activate-card.js'
import type { MembercardUsercardManageNotification } from './membercard-usercard-manage.js'
import type { MembercardspUserCardCreateNotification } from './membercardsp-user-card-create.js'
import type { MembercardspUserCardDeleteNotification } from './membercardsp-user-card-delete.js'
import type { MerchantNotifyNotifyNotification } from './merchant-notify-notify.js'
import type { PapaySignNotification } from './papay-sign.js'
import type { PapayTerminateNotification } from './papay-terminate.js'
import type {
  ParkingFeeQueryTransInfoAcknowledgement,
  ParkingFeeQueryTransInfoNotification,
} from './parking-fee-query-trans-info.js'
import type { PayscoreBindServiceAccountNotification } from './payscore-bind-service-account.js'
import type { PayscoreMchPrepayNotification } from './payscore-mch-prepay.js'
import type { PayscoreUserAcceptedNotification } from './payscore-user-accepted.js'
import type { PayscoreUserCancelSignPlanNotification } from './payscore-user-cancel-sign-plan.js'
import type { PayscoreUserCloseServiceNotification } from './payscore-user-close-service.js'
import type { PayscoreUserConfirmNotification } from './payscore-user-confirm.js'
import type { PayscoreUserOpenServiceNotification } from './payscore-user-open-service.js'
import type { PayscoreUserPaidNotification } from './payscore-user-paid.js'
import type { PayscoreUserSignPlanNotification } from './payscore-user-sign-plan.js'
import type { ProductCouponReturnNotification } from './product-coupon-return.js'
import type { ProductCouponSendNotification } from './product-coupon-send.js'
import type { ProductCouponSpImageGenerationNotification } from './product-coupon-sp-image-generation.js'
import type { ProductCouponSpSendNotification } from './product-coupon-sp-send.js'
import type { ProductCouponUseNotification } from './product-coupon-use.js'
import type { ProfitsharingReturnNotification } from './profitsharing-return.js'
import type { ProfitsharingSuccessNotification } from './profitsharing-success.js'
import type { RechargeClosedNotification } from './recharge-closed.js'
import type { RechargeFundReturnedNotification } from './recharge-fund-returned.js'
import type { RechargeSuccessNotification } from './recharge-success.js'
import type { RefundAbnormalNotification } from './refund-abnormal.js'
import type { RefundClosedNotification } from './refund-closed.js'
import type { RefundSuccessNotification } from './refund-success.js'
import type { RisktradeIdentificationNotification } from './risktrade-identification.js'
import type { SecurityEchoSuccessNotification } from './security-echo-success.js'
import type { SettlementSuccessNotification } from './settlement-success.js'
import type { TransactionFailNotification } from './transaction-fail.js'
import type { TransactionIndustryFailedNotification } from './transaction-industry-failed.js'
import type { TransactionIndustrySuccessNotification } from './transaction-industry-success.js'
import type { TransactionPayBackNotification } from './transaction-pay-back.js'
import type { TransactionSuccessNotification } from './transaction-success.js'
import type { VehicleEntranceStateChangeNotification } from './vehicle-entrance-state-change.js'
import type { VehicleUserStateChangeNotification } from './vehicle-user-state-change.js'
import type { ViolationAppealNotification } from './violation-appeal.js'
import type { ViolationInterceptNotification } from './violation-intercept.js'
import type { ViolationPunishNotification } from './violation-punish.js'
import type { WebizpayAuthorizedNotification } from './webizpay-authorized.js'
import type { WebizpayPaymentrefundsuccessNotification } from './webizpay-paymentrefundsuccess.js'
import type { WebizpayPaymentsuccessNotification } from './webizpay-paymentsuccess.js'
import type { WebizpayQuotacardexpiredNotification } from './webizpay-quotacardexpired.js'
import type { WebizpayRevokedNotification } from './webizpay-revoked.js'

/** Every documented notification, discriminated by `event_type`, and by `original_type` if
 * several share one. */
export type WechatPayNotification =
  | AbnormalFundProcessingTransferSuccessNotification
  | ApplymentStateApprovedNotification
  | BlockrecordChangeNotification
  | BlocksubmissionChangeNotification
  | BrandMemberCardSpPointExchangeCouponNotification
  | BrandMemberCardSpSyncUserPointNotification
  | BrandMemberCardSpUserCardCreateNotification
  | BrandMemberCardSpUserCardDeleteNotification
  | BudgetClosedNotification
  | BudgetFinishedNotification
  | BudgetLockedNotification
  | ComplaintCreateNotification
  | ComplaintStateChangeNotification
  | CouponSendNotification
  | CouponUseNotification
  | CreditRepaymentDeductionPayNotification
  | CreditRepaymentSignContractNotification
  | CreditRepaymentTerminateContractNotification
  | CrossBorderPayGetMchInfoNotification
  | CrossBorderPayPushOrderInfoNotification
  | DeliveryPlanChangeNotification
  | DeliveryPlanStateDeliverNotification
  | DiscountCardAgreementEndedNotification
  | DiscountCardGetCardNotification
  | DiscountCardSettlementNotification
  | DiscountCardUserAcceptedNotification
  | DiscountCardUserPaidNotification
  | EcommerceEntrustSignNotification
  | EcommerceEntrustTerminateNotification
  | EduSchoolPayUserDebtStateUpdateNotification
  | EntrustReleaseNotification
  | EntrustSignNotification
  | EntrustSigningNotification
  | EntrustTerminateInquiryNotification
  | EntrustTerminateRetentionNotification
  | EntrustTerminateNotification
  | FacepayUserStateChangeNotification
  | FapiaoCardDiscardedNotification
  | FapiaoCardInsertedNotification
  | FapiaoIssuedNotification
  | FapiaoReversedNotification
  | FapiaoUserAppliedNotification
  | HirePowerBankReceiveInsuranceNotification
  | InsuranceEntrustRenewNotification
  | InsuranceEntrustSignNotification
  | InsuranceEntrustTerminateNotification
  | InsurancePolicyManagementGrantedNotification
  | MallAuthActivateCardNotification
  | MallRefundSuccessNotification
  | MallTransactionSuccessNotification
  | ManagerecordChangeNotification
  | MchtransferAuthorizationClosedNotification
  | MchtransferAuthorizationConfirmedNotification
  | MchtransferBatchClosedNotification
  | MchtransferBatchFinishedNotification
  | MchtransferBillFinishedNotification
  | MchtransferQqwalletbillFinishedNotification
  | MchwithdrawChangeNotification
  | MedicalInsuranceSuccessNotification
  | MembercardAcceptCardNotification
  | MembercardActivateCardNotification
  | MembercardUsercardManageNotification
  | MembercardspUserCardCreateNotification
  | MembercardspUserCardDeleteNotification
  | MerchantNotifyNotifyNotification
  | PapaySignNotification
  | PapayTerminateNotification
  | ParkingFeeQueryTransInfoNotification
  | PayscoreBindServiceAccountNotification
  | PayscoreMchPrepayNotification
  | PayscoreUserAcceptedNotification
  | PayscoreUserCancelSignPlanNotification
  | PayscoreUserCloseServiceNotification
  | PayscoreUserConfirmNotification
  | PayscoreUserOpenServiceNotification
  | PayscoreUserPaidNotification
  | PayscoreUserSignPlanNotification
  | ProductCouponReturnNotification
  | ProductCouponSendNotification
  | ProductCouponSpImageGenerationNotification
  | ProductCouponSpSendNotification
  | ProductCouponUseNotification
  | ProfitsharingReturnNotification
  | ProfitsharingSuccessNotification
  | RechargeClosedNotification
  | RechargeFundReturnedNotification
  | RechargeSuccessNotification
  | RefundAbnormalNotification
  | RefundClosedNotification
  | RefundSuccessNotification
  | RisktradeIdentificationNotification
  | SecurityEchoSuccessNotification
  | SettlementSuccessNotification
  | TransactionFailNotification
  | TransactionIndustryFailedNotification
  | TransactionIndustrySuccessNotification
  | TransactionPayBackNotification
  | TransactionSuccessNotification
  | VehicleEntranceStateChangeNotification
  | VehicleUserStateChangeNotification
  | ViolationAppealNotification
  | ViolationInterceptNotification
  | ViolationPunishNotification
  | WebizpayAuthorizedNotification
  | WebizpayPaymentrefundsuccessNotification
  | WebizpayPaymentsuccessNotification
  | WebizpayQuotacardexpiredNotification
  | WebizpayRevokedNotification

/** The notifications that need an answer with content, by `event_type`. All others need none. */
export interface NotificationReplies {
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoAcknowledgement
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoAcknowledgement
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionAcknowledgement
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoAcknowledgement
}

type FieldsByEvent = Readonly<Record<string, readonly string[]>>

/** Fields of a notification's content: those that are encrypted once more, for the merchant's key,
 * and those that hold JSON as text. */
export const contentFields: Readonly<Record<'sensitive' | 'json', FieldsByEvent>> = {
  sensitive: {
    'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    'MCHTRANSFER.QQWALLETBILL.FINISHED': ['user_name'],
    'MEMBERCARD.ACCEPT_CARD': ['phone_number'],
  },
  json: {
    'MEDICAL_INSURANCE.SUCCESS': ['passthrough_response_content', 'passthrough_request_content'],
  },
}

/** Events whose answers are signed, because WeChat Pay verifies them. */
export const signedAnswers: readonly string[] = [
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
]
