import { renderSVG } from 'uqr'
import { jsapiPayment } from 'wechatpay-ky/invoke'
import { prepayJsapi, prepayNative } from 'wechatpay-ky/pay/transactions'
import { findOrder, placeOrder } from '../../../lib/orders'
import { env, wxpay } from '../../../lib/wechatpay'

/** `{ openid }`, inside WeChat → what the page gives to `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`;
 * `{}`, elsewhere → a QR code. */
export async function POST(request: Request): Promise<Response> {
  const { openid } = (await request.json()) as { openid?: string }
  const appid = env('WECHATPAY_APPID')
  const { number, total } = placeOrder(100)
  const json = {
    appid,
    description: 'A cup of coffee',
    out_trade_no: number,
    notify_url: env('WECHATPAY_NOTIFY_URL'),
    amount: { total },
  }
  if (openid === undefined) {
    const { data } = await prepayNative(wxpay(), { json })
    return Response.json({ number, qrCode: renderSVG(data.code_url) })
  }
  const { data } = await prepayJsapi(wxpay(), { json: { ...json, payer: { openid } } })
  return Response.json({
    number,
    payment: await jsapiPayment(wxpay(), { appid, prepay_id: data.prepay_id }),
  })
}

/** `?number=…` → whether it is paid. */
export async function GET(request: Request): Promise<Response> {
  const order = findOrder(new URL(request.url).searchParams.get('number') ?? '')
  return order ? Response.json(order) : new Response(null, { status: 404 })
}
