// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyPermissions } from '../payscore/partner/apply-permissions.js'
import type { applyScenePermissions } from '../payscore/partner/apply-scene-permissions.js'
import type { assessUserRiskLevel } from '../payscore/partner/assess-user-risk-level.js'
import type { cancelServiceOrder } from '../payscore/partner/cancel-service-order.js'
import type { collectServiceOrder } from '../payscore/partner/collect-service-order.js'
import type { completeServiceOrder } from '../payscore/partner/complete-service-order.js'
import type { createAndCompleteServiceOrder } from '../payscore/partner/create-and-complete-service-order.js'
import type { createPayOnDeliveryServiceOrder } from '../payscore/partner/create-pay-on-delivery-service-order.js'
import type { createServiceAccountApplication } from '../payscore/partner/create-service-account-application.js'
import type { createServiceOrder } from '../payscore/partner/create-service-order.js'
import type { getPermissionsByAuthorizationCode } from '../payscore/partner/get-permissions-by-authorization-code.js'
import type { getPermissionsByOpenId } from '../payscore/partner/get-permissions-by-open-id.js'
import type { getServiceAccountApplication } from '../payscore/partner/get-service-account-application.js'
import type { getUserRiskLevelQuota } from '../payscore/partner/get-user-risk-level-quota.js'
import type { modifyServiceOrder } from '../payscore/partner/modify-service-order.js'
import type { queryServiceOrder } from '../payscore/partner/query-service-order.js'
import type { sendOrderPendingMessage } from '../payscore/partner/send-order-pending-message.js'
import type { sendOrderPrepaidMessage } from '../payscore/partner/send-order-prepaid-message.js'
import type { syncServiceOrder } from '../payscore/partner/sync-service-order.js'
import type { terminatePermissionsByAuthorizationCode } from '../payscore/partner/terminate-permissions-by-authorization-code.js'
import type { terminatePermissionsByOpenId } from '../payscore/partner/terminate-permissions-by-open-id.js'

export interface V3PayscorePartner {
  permissions: V3PayscorePartnerPermissions
  serviceAccountApplications: V3PayscorePartnerServiceAccountApplications
  serviceorder: V3PayscorePartnerServiceorder
  servicepayondeliveryorder: V3PayscorePartnerServicepayondeliveryorder
  servicequotas: V3PayscorePartnerServicequotas
}

export interface V3PayscorePartnerPermissions extends Post<typeof applyPermissions> {
  /**
   * 商户预授权 · Start a user's pay score authorization for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post: Post<typeof applyPermissions>
  applyForScene: V3PayscorePartnerPermissionsApplyForScene
  assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel
  authorizationCode: V3PayscorePartnerPermissionsAuthorizationCode
  search: V3PayscorePartnerPermissionsSearch
  terminate: V3PayscorePartnerPermissionsTerminate
}

export interface V3PayscorePartnerPermissionsApplyForScene
  extends Post<typeof applyScenePermissions> {
  /**
   * 服务商场景中预授权 · Start a user's pay score authorization within a transaction scene
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post: Post<typeof applyScenePermissions>
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevel
  extends Post<typeof assessUserRiskLevel> {
  /**
   * 服务商评估用户分层 · Assess the risk level of a sub-merchant's authorized user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post: Post<typeof assessUserRiskLevel>
}

export interface V3PayscorePartnerPermissionsAuthorizationCode {
  _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 查询与用户授权记录（授权协议号） · Look up a sub-merchant's user authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  get: Get<typeof getPermissionsByAuthorizationCode>
  terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends Post<typeof terminatePermissionsByAuthorizationCode> {
  /**
   * 解除用户授权关系（授权协议号） · End a sub-merchant's user authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post: Post<typeof terminatePermissionsByAuthorizationCode>
}

export interface V3PayscorePartnerPermissionsSearch {
  /**
   * 查询与用户授权记录（openid） · Look up a sub-merchant's user authorization by openid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get: Get<typeof getPermissionsByOpenId>
}

export interface V3PayscorePartnerPermissionsTerminate
  extends Post<typeof terminatePermissionsByOpenId> {
  /**
   * 解除用户授权关系（openid） · End a sub-merchant's user authorization by openid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post: Post<typeof terminatePermissionsByOpenId>
}

export interface V3PayscorePartnerServiceAccountApplications
  extends Post<typeof createServiceAccountApplication> {
  /**
   * 收付通子商户申请绑定支付分服务 · Apply to bind a platform's sub-merchant to a pay score service
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   */
  post: Post<typeof createServiceAccountApplication>
  _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOutApplyNo
}

