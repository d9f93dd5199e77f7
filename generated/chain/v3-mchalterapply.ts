// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryContactAlterApplymentById } from '../mchalterapply/query-contact-alter-applyment-by-id.js'
import type { queryContactAlterApplymentByOutRequestNo } from '../mchalterapply/query-contact-alter-applyment-by-out-request-no.js'
import type { queryNameAlterApplymentById } from '../mchalterapply/query-name-alter-applyment-by-id.js'
import type { queryNameAlterApplymentByOutRequestNo } from '../mchalterapply/query-name-alter-applyment-by-out-request-no.js'
import type { querySubjectAlterApplymentById } from '../mchalterapply/query-subject-alter-applyment-by-id.js'
import type { querySubjectAlterApplymentByOutRequestNo } from '../mchalterapply/query-subject-alter-applyment-by-out-request-no.js'
import type { revokeContactAlterApplyment } from '../mchalterapply/revoke-contact-alter-applyment.js'
import type { revokeNameAlterApplyment } from '../mchalterapply/revoke-name-alter-applyment.js'
import type { revokeSubjectAlterApplyment } from '../mchalterapply/revoke-subject-alter-applyment.js'
import type { submitContactAlterApplyment } from '../mchalterapply/submit-contact-alter-applyment.js'
import type { submitNameAlterApplyment } from '../mchalterapply/submit-name-alter-applyment.js'
import type { submitSubjectAlterApplyment } from '../mchalterapply/submit-subject-alter-applyment.js'

export interface V3Mchalterapply {
  mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment
  mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment
  merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment
}

export interface V3MchalterapplyMchcontactalterapplyment
  extends Post<typeof submitContactAlterApplyment> {
  /**
   * 提交超管变更申请单 · Apply to change a merchant's super administrator
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
   */
  post: Post<typeof submitContactAlterApplyment>
  merchant: V3MchalterapplyMchcontactalterapplymentMerchant
  _apply_id_: V3MchalterapplyMchcontactalterapplymentByApplyId
}

export interface V3MchalterapplyMchcontactalterapplymentMerchant {
  _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode {
  outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo {
  _out_request_no_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 · Get an administrator change application's state by request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get: Get<typeof queryContactAlterApplymentByOutRequestNo>
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyId {
  /**
   * 查询超管变更申请单状态-使用申请单号 · Get an administrator change application's state by its WeChat Pay id
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617911
   */
  get: Get<typeof queryContactAlterApplymentById>
  revoke: V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
  extends Post<typeof revokeContactAlterApplyment> {
  /**
   * 撤销超管变更申请单 · Revoke an application to change the super administrator
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
   */
  post: Post<typeof revokeContactAlterApplyment>
}

export interface V3MchalterapplyMchsubjectalterapplyment
  extends Post<typeof submitSubjectAlterApplyment> {
  /**
   * 提交资料变更申请单 · Apply to change a merchant's registered entity information
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post: Post<typeof submitSubjectAlterApplyment>
  merchant: V3MchalterapplyMchsubjectalterapplymentMerchant
  _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApplyId
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchant {
  _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode {
  outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo {
  _out_request_no_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询申请单状态-使用业务单号 · Get an entity information change application's state by request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get: Get<typeof querySubjectAlterApplymentByOutRequestNo>
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyId {
  /**
   * 查询资料变更申请单状态-使用申请单号 · Get an entity information change application's state by its WeChat Pay id
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get: Get<typeof querySubjectAlterApplymentById>
  revoke: V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
  extends Post<typeof revokeSubjectAlterApplyment> {
  /**
   * 撤销资料变更申请单 · Revoke an application to change entity information
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post: Post<typeof revokeSubjectAlterApplyment>
}

export interface V3MchalterapplyMerchantnamealterapplyment
  extends Post<typeof submitNameAlterApplyment> {
  /**
   * 提交商户简称变更申请单 · Apply to change a sub-merchant's short name
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  post: Post<typeof submitNameAlterApplyment>
  merchant: V3MchalterapplyMerchantnamealterapplymentMerchant
  _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApplyId
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchant {
  _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid {
  outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo {
  _out_request_no_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号 · Get a short name change application's state by request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  get: Get<typeof queryNameAlterApplymentByOutRequestNo>
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyId {
  /**
   * 查询商户简称变更申请单状态-使用申请单号 · Get a short name change application's state by its WeChat Pay id
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  get: Get<typeof queryNameAlterApplymentById>
  revoke: V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
  extends Post<typeof revokeNameAlterApplyment> {
  /**
   * 撤销商户简称变更申请单 · Revoke an application to change a short name
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  post: Post<typeof revokeNameAlterApplyment>
}
