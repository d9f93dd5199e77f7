// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { queryBankAuditInfo } from '../v2/risk/query-bank-audit-info.js'
import type { queryChannelAuditInfo } from '../v2/risk/query-channel-audit-info.js'
import type { queryMerchantRisk } from '../v2/risk/query-merchant-risk.js'
import type { setRiskCallback } from '../v2/risk/set-risk-callback.js'
import type { syncRiskResult } from '../v2/risk/sync-risk-result.js'

export interface V2Mchrisk {
  bankquerymchauditinfo: V2MchriskBankquerymchauditinfo
  channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo
  querymchrisk: V2MchriskQuerymchrisk
  setmchriskcallback: V2MchriskSetmchriskcallback
  syncmchriskresult: V2MchriskSyncmchriskresult
}

export interface V2MchriskBankquerymchauditinfo extends Post<typeof queryBankAuditInfo> {
  /**
   * 间联模式查询商户审核状态开放接口 · Query the audit state of a bank's merchants
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986497
   */
  post: Post<typeof queryBankAuditInfo>
}

export interface V2MchriskChannelquerymchauditinfo extends Post<typeof queryChannelAuditInfo> {
  /**
   * 渠道商查询商户审核信息 · Query the audit information of a channel's merchants
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986547
   */
  post: Post<typeof queryChannelAuditInfo>
}

export interface V2MchriskQuerymchrisk extends Post<typeof queryMerchantRisk> {
  /**
   * 事前-风险商户核查接口 · Check a merchant's risk before onboarding it
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985625
   */
  post: Post<typeof queryMerchantRisk>
}

export interface V2MchriskSetmchriskcallback extends Post<typeof setRiskCallback> {
  /**
   * 设置风险通知回调链接 · Set the address for risk notifications
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986469
   */
  post: Post<typeof setRiskCallback>
}

export interface V2MchriskSyncmchriskresult extends Post<typeof syncRiskResult> {
  /**
   * 事后-风险商户处理结果同步接口 · Report how a risky merchant was handled
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986435
   */
  post: Post<typeof syncRiskResult>
}
