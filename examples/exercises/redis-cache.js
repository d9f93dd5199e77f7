import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from './free-port.js'
import { start } from './program.js'

const SERVER = '/usr/bin/redis-server'

/**
 * Two processes, one download; a cache that was tampered with; a Redis that is gone.
 *
 * @param {import('./index.js').Exercise} exercise
 */
export async function redisCache({ folder, env }) {
  if (!existsSync(SERVER)) {
    process.stdout.write('redis-cache: skipped, there is no redis-server\n')
    return
  }
  const entry = join(folder, 'node_modules/wechatpay-ky/dist/simulator/index.js')
  const { createSimulator } = await import(pathToFileURL(entry).href)
  const sim = await createSimulator({ signWith: 'certificate' })
  const port = await freePort()
  const redis = spawn(SERVER, ['--port', port, '--save', '', '--bind', '127.0.0.1'])
  for await (const text of redis.stdout) if (/Ready to accept/.test(String(text))) break
  redis.stdout.resume()
  try {
    const { mchid, serialNo, apiV3Key, privateKey } = sim.config
    const keyFile = join(folder, 'apiclient_key.pem')
    writeFileSync(keyFile, privateKey, { mode: 0o600 })
    const settings = {
      ...env,
      WECHATPAY_MCHID: mchid,
      WECHATPAY_SERIAL_NO: serialNo,
      WECHATPAY_API_V3_KEY: apiV3Key,
      WECHATPAY_PRIVATE_KEY_FILE: keyFile,
      WECHATPAY_BASE_URL: sim.url,
      REDIS_URL: `redis://127.0.0.1:${port}`,
    }
    const downloads = () =>
      sim.requests.filter(({ operation }) => operation === 'downloadCertificates').length
    const run = () => start(folder, ['main.js'], settings).ends()
    assert.equal(await run(), 'verified\n')
    assert.equal(await run(), 'verified\n')
    assert.equal(downloads(), 1)

    // A forged certificate in the store is not accepted: it is downloaded again.
    const { createClient } = await import(
      pathToFileURL(join(folder, 'node_modules/redis/dist/index.js')).href
    )
    const client = await createClient({ url: settings.REDIS_URL }).connect()
    const [key] = await client.keys('wechatpay-ky:*')
    await client.set(key, '{"at":1,"answer":{"data":[]}}')
    await client.close()
    assert.match(await run(), /verified\n$/)
    assert.equal(downloads(), 2)
  } finally {
    redis.kill()
    await once(redis, 'close')
    await sim.close()
  }
}
