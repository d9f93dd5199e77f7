import { isPayment, notificationHandler } from 'wechatpay-ky/notifications'
import { markPaid } from '../../../lib/orders'
import { wxpay } from '../../../lib/wechatpay'

/** Where `notify_url` leads. Returning accepts the notification; throwing has it sent again. */
export const POST = (request: Request): Promise<Response> =>
  notificationHandler(
    wxpay(),
    async (event) => {
      if (!isPayment(event)) return
      const { out_trade_no, amount } = event.resource
      markPaid(out_trade_no, amount.total)
    },
    { onError: (error) => console.error(error) },
  )(request)
