// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createInactiveMerchantVerification } from '../compliance/create-inactive-merchant-verification.js'
import type { queryInactiveMerchantVerification } from '../compliance/query-inactive-merchant-verification.js'

export interface V3Compliance {
  inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification
}

export interface V3ComplianceInactiveMerchantIdentityVerification {
  merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchants
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants
  extends Post<typeof createInactiveMerchantVerification> {
  /**
   * 发起不活跃商户身份核实 · Start an identity check for an inactive sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
   */
  post: Post<typeof createInactiveMerchantVerification>
  _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid {
  verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications {
  _verification_id_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId {
  /**
   * 查询不活跃商户身份核实结果 · Query the result of an inactive sub-merchant's identity check
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
   */
  get: Get<typeof queryInactiveMerchantVerification>
}
