// For workerd: /scenario runs the scenario with settings in the body. The rest is what only workers
// have: a client and a handler that are made outside of any request, where a worker may neither do
// I/O nor ask for randomness, and are then shared by requests at the same time.
import { createWechatPay } from 'wechatpay-ky'
import { queryBalance } from 'wechatpay-ky/merchant'
import { notificationHandler } from 'wechatpay-ky/notifications'
import { scenario } from './scenario.js'

// Put in by the bundler: what counterpart.js gave.
const { config, certificateConfig } = SETTINGS
const wxpay = createWechatPay(config)
const withCertificates = createWechatPay({ ...certificateConfig, certificates: 'auto' })
const handle = notificationHandler(wxpay, async () => {})

const ask = async (client) => {
  const { status } = await queryBalance(client, { account_type: 'BASIC' })
  return new Response(null, { status })
}

const routes = {
  '/scenario': async (request, { MERCHANT }) =>
    Response.json(await scenario(await request.json(), (url, init) => MERCHANT.fetch(url, init))),
  '/shared': () => ask(wxpay),
  '/certificates': () => ask(withCertificates),
  '/handler': (request) => handle(request),
}

export default {
  fetch: (request, env) => routes[new URL(request.url).pathname](request, env),
}
