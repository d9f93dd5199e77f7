// What pages take for granted: a client, and the reader's own functions. `reader.ts` has them.

import type { NotificationEvent } from '../../../generated/notifications/index.js'
import type { WechatPay } from '../../../runtime/index.js'

declare global {
  const wxpay: WechatPay
  const onNotification: (event: NotificationEvent) => Promise<void>
  const markPaid: (outTradeNo: string, transactionId: string, total: number) => Promise<void>
  const markRefunded: (id: string, outRefundNo: string) => Promise<void>
}
