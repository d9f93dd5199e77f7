import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { start } from './program.js'

/** @param {import('./index.js').Exercise} exercise */
export async function commonjs({ folder, sim, env }) {
  await sell(folder, sim, { ORDER1: 1230, ORDER2: 70 })
  const { beijingDate } = await load(folder, 'runtime/index.js')
  const today = beijingDate(new Date())
  const printed = await start(folder, ['bill.js', today], env).ends()
  assert.equal(printed, `${today}: 2 payments, 13.00 yuan\n`)

  await start(folder, ['bill.js'], env).says(/Which day\?/)
  await start(folder, ['bill.js', '1999-01-01'], env).says(/^ApiError: \w+: /m)
}

const load = (folder, file) =>
  import(pathToFileURL(join(folder, 'node_modules/wechatpay-ky/dist', file)).href)

/** Orders that are placed and paid, number to amount in fen. */
async function sell(folder, sim, orders) {
  const { createWechatPay } = await load(folder, 'runtime/index.js')
  const { prepayNative } = await load(folder, 'generated/pay/transactions/index.js')
  const wxpay = createWechatPay({ ...sim.config })
  for (const [out_trade_no, total] of Object.entries(orders)) {
    const order = { appid: 'wx1', description: 'x', notify_url: sim.url }
    await prepayNative(wxpay, { json: { ...order, out_trade_no, amount: { total } } })
    await sim.pay(out_trade_no)
  }
}
