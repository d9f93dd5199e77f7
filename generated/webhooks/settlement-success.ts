// Generated from specs/webhooks/settlement-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 个人收款-结算回调 · A personal collection was settled
 *
 * `SETTLEMENT.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export type SettlementSuccessNotification = Notification<
  'SETTLEMENT.SUCCESS',
  SettlementSuccessResource
>

/** 个人收款-结算回调的通知内容 */
export interface SettlementSuccessResource {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 */
  create_time: string
  /** 批次完成时间 */
  finish_time?: string
}
