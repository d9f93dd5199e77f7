import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prepayNative } from '../../generated/pay/transactions/index.js'
import { createRefund } from '../../generated/refund/index.js'
import { createWechatPay, type WechatPay } from '../../runtime/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { hasBrowser, launch } from '../../site/browser/browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!hasBrowser)('page of the simulator', () => {
  let browser: Browser
  let sim: Simulator
  let wxpay: WechatPay
  let page: Page
  /** What the shop answers to notifications. */
  let status: number
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launch()
    sim = await createSimulator({ deliver: async () => new Response(null, { status }) })
    wxpay = createWechatPay({ ...sim.config, ky: { retry: 0 } })
  })
  afterAll(async () => {
    await browser.close()
    await sim.close()
  })
  beforeEach(async () => {
    status = 204
    page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(sim.url)
  })
  afterEach(async () => {
    await page.close()
    sim.reset()
    expect(complaints.splice(0)).toEqual([])
  })

  const place = (out_trade_no: string, description = 'Coffee') =>
    prepayNative(wxpay, {
      json: {
        appid: 'wxd678efh567hg6787',
        mchid: sim.config.mchid,
        description,
        out_trade_no,
        notify_url: 'https://shop.example/wechatpay',
        amount: { total: 1234 },
      },
    })
  const card = (number: string) =>
    page.locator('article', { has: page.getByRole('heading', { name: number }) })
  const click = (number: string, name: string | RegExp) =>
    card(number).getByRole('button', { name }).click()
  const says = (number: string, text: string) =>
    card(number).getByText(text, { exact: true }).first().waitFor()

  it('the page shows an order when it is placed, with its QR code, and lets the customer pay', async () => {
    await place('PAGE0001')
    const code = card('PAGE0001').getByAltText('QR code of order PAGE0001')
    await code.waitFor()
    await expect
      .poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(20)
    expect(await card('PAGE0001').innerText()).toContain('12.34 CNY · Coffee')
    await click('PAGE0001', 'Pay')
    await says('PAGE0001', 'SUCCESS')
    expect(sim.order('PAGE0001')?.state).toBe('SUCCESS')
    expect(await card('PAGE0001').getByRole('img').count()).toBe(0)
  })

  it('the page lets the customer refuse to pay, and pay afterwards', async () => {
    await place('PAGE0002')
    await click('PAGE0002', 'Refuse')
    await says('PAGE0002', 'PAYERROR')
    await click('PAGE0002', 'Pay')
    await says('PAGE0002', 'SUCCESS')
  })

  it('the page refunds an order by hand, and completes refunds that the merchant requested', async () => {
    await place('PAGE0003')
    await sim.pay('PAGE0003')
    const amount = { refund: 234, total: 1234, currency: 'CNY' }
    await createRefund(wxpay, {
      json: { out_trade_no: 'PAGE0003', out_refund_no: 'R0001', amount },
    })
    await click('PAGE0003', 'It fails')
    await says('PAGE0003', 'ABNORMAL')
    await click('PAGE0003', 'Refund 10.00 CNY')
    await says('PAGE0003', 'SUCCESS')
    expect(sim.refund('R0001')?.state).toBe('ABNORMAL')
    const event = sim.notifications.at(-1)
    expect(event).toMatchObject({ eventType: 'REFUND.SUCCESS', state: 'accepted' })
    expect(event?.resource).toMatchObject({ amount: { refund: 1000 }, out_trade_no: 'PAGE0003' })
  })

  it('the page shows a notification with its signature and content, and sends it again', async () => {
    status = 500
    await place('PAGE0004')
    await sim.pay('PAGE0004')
    const row = page.locator('#notifications details').first()
    await row.locator('summary').click()
    const text = await row.innerText()
    expect(text).toMatch(/Wechatpay-Signature: [\w+/=]{300,}/i)
    expect(text).toContain('"out_trade_no": "PAGE0004"')
    expect(text).toContain('"ciphertext":')
    expect(text).toContain('answered with 500')
    status = 204
    await row.getByRole('button', { name: 'Redeliver' }).click()
    await row.getByText('answered with 204').waitFor()
    await row.getByText('accepted', { exact: true }).waitFor()
    expect(sim.notifications.map(({ attempts }) => attempts.length)).toEqual([2])
  })

  it('the page shows a request with what its signature covers, and the signature of the answer', async () => {
    await place('PAGE0005')
    const row = page.locator('#requests details').first()
    await row.locator('summary').click()
    const text = await row.innerText()
    expect(text).toContain('POST\n/v3/pay/transactions/native\n')
    expect(text).toContain('authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000109"')
    expect(text).toMatch(/Wechatpay-Signature: [\w+/=]{300,}/)
    expect(text).toContain('"code_url": "weixin://')
  })

  it('the page injects a fault into an answer and into a notification', async () => {
    await page.getByLabel('What goes wrong').selectOption('bad-signature')
    await page.getByRole('button', { name: 'Inject' }).click()
    await expect
      .poll(() => sim.requests.length === 0 && place('PAGE0006').catch(({ name }) => name))
      .toBe('VerificationError')
    await page.getByLabel('Where').selectOption('notification')
    await page.getByLabel('What goes wrong').selectOption('lost')
    const sent = page.waitForResponse((response) => response.url().endsWith('/simulator/fault'))
    await page.getByRole('button', { name: 'Inject' }).click()
    await sent
    expect(await sim.pay('PAGE0006')).toMatchObject({ attempts: [{ fault: 'lost' }] })
  })

  it('the page shows the simulator’s error message when a command fails', async () => {
    await place('PAGE0007')
    // Somebody else is faster.
    await page.route('**/simulator/pay', async (route) => {
      await sim.pay('PAGE0007')
      await route.continue()
    })
    await click('PAGE0007', 'Pay')
    await page.getByRole('alert').getByText('PAGE0007 is paid already').waitFor()
    complaints.length = 0 // the browser's own lines about the refusal
  })

  it('the page shows text of requests as text', async () => {
    await place('PAGE0008', '<img src=x onerror=alert(1)>')
    await card('PAGE0008').getByText('<img src=x onerror=alert(1)>').waitFor()
  })

  it('the page is readable on a phone and by assistive technology, in light and dark', async () => {
    await place('PAGE0009')
    await sim.pay('PAGE0009')
    await says('PAGE0009', 'SUCCESS')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // The page allows no scripts but its own; a script that the browser itself runs is not held to it.
      const found = await page.evaluate(`${axe}; axe.run().then(({ violations }) => violations)`)
      expect(found).toEqual([])
    }
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
