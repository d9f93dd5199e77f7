// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createPartnerPlan } from '../payscore/plan/create-partner-plan.js'
import type { createPlan } from '../payscore/plan/create-plan.js'
import type { queryPartnerPlan } from '../payscore/plan/query-partner-plan.js'
import type { queryPlan } from '../payscore/plan/query-plan.js'
import type { stopPartnerPlan } from '../payscore/plan/stop-partner-plan.js'
import type { stopPlan } from '../payscore/plan/stop-plan.js'

export interface V3PayscorePlan {
  partner: V3PayscorePlanPartner
  payscorePlans: V3PayscorePlanPayscorePlans
}

export interface V3PayscorePlanPartner {
  payscorePlans: V3PayscorePlanPartnerPayscorePlans
}

export interface V3PayscorePlanPartnerPayscorePlans extends Post<typeof createPartnerPlan> {
  /**
   * 创建支付分计划 · Create a pay score plan for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post: Post<typeof createPartnerPlan>
  merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo {
  _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo {
  /**
   * 查询支付分计划 · Look up a sub-merchant's pay score plan
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get: Get<typeof queryPartnerPlan>
  stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  extends Post<typeof stopPartnerPlan> {
  /**
   * 停止支付分计划 · Stop a sub-merchant's pay score plan
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post: Post<typeof stopPartnerPlan>
}

export interface V3PayscorePlanPayscorePlans extends Post<typeof createPlan> {
  /**
   * 创建支付分计划 · Create a pay score plan
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post: Post<typeof createPlan>
  merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNo {
  _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo {
  /**
   * 查询支付分计划 · Look up a pay score plan
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get: Get<typeof queryPlan>
  stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  extends Post<typeof stopPlan> {
  /**
   * 停止支付分计划 · Stop a pay score plan
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post: Post<typeof stopPlan>
}
