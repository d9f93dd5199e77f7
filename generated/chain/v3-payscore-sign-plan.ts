// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createPartnerServiceOrder } from '../payscore/sign-plan/create-partner-service-order.js'
import type { createPartnerUserSignPlan } from '../payscore/sign-plan/create-partner-user-sign-plan.js'
import type { createServiceOrder } from '../payscore/sign-plan/create-service-order.js'
import type { createUserSignPlan } from '../payscore/sign-plan/create-user-sign-plan.js'
import type { queryPartnerUserSignPlan } from '../payscore/sign-plan/query-partner-user-sign-plan.js'
import type { queryUserSignPlan } from '../payscore/sign-plan/query-user-sign-plan.js'
import type { stopPartnerUserSignPlan } from '../payscore/sign-plan/stop-partner-user-sign-plan.js'
import type { stopUserSignPlan } from '../payscore/sign-plan/stop-user-sign-plan.js'

export interface V3PayscoreSignPlan {
  partner: V3PayscoreSignPlanPartner
  serviceorder: V3PayscoreSignPlanServiceorder
  userSignPlans: V3PayscoreSignPlanUserSignPlans
}

export interface V3PayscoreSignPlanPartner {
  serviceorder: V3PayscoreSignPlanPartnerServiceorder
  userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans
}

export interface V3PayscoreSignPlanPartnerServiceorder
  extends Post<typeof createPartnerServiceOrder> {
  /**
   * 创建用户的签约计划详情对应的服务订单 · As a partner, open the service order for one item of a user's signed plan
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post: Post<typeof createPartnerServiceOrder>
}

export interface V3PayscoreSignPlanPartnerUserSignPlans
  extends Post<typeof createPartnerUserSignPlan> {
  /**
   * 创建用户的签约计划 · As a partner, create a sign plan for a user of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post: Post<typeof createPartnerUserSignPlan>
  merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo {
  _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo {
  /**
   * 查询用户的签约计划 · As a partner, look up a user's sign plan by the merchant's plan number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get: Get<typeof queryPartnerUserSignPlan>
  stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  extends Post<typeof stopPartnerUserSignPlan> {
  /**
   * 取消用户的签约计划 · As a partner, cancel a user's sign plan, stating the reason
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post: Post<typeof stopPartnerUserSignPlan>
}

export interface V3PayscoreSignPlanServiceorder extends Post<typeof createServiceOrder> {
  /**
   * 创建用户的签约计划详情对应的服务订单 · Open the service order for one item of a user's signed plan
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post: Post<typeof createServiceOrder>
}

export interface V3PayscoreSignPlanUserSignPlans extends Post<typeof createUserSignPlan> {
  /**
   * 创建用户的签约计划 · Create a pay score sign plan for a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post: Post<typeof createUserSignPlan>
  merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo {
  _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo {
  /**
   * 查询用户的签约计划 · Look up a user's sign plan by the merchant's plan number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get: Get<typeof queryUserSignPlan>
  stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  extends Post<typeof stopUserSignPlan> {
  /**
   * 直连商户取消用户的签约计划 · Cancel a user's sign plan, stating the reason
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post: Post<typeof stopUserSignPlan>
}
