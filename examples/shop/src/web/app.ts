import { getConnInfo } from '@hono/node-server/conninfo'
import { desc, eq } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { jsapiPayment } from 'wechatpay-ky/invoke'
import { differences, orders, refunds, type Scene } from '../db/schema.js'
import { lineOf } from '../job.js'
import { receiveNotifications } from '../notifications.js'
import { type Order, placeOrder } from '../orders/place.js'
import { RefundError, refundOrder } from '../orders/refund.js'
import type { Shop } from '../shop.js'
import { CSS, ORDER_SCRIPT } from './assets.js'
import { follow } from './events.js'
import { adminPage, GOODS, orderPage, shopPage } from './pages.js'

export const createApp = (shop: Shop): Hono => {
  const app = new Hono()
  const takeNotification = receiveNotifications(shop)
  // Before all that reads a body: its bytes are what is signed.
  app.post('/wechatpay', (c) => takeNotification(c.req.raw))
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'] },
    }),
  )
  app.use(csrf())
  app.get('/shop.css', (c) => c.text(CSS, 200, { 'Content-Type': 'text/css' }))
  app.get('/order.js', (c) => c.text(ORDER_SCRIPT, 200, { 'Content-Type': 'text/javascript' }))
  app.get('/', (c) => c.html(shopPage()))
  app.post('/orders', async (c) => buy(c, shop))
  app.get('/orders/:number', async (c) => showOrder(c, shop))
  app.get('/orders/:number/events', (c) => follow(c, shop, c.req.param('number')))
  app.use('/admin/*', basicAuth({ username: 'admin', password: shop.config.adminPassword }))
  app.get('/admin/', async (c) => c.html(await admin(shop)))
  app.post('/admin/orders/:number/refund', async (c) => refund(c, shop))
  app.onError((error, c) => {
    // Refuses visitors other than the administrator, and forms of other sites.
    if (error instanceof HTTPException) return error.getResponse()
    shop.log(`${c.req.method} ${c.req.path}: ${lineOf(error)}`)
    return c.text('Something went wrong here. Nothing is lost: please try again in a moment.', 503)
  })
  return app
}

const buy = async (c: Context, shop: Shop): Promise<Response> => {
  const form = await c.req.parseBody()
  const goods = GOODS.find(({ id }) => id === form['goods'])
  if (!goods) return c.text('There is no such thing here.', 400)
  const scene = sceneOf(c.req.header('user-agent') ?? '')
  const order = await placeOrder(shop, {
    description: goods.name,
    amount: goods.amount,
    scene,
    // Your login knows it, from WeChat's OAuth. This is the one of WeChat Pay's documentation.
    openid: scene === 'jsapi' ? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' : undefined,
    clientIp: getConnInfo(c).remote.address ?? '127.0.0.1',
  })
  return c.redirect(`/orders/${order.number}`, 303)
}

/** In WeChat: JSAPI; in another browser of a phone: H5; at a desk: a QR code. */
const sceneOf = (userAgent: string): Scene => {
  if (/MicroMessenger/i.test(userAgent)) return 'jsapi'
  return /Mobile|Android|iPhone/i.test(userAgent) ? 'h5' : 'native'
}

const findOrder = async ({ db }: Shop, number: string): Promise<Order | undefined> =>
  (await db.select().from(orders).where(eq(orders.number, number)))[0]

const showOrder = async (c: Context, shop: Shop): Promise<Response> => {
  const order = await findOrder(shop, c.req.param('number') ?? '')
  if (!order) return c.text('There is no such order.', 404)
  const isJsapi = order.scene === 'jsapi' && order.state === 'awaiting'
  const request = { appid: shop.config.appid, prepay_id: order.prepay ?? '' }
  return c.html(orderPage(order, isJsapi ? await jsapiPayment(shop.wxpay, request) : undefined))
}

const admin = async ({ db }: Shop, message?: string) =>
  adminPage({
    orders: await db.select().from(orders).orderBy(desc(orders.createdAt)).limit(100),
    refunds: await db.select().from(refunds).orderBy(desc(refunds.createdAt)).limit(500),
    differences: await db.select().from(differences).orderBy(desc(differences.day)).limit(100),
    message,
  })

const refund = async (c: Context, shop: Shop): Promise<Response> => {
  const form = await c.req.parseBody()
  try {
    await refundOrder(shop, c.req.param('number') ?? '', Number(form['amount']))
    return c.redirect('/admin/', 303)
  } catch (error) {
    if (!(error instanceof RefundError)) throw error
    return c.html(await admin(shop, error.message), 409)
  }
}
