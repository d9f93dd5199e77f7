import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, launch } from './browser.js'
import { serve } from './serve.js'

const PAGES = [
  '/',
  '/reference/refund/create-refund',
  '/reference/ecommerce/refunds/create-return-advance',
  '/notifications/refund-success',
  '/products/basic-payments',
  '/reference/',
  '/notifications/',
  '/guide/',
  '/guide/notifications',
  '/guide/getting-started',
]

describe.skipIf(!hasBrowser)('axe', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    site = await serve()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const looks = [
    { colorScheme: 'light', locale: 'zh-CN', width: 1280 },
    { colorScheme: 'dark', locale: 'en-US', width: 390 },
  ] as const

  /** Serious and critical faults, as `rule: element`. */
  async function faults(
    path: string,
    look: (typeof looks)[number],
    openSearch = false,
  ): Promise<string[]> {
    const { width, ...options } = look
    const context = await browser.newContext({ ...options, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(site.url + path)
    if (openSearch) {
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('退款 out_refund_no')
      await page.getByRole('option').first().waitFor()
    }
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => window.axe.run())
    await context.close()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }

  describe.each(looks)('$colorScheme, $locale, $width pixels', (look) => {
    it.each(PAGES)('axe finds no serious fault on %s', async (path) => {
      expect(await faults(path, look)).toEqual([])
    })

    it('axe finds no serious fault in the search box', async () => {
      expect(await faults('/', look, true)).toEqual([])
    })
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
