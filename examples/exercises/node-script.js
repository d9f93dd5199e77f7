import assert from 'node:assert/strict'
import { start } from './program.js'

/** @param {import('./index.js').Exercise} exercise */
export async function nodeScript({ folder, sim, env }) {
  const script = start(folder, ['pay.js'], env)
  const [, number] = await script.says(/^Order (\w+): .*weixin:\/\//m)
  await sim.pay(number)
  await script.says(/^Paid: 100 fen, transaction \d+$/m)
  await script.says(new RegExp(`^Refund ${number}-1: PROCESSING, 40 fen$`, 'm'))
  await script.ends()
  assert.equal(sim.refund(`${number}-1`)?.amount, 40)
  assert.ok(sim.requests.every(({ status }) => status === 200))

  const refused = start(folder, ['pay.js'], { ...env, WECHATPAY_SERIAL_NO: 'AA' })
  await refused.says(/^ApiError: SIGN_ERROR: .*\(status 401\)/m)
  const unset = start(folder, ['pay.js'], { ...env, WECHATPAY_MCHID: '' })
  await unset.says(/WECHATPAY_MCHID is not set/)
}
