import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { freePort } from './free-port.js'
import { start } from './program.js'

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'

/**
 * `next build` was run before: here is `next start`.
 *
 * @param {import('./index.js').Exercise} exercise
 */
export async function nextjsRoute({ folder, sim, env }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = {
    ...env,
    WECHATPAY_NOTIFY_URL: `${url}/api/wechatpay`,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const next = start(folder, ['node_modules/next/dist/bin/next', 'start', '-p', port], settings)
  await next.says(/Ready in/)
  const post = (path, body) => fetch(`${url}${path}`, { method: 'POST', body })

  const { number, payment } = await (await post('/api/orders', '{"openid":"oUpF8uMuAJO"}')).json()
  assert.equal(payment.signType, 'RSA')
  const state = async () => (await (await fetch(`${url}/api/orders?number=${number}`)).json()).state
  assert.equal(await state(), 'placed')
  assert.equal((await sim.pay(number)).state, 'accepted')
  assert.equal(await state(), 'paid')

  assert.equal((await post('/api/wechatpay', '{}')).status, 401)
  await next.says(/missing-header/)
  if (existsSync(BROWSER)) await payInBrowser(url, sim)
  await next.stop()
}

async function payInBrowser(url, sim) {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(url)
    await page.getByRole('button', { name: 'Buy a cup of coffee' }).click()
    await page.getByAltText('QR code to pay with').waitFor()
    await sim.pay(await page.getByRole('heading').innerText())
    await page.getByText('Paid. Thank you!').waitFor()
  } finally {
    await browser.close()
  }
}
