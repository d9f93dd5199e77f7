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
  'require and import give the same classes': async () => {
    const imported = await import('wechatpay-ky')
    if (imported.ApiError !== require('wechatpay-ky').ApiError) throw new Error('two copies')
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
