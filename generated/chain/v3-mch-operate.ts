// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryWithdrawalApplyById } from '../mch-operate/query-withdrawal-apply-by-id.js'
import type { queryWithdrawalApplyByOutRequestNo } from '../mch-operate/query-withdrawal-apply-by-out-request-no.js'
import type { submitWithdrawalApply } from '../mch-operate/submit-withdrawal-apply.js'

export interface V3MchOperate {
  risk: V3MchOperateRisk
}

export interface V3MchOperateRisk {
  withdrawlApply: V3MchOperateRiskWithdrawlApply
}

export interface V3MchOperateRiskWithdrawlApply extends Post<typeof submitWithdrawalApply> {
  /**
   * 提交已注销商户号可用余额提现申请单 · Apply to withdraw the available balance of a deregistered merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
   */
  post: Post<typeof submitWithdrawalApply>
  applymentId: V3MchOperateRiskWithdrawlApplyApplymentId
  outRequestNo: V3MchOperateRiskWithdrawlApplyOutRequestNo
}

export interface V3MchOperateRiskWithdrawlApplyApplymentId {
  _applyment_id_: V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId
}

export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId {
  /**
   * 微信支付提现申请单号查询提现申请单状态 · Get a withdrawal application's state by its WeChat Pay id
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
   */
  get: Get<typeof queryWithdrawalApplyById>
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNo {
  _out_request_no_: V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo {
  /**
   * 商户提现申请单号查询提现申请单状态 · Get a withdrawal application's state by the merchant's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
   */
  get: Get<typeof queryWithdrawalApplyByOutRequestNo>
}
