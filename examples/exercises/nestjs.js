import assert from 'node:assert/strict'
import { npm } from '../../scripts/package/run.js'
import { freePort } from './free-port.js'
import { start } from './program.js'

/**
 * Its own tests under the settings of both starters; then both builds, as programs.
 *
 * @param {import('./index.js').Exercise} exercise
 */
export async function nestjs({ folder, sim, env }) {
  await npm(['test'], { cwd: folder })
  await npm(['run', 'test:node10'], { cwd: folder })
  for (const file of ['dist/main.js', 'dist-node10/main.js']) {
    const PORT = await freePort()
    const url = `http://127.0.0.1:${PORT}`
    const settings = { ...env, PORT, WECHATPAY_NOTIFY_URL: `${url}/wechatpay` }
    const app = start(folder, [file], settings)
    await app.says(/Listening on/)
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"total":100}',
    }
    const { number } = await (await fetch(`${url}/orders`, init)).json()
    assert.equal((await sim.pay(number)).state, 'accepted')
    assert.equal((await (await fetch(`${url}/orders/${number}`)).json()).state, 'paid')
    await app.stop()
  }
}
