import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { type Browser, chromium, devices, type Page } from 'playwright-core'
import { createSimulator, type Simulator } from 'wechatpay-ky/simulator'
import { freePort } from './support/postgres.js'
import { environment, type Program, start } from './support/program.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe('customer', { skip: !existsSync(executablePath) }, () => {
  let sim: Simulator
  let shop: Program
  let browser: Browser
  let url: string
  before(async () => {
    sim = await createSimulator()
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    shop = start('main.js', environment(sim, port))
    await shop.says(/The shop is open/)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  after(async () => {
    await browser.close()
    await shop.end('SIGTERM')
    await sim.close()
  })

  const buy = async (page: Page): Promise<string> => {
    await page.goto(url)
    await page.getByRole('button', { name: 'Buy Tea' }).click()
    await page.waitForURL('**/orders/*')
    return page.url().split('/').at(-1) ?? ''
  }
  const colour = (page: Page) =>
    page.locator('#state').evaluate((state) => getComputedStyle(state).backgroundColor)

  it('a customer orders, pays by QR code on the page, and gets a refund', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    const number = await buy(page)
    await page.getByRole('img', { name: 'QR code to pay with' }).waitFor()
    assert.notEqual(await colour(page), 'rgb(10, 122, 60)')
    await sim.pay(number)
    await page.getByText('Paid. Thank you!').waitFor()
    assert.equal(await colour(page), 'rgb(10, 122, 60)')
    assert.equal(await page.getByRole('img').count(), 0)
    assert.deepEqual(complaints, [])

    const admin = await browser.newContext({
      httpCredentials: { username: 'admin', password: 'secret' },
    })
    const list = await admin.newPage()
    await list.goto(`${url}/admin/`)
    const row = list.getByRole('row', { name: new RegExp(number) })
    await row.getByLabel('Refund (fen)').fill('500')
    await row.getByRole('button', { name: 'Refund' }).click()
    await row.getByText('¥5.00 processing').waitFor()
    const [refund] = sim.requests.flatMap(({ operation, body }) =>
      operation === 'createRefund' ? [(body as { out_refund_no: string }).out_refund_no] : [],
    )
    await sim.completeRefund(refund ?? '')
    await list.reload()
    await row.getByText('¥5.00 success').waitFor()
    await row.getByRole('button', { name: 'Refund' }).click()
    await list
      .getByRole('alert')
      .getByText('1200 fen cannot be given back: 700 are left.')
      .waitFor()
  })

  it('a customer on a phone pays by H5, and inside WeChat by JSAPI', async () => {
    const phone = await browser.newContext(devices['Pixel 7'])
    const outside = await phone.newPage()
    await buy(outside)
    const link = outside.getByRole('link', { name: 'Pay with WeChat' })
    assert.match((await link.getAttribute('href')) ?? '', /^https:\/\/wx\.tenpay\.com\//)

    const userAgent = `${devices['Pixel 7']?.userAgent} MicroMessenger/8.0`
    const wechat = await browser.newContext({ ...devices['Pixel 7'], userAgent })
    // What WeChat's own browser has: here it hands over what it was given.
    await wechat.addInitScript(`window.WeixinJSBridge = {
      invoke: (name, invocation) => { window.invoked = { name, ...invocation } },
    }`)
    const inside = await wechat.newPage()
    const number = await buy(inside)
    await inside.getByRole('button', { name: 'Pay with WeChat' }).click()
    const invoked = (await inside.evaluate('window.invoked')) as Record<string, string>
    assert.equal(invoked['name'], 'getBrandWCPayRequest')
    assert.equal(invoked['signType'], 'RSA')
    assert.match(invoked['package'] ?? '', /^prepay_id=/)
    await sim.pay(number)
    await inside.getByText('Paid. Thank you!').waitFor()
  })

  it('a customer is not the administrator', async () => {
    assert.equal((await fetch(`${url}/admin/`)).status, 401)
    const headers = {
      Authorization: `Basic ${btoa('admin:secret')}`,
      Origin: 'https://evil.example',
    }
    const body = new URLSearchParams({ amount: '1' })
    const forged = await fetch(`${url}/admin/orders/T1/refund`, { method: 'POST', headers, body })
    assert.equal(forged.status, 403)
  })
})
