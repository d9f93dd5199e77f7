// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelApplymentByBusinessCode } from '../apply4subject/cancel-applyment-by-business-code.js'
import type { cancelApplymentById } from '../apply4subject/cancel-applyment-by-id.js'
import type { queryApplyment } from '../apply4subject/query-applyment.js'
import type { queryAuthorizationState } from '../apply4subject/query-authorization-state.js'
import type { submitApplyment } from '../apply4subject/submit-applyment.js'

export interface V3Apply4subject {
  applyment: V3Apply4subjectApplyment
}

export interface V3Apply4subjectApplyment extends Post<typeof submitApplyment> {
  /**
   * 查询商户开户意愿申请单审核结果 · Query the review result of an account-opening intent applyment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  get: Get<typeof queryApplyment>
  /**
   * 提交商户开户意愿申请单 · Submit an applyment that confirms a merchant's intent to open an account
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post: Post<typeof submitApplyment>
  merchants: V3Apply4subjectApplymentMerchants
  _applyment_id_: V3Apply4subjectApplymentByApplymentId
  _business_code_: V3Apply4subjectApplymentByBusinessCode
}

export interface V3Apply4subjectApplymentMerchants {
  _sub_mchid_: V3Apply4subjectApplymentMerchantsBySubMchid
}

export interface V3Apply4subjectApplymentMerchantsBySubMchid {
  state: V3Apply4subjectApplymentMerchantsBySubMchidState
}

export interface V3Apply4subjectApplymentMerchantsBySubMchidState {
  /**
   * 获取商户开户意愿确认状态 · Query whether a sub-merchant has confirmed its account-opening intent
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  get: Get<typeof queryAuthorizationState>
}

export interface V3Apply4subjectApplymentByApplymentId {
  cancel: V3Apply4subjectApplymentByApplymentIdCancel
}

export interface V3Apply4subjectApplymentByApplymentIdCancel
  extends Post<typeof cancelApplymentById> {
  /**
   * 撤销商户开户意愿申请单 · Cancel an account-opening intent applyment by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post: Post<typeof cancelApplymentById>
}

export interface V3Apply4subjectApplymentByBusinessCode {
  cancel: V3Apply4subjectApplymentByBusinessCodeCancel
}

export interface V3Apply4subjectApplymentByBusinessCodeCancel
  extends Post<typeof cancelApplymentByBusinessCode> {
  /**
   * 撤销商户开户意愿申请单 · Cancel an account-opening intent applyment by the caller's business code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post: Post<typeof cancelApplymentByBusinessCode>
}
