import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, REFUND, useSite } from './pages.js'

const { open, done, at } = useSite()
const results = (page: Page) => page.getByRole('option')

describeInBrowser('the search box', () => {
  it.each([
    ['垫付退款回补', '/reference/ecommerce/refunds/create-return-advance'],
    ['v3/refund/domestic/refunds', REFUND],
    ['createRefund', REFUND],
    ['prepay_id jsapi', '/reference/pay/transactions/prepay-jsapi'],
    ['REFUND.SUCCESS', '/notifications/refund-success'],
  ])('the search finds %s and opens it by keyboard', async (query, path) => {
    const page = await open('/')
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox').fill(query)
    await results(page).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(at(path))
    await done(page)
  })

  it('the search box keeps every key after the one that opened it, and names the matching field', async () => {
    const page = await open(REFUND)
    await page.keyboard.press('/')
    await page.keyboard.type('sub_openid')
    const field = results(page).first().locator('.hit-field')
    await field.waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('sub_openid')
    expect(await field.first().textContent()).toContain('sub_openid')
    await done(page)
  })

  it('the search box is controlled by arrow keys, announced to screen readers, and closed by Escape', async () => {
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

  it('the search box says that nothing is found', async () => {
    const page = await open('/')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('qqqqqqqq')
    await page.getByText('没有找到“qqqqqqqq”').waitFor()
    await done(page)
  })
})
