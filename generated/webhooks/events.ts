// Generated from specs/webhooks/. Edit that file and run `npm run generate`.
import type { RefundAbnormalNotification } from './refund-abnormal.js'
import type { RefundClosedNotification } from './refund-closed.js'
import type { RefundSuccessNotification } from './refund-success.js'
import type { TransactionSuccessNotification } from './transaction-success.js'

/** Every notification that is documented. `event_type` tells them apart, and `original_type` where
 * several share one. */
export type WechatPayNotification =
  | RefundAbnormalNotification
  | RefundClosedNotification
  | RefundSuccessNotification
  | TransactionSuccessNotification

/** Fields of a notification's content that are encrypted once more, for the merchant's key. */
export const sensitiveContent: Readonly<Record<string, readonly string[]>> = {}
