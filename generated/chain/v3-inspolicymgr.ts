// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryPolicy } from '../inspolicymgr/query-policy.js'
import type { queryPolicyAuthorization } from '../inspolicymgr/query-policy-authorization.js'
import type { submitPolicyAuthorization } from '../inspolicymgr/submit-policy-authorization.js'
import type { updatePolicy } from '../inspolicymgr/update-policy.js'
import type { uploadPolicy } from '../inspolicymgr/upload-policy.js'

export interface V3Inspolicymgr {
  deduct: V3InspolicymgrDeduct
}

export interface V3InspolicymgrDeduct {
  authorizations: V3InspolicymgrDeductAuthorizations
  policies: V3InspolicymgrDeductPolicies
}

export interface V3InspolicymgrDeductAuthorizations extends Post<typeof submitPolicyAuthorization> {
  /**
   * 提交保单授权信息 · Submit the deduction contract of a policy for the user to authorize
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  post: Post<typeof submitPolicyAuthorization>
  _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOutInsuranceNo
}

export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNo {
  /**
   * 查询保单授权信息 · Check whether a user has authorized a policy
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   */
  get: Get<typeof queryPolicyAuthorization>
}

export interface V3InspolicymgrDeductPolicies extends Post<typeof uploadPolicy> {
  /**
   * 上传保单 · Upload a user's insurance policy
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   */
  post: Post<typeof uploadPolicy>
  _out_insurance_no_: V3InspolicymgrDeductPoliciesByOutInsuranceNo
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNo {
  /**
   * 查询保单 · Read an uploaded insurance policy
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  get: Get<typeof queryPolicy>
  /**
   * 更新保单信息 · Change the details of an uploaded insurance policy
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch: Post<typeof updatePolicy>
}
