/**
 * The modules of a notification by the prefix of its event. Specs do not have this relation; the
 * documentation lists notifications next to the operations that cause them.
 */
const modules: readonly (readonly [event: string, modules: readonly string[]])[] = [
  ['ABNORMAL_FUND_PROCESSING.', ['abnormal-fund-processing']],
  ['APPLYMENT_STATE.', ['applyment4sub', 'ecommerce/applyments', 'apply4sub']],
  ['BLOCKRECORD.', ['transaction-block']],
  ['BLOCKSUBMISSION.', ['transaction-block']],
  ['BRAND_MEMBER_CARD_SP.', ['brand/card', 'brand/partner']],
  ['BUDGET.', ['marketing/goods-subsidy-activity', 'industry-rebate']],
  ['COMPLAINT.', ['merchant-service', 'global/merchant-service']],
  ['COUPON.', ['marketing/favor', 'marketing/busifavor']],
  ['CREDIT_REPAYMENT.', ['credit-repayment']],
  ['CROSS_BORDER_PAY.', ['global/transactions', 'hk']],
  ['DELIVERY_PLAN', ['marketing/partner', 'brand/marketing']],
  ['DISCOUNT_CARD.', ['discount-card']],
  ['ECOMMERCE_ENTRUST.', ['ecommerce/combine-papay']],
  ['EDU_SCHOOL_PAY.', ['eduschoolpay']],
  ['ENTRUST.', ['papay/sign', 'papay/scheduled-deduct-sign', 'papay/contracts']],
  ['FACEPAY.', ['offlineface', 'facemch']],
  ['FAPIAO.', ['new-tax-control-fapiao', 'taxi-invoice']],
  ['HIRE_POWER_BANK.', ['hire-power-bank']],
  ['INSURANCE_ENTRUST.', ['papay/insurance-sign']],
  ['INSURANCE_POLICY_MANAGEMENT.', ['inspolicymgr']],
  ['MALL_', ['businesscircle']],
  ['MANAGERECORD.', ['mch-operation-manage']],
  ['MCHTRANSFER.', ['fund-app/mch-transfer', 'transfer', 'partner-transfer']],
  ['MCHWITHDRAW.', ['ecommerce/fund', 'merchant']],
  ['MEDICAL_INSURANCE.', ['med-ins']],
  ['MEMBERCARD', ['marketing/membercard-open', 'marketing/membercard-activity']],
  ['MERCHANT_NOTIFY.', ['merchant-risk-manage']],
  ['PAPAY.', ['papay/sign', 'papay/contracts', 'partner-papay', 'global/papay']],
  ['PARKING_FEE.', ['vehicle', 'parking']],
  ['PAYSCORE.', ['payscore/']],
  ['PRODUCT_COUPON.', ['brand/product-coupon']],
  ['PRODUCT_COUPON_SP.', ['marketing/partner']],
  ['PROFITSHARING.', ['profitsharing', 'ecommerce/profitsharing', 'brand/profitsharing']],
  ['RECHARGE.', ['recharge']],
  ['REFUND.', ['refund', 'ecommerce/refunds', 'global/refunds', 'hk']],
  ['RISKTRADE.', ['merchant-risk-manage']],
  ['SECURITY_ECHO.', ['security']],
  ['SETTLEMENT.', ['global/settle', 'hk']],
  ['TRANSACTION.INDUSTRY_', ['industry-coupon', 'gov/subsidy']],
  [
    'TRANSACTION.',
    ['pay/transactions', 'pay/partner', 'combine-transactions', 'global/transactions'],
  ],
  ['VEHICLE.', ['vehicle']],
  ['VIOLATION.', ['merchant-risk-manage']],
  ['WEBIZPAY.', ['webizpay']],
  ['combine.', ['v2/pay']],
  ['native.', ['v2/pay']],
  ['papay.', ['v2/papay', 'v2/papay/partner']],
  ['refund.', ['v2/pay', 'v2/deposit']],
  ['rental.', ['v2/rental']],
  ['risk.', ['v2/risk']],
  ['transaction.', ['v2/pay', 'v2/papay', 'v2/papay/partner', 'v2/deposit', 'v2/facepay']],
  ['vehicle.', ['v2/vehicle', 'v2/vehicle/partner']],
]

export function modulesOf(event: string): readonly string[] {
  return modules.find(([start]) => event.startsWith(start))?.[1] ?? []
}

/** Whether an operation of this module causes this notification. */
export const tellsOf = (event: string, module: string): boolean =>
  modulesOf(event).some((each) => (each.endsWith('/') ? module.startsWith(each) : module === each))
