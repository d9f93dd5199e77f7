import { jsapiPayment } from 'wechatpay-ky/invoke'
import { prepayJsapi } from 'wechatpay-ky/pay/transactions'
import { findOrder, placeOrder } from '../../../lib/orders'
import { env, wxpay } from '../../../lib/wechatpay'

/** `{ openid }` → what the page gives to `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. */
export async function POST(request: Request): Promise<Response> {
  const { openid } = (await request.json()) as { openid: string }
  const appid = env('WECHATPAY_APPID')
  const order = placeOrder(100)
  const { data } = await prepayJsapi(wxpay, {
    json: {
      mchid: wxpay.mchid,
      appid,
      description: 'A cup of coffee',
      out_trade_no: order.number,
      notify_url: env('WECHATPAY_NOTIFY_URL'),
      amount: { total: order.total },
      payer: { openid },
    },
  })
  const payment = await jsapiPayment(wxpay, { appid, prepay_id: data.prepay_id })
  return Response.json({ number: order.number, payment })
}

/** `?number=…` → whether it is paid. */
export async function GET(request: Request): Promise<Response> {
  const order = findOrder(new URL(request.url).searchParams.get('number') ?? '')
  return order ? Response.json(order) : new Response(null, { status: 404 })
}
