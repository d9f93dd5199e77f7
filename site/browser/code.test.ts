import { expect, it } from 'vitest'
import { describeInBrowser, REFUND, useSite } from './pages.js'

const { open, done } = useSite()

describeInBrowser('code', () => {
  it('the next page shows the chosen notation at once', async () => {
    const page = await open(REFUND)
    await page.locator('label', { hasText: '链式' }).click()
    expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.v3.')
    await page.goto('/reference/pay/transactions/prepay-jsapi')
    expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.v3.')
    expect(await page.getByRole('radio', { name: '链式' }).isChecked()).toBe(true)
    await done(page)
  })

  it('the notation can be switched by keyboard', async () => {
    const page = await open(REFUND)
    await page.getByRole('radio', { name: '函数' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.vp-code-group .active').innerText()).toContain('wx.chain(')
    await done(page)
  })

  it('the copy button copies only the code', async () => {
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

  it('a type is shown by pointer and by keyboard', async () => {
    const page = await open(REFUND)
    const card = page.locator('#hover-card')
    await page.locator('.active .hover', { hasText: 'createRefund' }).last().hover()
    await card.waitFor()
    expect(await card.textContent()).toContain('createRefund')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    // A pointer that rests on the code would have a say in what is shown.
    await page.mouse.move(0, 0)
    await page.locator('.active pre').focus()
    await page.keyboard.press('.')
    await card.waitFor()
    await done(page)
  })

  it('a type is shown by touch', async () => {
    const page = await open(REFUND, { hasTouch: true, isMobile: true })
    await page.locator('.active .hover').first().tap()
    await page.locator('#hover-card').waitFor()
    await done(page)
  })
})
