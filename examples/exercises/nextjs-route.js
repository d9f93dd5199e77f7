import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { typeCheck } from './type-check.js'

/**
 * The routes, called as Next.js calls them.
 *
 * @param {import('./index.js').Exercise} exercise
 */
export async function nextjsRoute({ folder, sim, env }) {
  await typeCheck(folder, ['typescript', 'typescript7'])
  const { orders, wechatpay } = await load(folder, env)
  const server = await listen((request) => wechatpay.POST(request))
  Object.assign(process.env, { WECHATPAY_NOTIFY_URL: server.url })
  const ask = async (request) => (await request).json()

  const init = { method: 'POST', body: JSON.stringify({ openid: 'oUpF8uMuAJO' }) }
  const { number, payment } = await ask(orders.POST(new Request('http://shop/api/orders', init)))
  assert.equal(payment.signType, 'RSA')
  const query = new Request(`http://shop/api/orders?number=${number}`)
  assert.equal((await ask(orders.GET(query))).state, 'placed')

  assert.equal((await sim.pay(number)).state, 'accepted')
  assert.equal((await ask(orders.GET(query))).state, 'paid')

  const logged = []
  console.error = (error) => logged.push(error.reason)
  const forged = new Request('http://shop/api/wechatpay', { method: 'POST', body: '{}' })
  assert.equal((await wechatpay.POST(forged)).status, 401)
  assert.deepEqual(logged, ['missing-header'])
  server.close()
}

/** Next.js bundles all routes; so does this. */
async function load(folder, env) {
  await build({
    absWorkingDir: folder,
    stdin: {
      resolveDir: folder,
      contents: `export * as orders from './app/api/orders/route'
        export * as wechatpay from './app/api/wechatpay/route'`,
    },
    outfile: 'routes.mjs',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  Object.assign(process.env, env)
  return import(pathToFileURL(join(folder, 'routes.mjs')).href)
}

/** A server around a handler, for the simulator to send notifications to. */
function listen(handle) {
  const server = createServer(async (incoming, outgoing) => {
    const chunks = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method, headers } = incoming
    const request = new Request('http://shop/', { method, headers, body: Buffer.concat(chunks) })
    outgoing.writeHead((await handle(request)).status).end()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() })
    })
  })
}
