// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyPermissions } from '../payscore/acquiringbank/apply-permissions.js'
import type { cancelServiceOrder } from '../payscore/acquiringbank/cancel-service-order.js'
import type { completeServiceOrder } from '../payscore/acquiringbank/complete-service-order.js'
import type { createPayOnDeliveryServiceOrder } from '../payscore/acquiringbank/create-pay-on-delivery-service-order.js'
import type { createServiceOrder } from '../payscore/acquiringbank/create-service-order.js'
import type { getDeductInfo } from '../payscore/acquiringbank/get-deduct-info.js'
import type { getPermissionsByAuthorizationCode } from '../payscore/acquiringbank/get-permissions-by-authorization-code.js'
import type { modifyServiceOrder } from '../payscore/acquiringbank/modify-service-order.js'
import type { queryServiceOrder } from '../payscore/acquiringbank/query-service-order.js'
import type { registerDeductInfo } from '../payscore/acquiringbank/register-deduct-info.js'
import type { syncServiceOrder } from '../payscore/acquiringbank/sync-service-order.js'
import type { terminatePermissionsByAuthorizationCode } from '../payscore/acquiringbank/terminate-permissions-by-authorization-code.js'

export interface V3PayscoreAcquiringbank {
  permissions: V3PayscoreAcquiringbankPermissions
  serviceorder: V3PayscoreAcquiringbankServiceorder
  servicepayondeliveryorder: V3PayscoreAcquiringbankServicepayondeliveryorder
}

export interface V3PayscoreAcquiringbankPermissions extends Post<typeof applyPermissions> {
  /**
   * 从业机构预授权 · Start a user's pay score authorization for an institution's sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post: Post<typeof applyPermissions>
  authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCode
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCode {
  _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 从业机构查询与用户授权记录（授权协议号） · Look up an institution's user authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  get: Get<typeof getPermissionsByAuthorizationCode>
  terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends Post<typeof terminatePermissionsByAuthorizationCode> {
  /**
   * 从业机构解除用户授权关系（授权协议号） · End an institution's user authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post: Post<typeof terminatePermissionsByAuthorizationCode>
}

export interface V3PayscoreAcquiringbankServiceorder extends Post<typeof createServiceOrder> {
  /**
   * 从业机构查询微信支付分订单 · Look up an institution's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   */
  get: Get<typeof queryServiceOrder>
  /**
   * 从业机构创建微信支付分订单 · Create a pay score order for an institution's sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   */
  post: Post<typeof createServiceOrder>
  deduction: V3PayscoreAcquiringbankServiceorderDeduction
  _out_order_no_: V3PayscoreAcquiringbankServiceorderByOutOrderNo
}

export interface V3PayscoreAcquiringbankServiceorderDeduction {
  /**
   * 从业机构查询微信支付分扣款信息 · Look up the deduction details of an institution's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   */
  get: Get<typeof getDeductInfo>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNo {
  cancel: V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel
  complete: V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete
  modify: V3PayscoreAcquiringbankServiceorderByOutOrderNoModify
  registerdeductinfo: V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  sync: V3PayscoreAcquiringbankServiceorderByOutOrderNoSync
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel
  extends Post<typeof cancelServiceOrder> {
  /**
   * 从业机构取消微信支付分订单 · Cancel an institution's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  post: Post<typeof cancelServiceOrder>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete
  extends Post<typeof completeServiceOrder> {
  /**
   * 从业机构完结微信支付分订单 · Complete an institution's pay score order and settle its final amount
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   */
  post: Post<typeof completeServiceOrder>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModify
  extends Post<typeof modifyServiceOrder> {
  /**
   * 从业机构修改微信支付分订单金额 · Change the amount of an institution's completed pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   */
  post: Post<typeof modifyServiceOrder>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  extends Post<typeof registerDeductInfo> {
  /**
   * 从业机构登记微信支付分扣款信息 · Register the deduction of an institution's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   */
  post: Post<typeof registerDeductInfo>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSync
  extends Post<typeof syncServiceOrder> {
  /**
   * 从业机构同步微信支付分订单信息 · Report an institution's pay score order as changed, such as paid elsewhere
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   */
  post: Post<typeof syncServiceOrder>
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorder
  extends Post<typeof createPayOnDeliveryServiceOrder> {
  /**
   * 从业机构创建先用后付订单 · Create a use-first, pay-later order for an institution's sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  post: Post<typeof createPayOnDeliveryServiceOrder>
}
