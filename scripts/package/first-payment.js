// The beginning of the README, done as it says: the simulator from the package, the script, and the
// customer in a browser.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { bare } from './installed.js'
import { root } from './tarball.js'

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'

export async function firstPayment() {
  const [, script] = /```js\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  assert.ok(script, 'README.md has no script')
  const lines = script.split('\n').filter((line) => line.trim() !== '').length
  assert.ok(lines <= 15, `the script has ${lines} lines`)
  const folder = await bare()
  writeFileSync(join(folder, 'pay.mjs'), script)
  const simulator = start(folder, 'node_modules/.bin/wechatpay-ky', 'simulate')
  try {
    await simulator.says(/^WeChat Pay simulator: http:\/\/127\.0\.0\.1:8030$/m)
    const customer = start(folder, 'pay.mjs')
    const [, number, url] = await customer.says(/^Or pay (\S+) at (\S+)$/m)
    const how = await payInBrowser(url, number)
    await customer.says(/^Paid: 100 fen$/m)
    return `${lines} lines, paid ${how}`
  } finally {
    await simulator.stop()
  }
}

/** Where there is no browser, by the same command that its button sends. */
async function payInBrowser(url, number) {
  if (!existsSync(BROWSER)) {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ out_trade_no: number })
    await fetch(`${url}simulator/pay`, { method: 'POST', headers, body })
    return 'by the command, since there is no browser'
  }
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(url)
    const order = page.locator('article', { has: page.getByRole('heading', { name: number }) })
    await order.getByRole('button', { name: 'Pay' }).click()
    await order.getByText('SUCCESS').waitFor()
    return 'in Chromium'
  } finally {
    await browser.close()
  }
}

const start = (folder, ...args) => {
  const child = spawn(process.execPath, args, { cwd: folder })
  let printed = ''
  const says = async (pattern) => {
    for (;;) {
      const match = pattern.exec(printed)
      if (match) return match
      if (child.exitCode !== null) assert.fail(`expected ${pattern}:\n${printed}`)
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    }
  }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text
    })
  const stop = async () => {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
  return { says, stop }
}
