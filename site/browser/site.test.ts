import { expect, it } from 'vitest'
import { describeInBrowser, REFUND, useSite } from './pages.js'

const { open, done, at } = useSite()

describeInBrowser('language and appearance', () => {
  it.each([
    ['zh-CN', '本页内容', 'zh-CN'],
    ['en-GB', 'On this page', 'en'],
  ])('the site uses the language of a browser in %s', async (locale, heading, lang) => {
    const page = await open(REFUND, { locale })
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    await done(page)
  })

  it('the site remembers the chosen language', async () => {
    const page = await open(REFUND)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: /^Request/ }).waitFor()
    await page.goto('/notifications/refund-success')
    await page.getByRole('heading', { name: 'On this page' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await done(page)
  })

  it('a language switch on a guide opens its translation', async () => {
    const page = await open('/zh/guide/getting-started')
    await page.getByRole('button', { name: 'English' }).click()
    await page.waitForURL(at('/guide/getting-started'))
    await done(page)
  })

  it('the site follows the system’s colour scheme until the reader chooses one', async () => {
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

describeInBrowser('finding the way', () => {
  it('links lead from the home page to a product, an operation and a neighbour', async () => {
    const page = await open('/')
    await page
      .locator('.product-grid')
      .getByRole('link', { name: /^基础支付/ })
      .click()
    await page.locator('main').getByRole('link', { name: '申请退款' }).first().click()
    await page.waitForURL(at(`${REFUND}#post`))
    await page
      .locator('.sidebar')
      .getByRole('link', { name: /查询单笔退款/ })
      .click()
    await page.waitForURL(/query-refund/)
    expect(await page.locator('.sidebar [aria-current=page]').innerText()).toContain('查询单笔退款')
    await done(page)
  })

  it('the tree of all operations opens', async () => {
    const page = await open(REFUND)
    await page.getByText('浏览全部接口').click()
    await page.locator('[data-tree] summary', { hasText: '基础支付' }).click()
    await page.locator('[data-tree] a', { hasText: '申请交易账单' }).click()
    await page.waitForURL(/get-trade-bill$/)
    await done(page)
  })

  it('the outline lists the page’s headings and marks the current one', async () => {
    const page = await open(REFUND)
    await page.locator('[data-outline] a', { hasText: '响应' }).click()
    await page.locator('[data-outline] a[data-current]', { hasText: '响应' }).waitFor()
    await done(page)
  })

  it('the page for a missing address says what to do', async () => {
    const page = await open('/')
    await page.goto('/no/such/page')
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await page.locator('main').getByRole('button', { name: '搜索' }).click()
    await page.getByRole('combobox').waitFor()
    await page.context().close()
  })
})

describeInBrowser.each([360, 390])('on a phone %i pixels wide', (width) => {
  const phone = { viewport: { width, height: 780 }, hasTouch: true, isMobile: true }

  it.each([
    '/',
    REFUND,
    '/reference/combine-transactions/prepay-jsapi',
    '/notifications/refund-success',
    '/products/basic-payments',
    '/reference/',
    '/guide/',
    '/reference/changes',
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

  it('the menu opens and closes', async () => {
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