export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNo {
  /**
   * 查询收付通子商户服务绑定结果 · Look up the result of a sub-merchant's service binding application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   */
  get: Get<typeof getServiceAccountApplication>
}

export interface V3PayscorePartnerServiceorder extends Post<typeof createServiceOrder> {
  /**
   * 查询支付分订单 · Look up a sub-merchant's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   */
  get: Get<typeof queryServiceOrder>
  /**
   * 创建支付分订单 · Create a pay score order for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   */
  post: Post<typeof createServiceOrder>
  directComplete: V3PayscorePartnerServiceorderDirectComplete
  _out_order_no_: V3PayscorePartnerServiceorderByOutOrderNo
}

export interface V3PayscorePartnerServiceorderDirectComplete
  extends Post<typeof createAndCompleteServiceOrder> {
  /**
   * 创单结单合并 · Create a sub-merchant's pay score order and complete it in one call
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post: Post<typeof createAndCompleteServiceOrder>
}

export interface V3PayscorePartnerServiceorderByOutOrderNo {
  cancel: V3PayscorePartnerServiceorderByOutOrderNoCancel
  complete: V3PayscorePartnerServiceorderByOutOrderNoComplete
  modify: V3PayscorePartnerServiceorderByOutOrderNoModify
  pay: V3PayscorePartnerServiceorderByOutOrderNoPay
  sendPendingmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage
  sendPrepaidmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage
  sync: V3PayscorePartnerServiceorderByOutOrderNoSync
}

export interface V3PayscorePartnerServiceorderByOutOrderNoCancel
  extends Post<typeof cancelServiceOrder> {
  /**
   * 取消支付分订单 · Cancel a sub-merchant's pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   */
  post: Post<typeof cancelServiceOrder>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoComplete
  extends Post<typeof completeServiceOrder> {
  /**
   * 完结支付分订单 · Complete a sub-merchant's pay score order and settle its final amount
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   */
  post: Post<typeof completeServiceOrder>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoModify
  extends Post<typeof modifyServiceOrder> {
  /**
   * 修改订单金额 · Change the amount of a sub-merchant's completed pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   */
  post: Post<typeof modifyServiceOrder>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoPay
  extends Post<typeof collectServiceOrder> {
  /**
   * 商户发起催收扣款 · Collect the unpaid amount of a sub-merchant's completed pay score order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post: Post<typeof collectServiceOrder>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage
  extends Post<typeof sendOrderPendingMessage> {
  /**
   * 下发服务费用待处理消息 · Message the user that an order's fees await their action
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  post: Post<typeof sendOrderPendingMessage>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage
  extends Post<typeof sendOrderPrepaidMessage> {
  /**
   * 下发服务预扣费消息 · Message the user ahead of an order's deduction
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post: Post<typeof sendOrderPrepaidMessage>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSync
  extends Post<typeof syncServiceOrder> {
  /**
   * 同步订单信息 · Report a sub-merchant's pay score order as changed, such as paid elsewhere
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   */
  post: Post<typeof syncServiceOrder>
}

export interface V3PayscorePartnerServicepayondeliveryorder
  extends Post<typeof createPayOnDeliveryServiceOrder> {
  /**
   * 创建先用后付订单 · Create a use-first, pay-later order for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post: Post<typeof createPayOnDeliveryServiceOrder>
}

export interface V3PayscorePartnerServicequotas {
  serviceId: V3PayscorePartnerServicequotasServiceId
}

export interface V3PayscorePartnerServicequotasServiceId {
  _service_id_: V3PayscorePartnerServicequotasServiceIdByServiceId
}

export interface V3PayscorePartnerServicequotasServiceIdByServiceId {
  /**
   * 查询用户分层对应建议先享金额 · Get the suggested use-first amount for each user risk level
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get: Get<typeof getUserRiskLevelQuota>
}
