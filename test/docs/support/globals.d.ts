// What pages take for granted: a client, and the reader's own functions. `reader.ts` has them.

import type { WechatPay } from '../../../runtime/index.js'
import type { NotificationEvent } from '../../../runtime/notifications.js'

declare global {
  const wxpay: WechatPay
  const onNotification: (event: NotificationEvent) => Promise<void>
  const markPaid: (id: string, outTradeNo: string) => Promise<void>
  const markRefunded: (id: string, outRefundNo: string) => Promise<void>
}
