import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executablePath, hasBrowser, launch } from './browser.js'
import { serve } from './serve.js'

const REFUND = '/reference/refund/create-refund'

if (!hasBrowser) process.stderr.write(`Browser tests skipped: there is no ${executablePath}\n`)

describe.skipIf(!hasBrowser)('the built site, in a browser', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  /** What no page may do: say something on the console, fail, ask for what is not there or abroad. */
  const faults: string[] = []

  beforeAll(async () => {
    site = await serve()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    faults.length = 0
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 800 },
      baseURL: site.url,
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    const page = await context.newPage()
    page.on('console', (message) => faults.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) faults.push(`abroad: ${request.url()}`)
    })
    await page.goto(path)
    return page
  }

  async function done(page: Page) {
    await page.context().close()
    expect(faults).toEqual([])
  }

  const results = (page: Page) => page.getByRole('option')

  describe('search', () => {
    it.each([
      ['垫付退款回补', '/reference/ecommerce/refunds/create-return-advance'],
      ['v3/refund/domestic/refunds', REFUND],
      ['createRefund', REFUND],
      ['prepay_id jsapi', '/reference/pay/transactions/prepay-jsapi'],
      ['REFUND.SUCCESS', '/notifications/refund-success'],
    ])('finds %s and opens it by keyboard', async (query, path) => {
      const page = await open('/')
      await page.keyboard.press('Control+K')
      await page.getByRole('combobox').fill(query)
      await results(page).first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${site.url}${path}`)
      await done(page)
    })

    it('keeps every key after the one that opened it, and says which field matched', async () => {
      const page = await open(REFUND)
      await page.keyboard.press('/')
      await page.keyboard.type('sub_openid')
      const field = results(page).first().locator('.hit-field')
      await field.waitFor()
      expect(await page.getByRole('combobox').inputValue()).toBe('sub_openid')
      expect(await field.first().textContent()).toContain('sub_openid')
      await done(page)
    })

    it('is steered by arrows, told to screen readers, and closed by Escape', async () => {
      const page = await open('/')
      await page.getByRole('button', { name: '搜索' }).click()
      const input = page.getByRole('combobox')
      await input.fill('退款')
      await results(page).nth(2).waitFor()
      const active = () => input.getAttribute('aria-activedescendant')
      const first = await active()
      await page.keyboard.press('ArrowDown')
      const second = await active()
      expect(second).not.toBe(first)
      expect(await page.locator(`#${second}`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('ArrowUp')
      expect(await active()).toBe(first)
      expect(await page.getByRole('status').first().textContent()).toMatch(/\d+ 条结果/)
      await page.keyboard.press('Escape')
      expect(await input.isVisible()).toBe(false)
      await done(page)
    })

    it('says so when nothing is found', async () => {
      const page = await open('/')
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('qqqqqqqq')
      await page.getByText('没有找到“qqqqqqqq”').waitFor()
      await done(page)
    })
  })

  describe('code', () => {
    it('keeps the chosen notation on the next page, and shows it at once', async () => {
      const page = await open(REFUND)
      await page.locator('label', { hasText: '链式' }).click()
      expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.v3.')
      await page.goto('/reference/pay/transactions/prepay-jsapi')
      expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.v3.')
      expect(await page.getByRole('radio', { name: '链式' }).isChecked()).toBe(true)
      await done(page)
    })

    it('switches notation by keyboard', async () => {
      const page = await open(REFUND)
      await page.getByRole('radio', { name: '函数' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.chain(')
      await done(page)
    })

    it('copies the code and nothing else', async () => {
      const page = await open(REFUND)
      const name = page.locator('.vp-code-group .active .hover').first()
      await name.hover()
      await page.locator('#hover-card').waitFor()
      await page.locator('.vp-code-group .active button.copy').click()
      await page.locator('button.copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const lines = await page.locator('.vp-code-group .active pre .line').allTextContents()
      expect(copied).toBe(lines.join('\n'))
      expect(copied).toMatch(/^import \{ createRefund \} from 'wechatpay-ky\/refund'\n/)
      await done(page)
    })

    it('shows a type by pointer and by keyboard', async () => {
      const page = await open(REFUND)
      const card = page.locator('#hover-card')
      await page.locator('.active .hover', { hasText: 'createRefund' }).last().hover()
      await card.waitFor()
      expect(await card.textContent()).toContain('createRefund')
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'hidden' })
      await page.locator('.active pre').focus()
      await page.keyboard.press('.')
      await card.waitFor()
      await done(page)
    })

    it('shows a type by touch', async () => {
      const page = await open(REFUND, { hasTouch: true, isMobile: true })
      await page.locator('.active .hover').first().tap()
      await page.locator('#hover-card').waitFor()
      await done(page)
    })
  })

  describe('language and appearance', () => {
    it.each([
      ['zh-CN', '本页内容', 'zh-CN'],
      ['en-GB', 'On this page', 'en'],
    ])('speaks the language of a browser in %s', async (locale, heading, lang) => {
      const page = await open(REFUND, { locale })
      await page.getByRole('heading', { name: heading }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      await done(page)
    })

    it('remembers the language that was chosen', async () => {
      const page = await open(REFUND)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: /^Request/ }).waitFor()
      await page.goto('/notifications/refund-success')
      await page.getByRole('heading', { name: 'On this page' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await done(page)
    })

    it('takes a guide over into its other language', async () => {
      const page = await open('/zh/guide/getting-started')
      await page.getByRole('button', { name: 'English' }).click()
      await page.waitForURL(`${site.url}/guide/getting-started`)
      await done(page)
    })

    it('follows the system into the dark, until somebody chooses', async () => {
      const page = await open(REFUND, { colorScheme: 'dark' })
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const dark = await background()
      await page.getByRole('button', { name: '深色' }).click()
      expect(await background()).not.toBe(dark)
      await page.reload()
      expect(await background()).not.toBe(dark)
      await done(page)
    })
  })

  describe('finding the way', () => {
    it('goes from the home page to a product, to an operation, to a neighbour', async () => {
      const page = await open('/')
      await page
        .locator('.product-grid')
        .getByRole('link', { name: /^基础支付/ })
        .click()
      await page.locator('main').getByRole('link', { name: '申请退款' }).first().click()
      await page.waitForURL(`${site.url}${REFUND}#post`)
      await page
        .locator('.sidebar')
        .getByRole('link', { name: /查询单笔退款/ })
        .click()
      await page.waitForURL(/query-refund/)
      expect(await page.locator('.sidebar [aria-current=page]').innerText()).toContain(
        '查询单笔退款',
      )
      await done(page)
    })

    it('opens the tree of all operations', async () => {
      const page = await open(REFUND)
      await page.getByText('浏览全部接口').click()
      await page.locator('[data-tree] summary', { hasText: '基础支付' }).click()
      await page.locator('[data-tree] a', { hasText: '申请交易账单' }).click()
      await page.waitForURL(/get-trade-bill$/)
      await done(page)
    })

    it('lists the page’s headings and marks where the reader is', async () => {
      const page = await open(REFUND)
      await page.locator('[data-outline] a', { hasText: '响应' }).click()
      await page.locator('[data-outline] a[data-current]', { hasText: '响应' }).waitFor()
      await done(page)
    })

    it('says what to do where there is no page', async () => {
      const page = await open('/')
      await page.goto('/no/such/page')
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
      await page.locator('main').getByRole('button', { name: '搜索' }).click()
      await page.getByRole('combobox').waitFor()
      await page.context().close()
    })
  })

  describe.each([360, 390])('on a phone %i pixels wide', (width) => {
    const phone = { viewport: { width, height: 780 }, hasTouch: true, isMobile: true }

    it.each([
      '/',
      REFUND,
      '/reference/combine-transactions/prepay-jsapi',
      '/notifications/refund-success',
      '/products/basic-payments',
      '/reference/',
      '/guide/notifications',
      '/guide/coverage',
    ])('%s does not scroll sideways', async (path) => {
      const page = await open(path, phone)
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      expect(scroll).toBe(client)
      expect(client).toBe(width)
      await done(page)
    })

    it('opens and closes the menu', async () => {
      const page = await open(REFUND, phone)
      const link = page.locator('.sidebar').getByRole('link', { name: /查询单笔退款/ })
      expect(await link.isVisible()).toBe(false)
      await page.getByRole('button', { name: '菜单' }).tap()
      await link.waitFor()
      await page.keyboard.press('Escape')
      await link.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: '菜单' }).tap()
      await link.tap()
      await page.waitForURL(/query-refund/)
      await done(page)
    })
  })
})
