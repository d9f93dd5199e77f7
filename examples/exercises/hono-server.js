import assert from 'node:assert/strict'
import { freePort } from './free-port.js'
import { start } from './program.js'

/** @param {import('./index.js').Exercise} exercise */
export async function honoServer({ folder, sim, env }) {
  const PORT = await freePort()
  const url = `http://127.0.0.1:${PORT}`
  const server = start(folder, ['server.js'], { ...env, PORT, WECHATPAY_NOTIFY_URL: `${url}/` })
  await server.says(/^Listening on port \d+$/m)
  const post = (path, init) => fetch(`${url}${path}`, { method: 'POST', ...init })
  const stateOf = async (number) => (await (await fetch(`${url}/orders/${number}`)).json()).state

  const placed = await post('/orders')
  assert.equal(placed.status, 201)
  const { number, code_url } = await placed.json()
  assert.match(code_url, /^weixin:/)
  assert.equal(await stateOf(number), 'placed')
  assert.equal((await post(`/orders/${number}/refund`)).status, 409)

  assert.equal((await sim.pay(number)).state, 'accepted')
  assert.equal(await stateOf(number), 'paid')

  assert.equal((await post(`/orders/${number}/refund`)).status, 202)
  assert.equal((await sim.completeRefund(`${number}-1`)).state, 'accepted')
  assert.equal(await stateOf(number), 'refunded')

  assert.equal((await post('/wechatpay', { body: '{}' })).status, 401)
  sim.fault('error', { status: 400, code: 'PARAM_ERROR' })
  assert.match((await (await post('/orders')).json()).requestId, /./)
  await server.stop()
}
