// Generated from specs/webhooks/risktrade-identification.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 风险订单回调 · A transaction was identified as risky
 *
 * `RISKTRADE.IDENTIFICATION`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
 */
export type RisktradeIdentificationNotification = Notification<
  'RISKTRADE.IDENTIFICATION',
  RisktradeIdentificationResource
>

/** 风险订单回调的通知内容 */
export interface RisktradeIdentificationResource {
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 风险类型 */
  risk_type: 1 | 2 | 3 | 4 | (number & {})
  /** 风险等级 */
  risk_level: 1 | 2 | 3 | (number & {})
}
