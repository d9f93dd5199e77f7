import { Hono } from 'hono'
import { ApiError } from 'wechatpay-ky'
import { isPayment, notificationHandler } from 'wechatpay-ky/notifications'
import { prepayNative } from 'wechatpay-ky/pay/transactions'
import { createRefund } from 'wechatpay-ky/refund'

/** `settings`: `{ appid, origin }`, origin being the `https://…` under which WeChat Pay reaches us. */
export function createApp(wxpay, { appid, origin }) {
  const app = new Hono()
  // Your database: here it is a map, which a restart empties.
  const orders = new Map()

  app.post('/orders', async (c) => {
    const order = { number: `H${Date.now()}`, total: 100, state: 'placed' } // in fen
    orders.set(order.number, order)
    const { data } = await prepayNative(wxpay, {
      json: {
        appid,
        description: 'A cup of coffee',
        out_trade_no: order.number,
        notify_url: `${origin}/wechatpay`,
        amount: { total: order.total },
      },
    })
    return c.json({ number: order.number, code_url: data.code_url }, 201)
  })

  app.get('/orders/:number', (c) => {
    const order = orders.get(c.req.param('number'))
    return order ? c.json(order) : c.notFound()
  })

  app.post('/orders/:number/refund', async (c) => {
    const order = orders.get(c.req.param('number'))
    if (order?.state !== 'paid') return c.json({ message: 'not paid' }, 409)
    const { data } = await createRefund(wxpay, {
      json: {
        out_trade_no: order.number,
        out_refund_no: `${order.number}-1`, // the same number again is the same refund
        notify_url: `${origin}/wechatpay`,
        amount: { refund: order.total, total: order.total, currency: 'CNY' },
      },
    })
    return c.json({ status: data.status }, 202)
  })

  const handle = notificationHandler(wxpay, (event) => take(event, orders), {
    onError: (error) => console.error(error),
  })
  app.post('/wechatpay', (c) => handle(c.req.raw))

  app.onError((error, c) => {
    console.error(error)
    // Do not show WeChat Pay's error to the customer; its Request-ID helps in support.
    const requestId = error instanceof ApiError ? error.requestId : undefined
    return c.json({ message: 'It did not work.', requestId }, 502)
  })
  return app
}

/** Each may come twice: the second changes nothing. Throwing has it sent again. */
async function take(event, orders) {
  if (isPayment(event)) {
    const order = orders.get(event.resource.out_trade_no)
    // Genuine, but is it about what was ordered?
    if (order?.total !== event.resource.amount.total) throw new Error('not what was ordered')
    order.state = 'paid'
  }
  if (event.event_type === 'REFUND.SUCCESS') {
    const order = orders.get(event.resource.out_trade_no)
    if (order) order.state = 'refunded'
  }
}
