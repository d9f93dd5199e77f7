// The same package by `require`, which Node has for ES modules since 20.19.
const checks = {
  'require: the client, a module, the chain': async (settings) => {
    const { createWechatPay, ApiError } = require('wechatpay-ky')
    const { createRefund } = require('wechatpay-ky/refund')
    const { chain } = require('wechatpay-ky/chain')
    const wxpay = createWechatPay(settings.config)
    const { data } = await chain(wxpay).v3.merchant.fund.balance._account_type_.get({
      account_type: 'BASIC',
    })
    if (typeof data.available_amount !== 'bigint') throw new Error('no balance')
    const amount = { refund: 1, total: 1, currency: 'CNY' }
    const json = { out_trade_no: 'NONE', out_refund_no: 'R1', amount }
    const error = await createRefund(wxpay, { json }).catch((reason) => reason)
    if (!(error instanceof ApiError)) throw error
  },
  'SM2 by require': async ({ sm2Config }) => {
    const { createWechatPay } = require('wechatpay-ky')
    const { gm } = require('wechatpay-ky/gm')
    const { queryBalance } = require('wechatpay-ky/merchant')
    const wxpay = createWechatPay({ ...sm2Config, algorithm: gm })
    const { status } = await queryBalance(wxpay, { account_type: 'BASIC' })
    if (status !== 200) throw new Error(`status ${status}`)
  },
  'all entry points loaded by require have the same classes': async () => {
    const { readNotification } = require('wechatpay-ky/notifications')
    const { ConfigError } = require('wechatpay-ky')
    const error = await readNotification({}, { headers: {}, body: '' }).catch((reason) => reason)
    if (!(error instanceof ConfigError)) throw new Error('two copies')
  },
}

const main = async ([counterpart]) => {
  const settings = await (await fetch(`${counterpart}/settings`)).json()
  const failed = []
  for (const [name, check] of Object.entries(checks)) {
    await check(settings).catch((error) => failed.push({ name, why: String(error.stack ?? error) }))
  }
  const passed = Object.keys(checks).length - failed.length
  process.stdout.write(JSON.stringify({ passed, failed }))
  process.exit(0)
}
main(process.argv.slice(2))
