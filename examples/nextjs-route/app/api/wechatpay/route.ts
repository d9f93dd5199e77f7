import { notificationHandler } from 'wechatpay-ky/notifications'
import { markPaid } from '../../../lib/orders'
import { wxpay } from '../../../lib/wechatpay'

/** Where `notify_url` leads. Returning accepts the notification; throwing has it sent again. */
export const POST = notificationHandler(
  wxpay,
  async (event) => {
    if (event.event_type !== 'TRANSACTION.SUCCESS' || event.original_type !== 'transaction') return
    // A combined order, which this shop does not place, has several numbers in place of one.
    if (!('out_trade_no' in event.resource)) return
    const { out_trade_no, amount } = event.resource
    markPaid(out_trade_no, amount?.total)
  },
  { onError: (error) => console.error(error) },
)
