// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryApplymentByBusinessCode } from '../applyment4sub/query-applyment-by-business-code.js'
import type { queryApplymentById } from '../applyment4sub/query-applyment-by-id.js'
import type { submitApplyment } from '../applyment4sub/submit-applyment.js'

export interface V3Applyment4sub {
  applyment: V3Applyment4subApplyment
}

export interface V3Applyment4subApplyment extends Post<typeof submitApplyment> {
  /**
   * 提交申请单 · Submit an applyment to onboard a sub-merchant
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml
   */
  post: Post<typeof submitApplyment>
  applyment_id: V3Applyment4subApplymentApplymentId
  business_code: V3Applyment4subApplymentBusinessCode
}

export interface V3Applyment4subApplymentApplymentId {
  _applyment_id_: V3Applyment4subApplymentApplymentIdByApplymentId
}

export interface V3Applyment4subApplymentApplymentIdByApplymentId {
  /**
   * 通过申请单号查询申请状态 · Query a sub-merchant applyment's status by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
   */
  get: Get<typeof queryApplymentById>
}

export interface V3Applyment4subApplymentBusinessCode {
  _business_code_: V3Applyment4subApplymentBusinessCodeByBusinessCode
}

export interface V3Applyment4subApplymentBusinessCodeByBusinessCode {
  /**
   * 通过业务申请编号查询申请状态 · Query a sub-merchant applyment's status by the caller's business code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
   */
  get: Get<typeof queryApplymentByBusinessCode>
}
