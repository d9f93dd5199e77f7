import { serve } from '@hono/node-server'
import { createApp } from './app.js'
import { env, wxpay } from './wechatpay.js'

const { origin } = new URL(env('WECHATPAY_NOTIFY_URL'))
const app = createApp(wxpay, { appid: env('WECHATPAY_APPID'), origin })
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`Listening on port ${port}`)
})
