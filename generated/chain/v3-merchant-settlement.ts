// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { querySettleRuleApplication } from '../merchant-settlement/query-settle-rule-application.js'
import type { submitSettleRuleApplication } from '../merchant-settlement/submit-settle-rule-application.js'

export interface V3MerchantSettlement {
  merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications
}

export interface V3MerchantSettlementMerchantSettleRuleApplications
  extends Post<typeof submitSettleRuleApplication> {
  /**
   * 申请修改特约商户结算规则 · Apply to change the settlement rule of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
   */
  post: Post<typeof submitSettleRuleApplication>
  _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId {
  /**
   * 根据申请单ID查询结果 · Get the outcome of a settlement rule change application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
   */
  get: Get<typeof querySettleRuleApplication>
}
