// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTradeRiskResult } from '../merchant-risk-manage/create-trade-risk-result.js'
import type { createViolationNotifications } from '../merchant-risk-manage/create-violation-notifications.js'
import type { deleteViolationNotifications } from '../merchant-risk-manage/delete-violation-notifications.js'
import type { listRiskTrades } from '../merchant-risk-manage/list-risk-trades.js'
import type { queryTradeRiskInformation } from '../merchant-risk-manage/query-trade-risk-information.js'
import type { queryViolationNotifications } from '../merchant-risk-manage/query-violation-notifications.js'
import type { reportDisposeResult } from '../merchant-risk-manage/report-dispose-result.js'
import type { reportTradeRiskInformation } from '../merchant-risk-manage/report-trade-risk-information.js'
import type { updateViolationNotifications } from '../merchant-risk-manage/update-violation-notifications.js'

export interface V3MerchantRiskManage {
  ecTradeRisk: V3MerchantRiskManageEcTradeRisk
  reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation
  tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation
  tradeRiskResult: V3MerchantRiskManageTradeRiskResult
  violationNotifications: V3MerchantRiskManageViolationNotifications
}

export interface V3MerchantRiskManageEcTradeRisk {
  queryRiskTrades: V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  recvDisposeResult: V3MerchantRiskManageEcTradeRiskRecvDisposeResult
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  extends Post<typeof listRiskTrades> {
  /**
   * 查询风险订单 · Page through the orders flagged as risky in a period
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894221
   */
  post: Post<typeof listRiskTrades>
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult
  extends Post<typeof reportDisposeResult> {
  /**
   * 回传处置结果 · Report how a flagged e-commerce order was finally handled
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894227
   */
  post: Post<typeof reportDisposeResult>
}

export interface V3MerchantRiskManageReportTradeUnionInformation
  extends Post<typeof reportTradeRiskInformation> {
  /**
   * 上报订单关联信息 · Report the party and device details tied to an order for risk checks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692160
   */
  post: Post<typeof reportTradeRiskInformation>
}

export interface V3MerchantRiskManageTradeRiskInformation {
  /**
   * 查询风险信息 · Get the risk score and type assessed for an order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467535
   */
  get: Get<typeof queryTradeRiskInformation>
}

export interface V3MerchantRiskManageTradeRiskResult extends Post<typeof createTradeRiskResult> {
  /**
   * 处置结果回传 · Report the action taken on an order that was assessed as risky
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467540
   */
  post: Post<typeof createTradeRiskResult>
}

export interface V3MerchantRiskManageViolationNotifications
  extends Post<typeof createViolationNotifications> {
  /**
   * 删除商户违规通知回调地址 · Remove the URL that receives merchant violation callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete: Get<typeof deleteViolationNotifications>
  /**
   * 查询商户违规通知回调地址 · Look up the URL that receives merchant violation callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get: Get<typeof queryViolationNotifications>
  /**
   * 创建商户违规通知回调地址 · Register the URL that receives merchant violation callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post: Post<typeof createViolationNotifications>
  /**
   * 修改商户违规通知回调地址 · Change the URL that receives merchant violation callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put: Post<typeof updateViolationNotifications>
}
