// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createAuthorizationToken } from '../payroll-card/create-authorization-token.js'
import type { createInsuranceResult } from '../payroll-card/create-insurance-result.js'
import type { createTransferBatch } from '../payroll-card/create-transfer-batch.js'
import type { getAuthentication } from '../payroll-card/get-authentication.js'
import type { getAuthorizationRelation } from '../payroll-card/get-authorization-relation.js'
import type { listAuthentications } from '../payroll-card/list-authentications.js'
import type { preOrderAuthentication } from '../payroll-card/pre-order-authentication.js'
import type { preOrderAuthenticationWithAuth } from '../payroll-card/pre-order-authentication-with-auth.js'
import type { validateAuthenticationToken } from '../payroll-card/validate-authentication-token.js'

export interface V3PayrollCard {
  authentications: V3PayrollCardAuthentications
  relations: V3PayrollCardRelations
  tokens: V3PayrollCardTokens
  transferBatches: V3PayrollCardTransferBatches
  wesure: V3PayrollCardWesure
}

export interface V3PayrollCardAuthentications {
  /**
   * 查询核身记录 · List a user's identity verifications on a given day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  get: Get<typeof listAuthentications>
  preOrder: V3PayrollCardAuthenticationsPreOrder
  preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth
  _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticateNumber
}

export interface V3PayrollCardAuthenticationsPreOrder extends Post<typeof preOrderAuthentication> {
  /**
   * 微工卡核身预下单 · Prepare an identity verification and receive its token
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  post: Post<typeof preOrderAuthentication>
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuth
  extends Post<typeof preOrderAuthenticationWithAuth> {
  /**
   * 微工卡核身预下单（流程中完成授权） · Prepare an identity verification that also collects the user's authorization
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  post: Post<typeof preOrderAuthenticationWithAuth>
}

export interface V3PayrollCardAuthenticationsByAuthenticateNumber {
  /**
   * 获取核身结果 · Look up the result of one identity verification
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  get: Get<typeof getAuthentication>
}

export interface V3PayrollCardRelations {
  _openid_: V3PayrollCardRelationsByOpenid
}

export interface V3PayrollCardRelationsByOpenid {
  /**
   * 查询微工卡授权关系 · Look up a user's payroll card authorization for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  get: Get<typeof getAuthorizationRelation>
}

export interface V3PayrollCardTokens extends Post<typeof createAuthorizationToken> {
  /**
   * 生成授权token · Create the token a user needs to authorize a payroll card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  post: Post<typeof createAuthorizationToken>
}

export interface V3PayrollCardTransferBatches extends Post<typeof createTransferBatch> {
  /**
   * 发起批量转账 · Start a batch of wage transfers for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  post: Post<typeof createTransferBatch>
}

export interface V3PayrollCardWesure {
  insurance: V3PayrollCardWesureInsurance
  tokenValidations: V3PayrollCardWesureTokenValidations
}

export interface V3PayrollCardWesureInsurance extends Post<typeof createInsuranceResult> {
  /**
   * 生成投保结果 · Record the outcome of a user's WeSure insurance order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post: Post<typeof createInsuranceResult>
}

export interface V3PayrollCardWesureTokenValidations
  extends Post<typeof validateAuthenticationToken> {
  /**
   * 校验核身结果 · Check an identity verification token against a user's details for WeSure
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post: Post<typeof validateAuthenticationToken>
}
