import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { executablePath, hasBrowser, launch } from './browser.js'
import { serve } from './serve.js'

export const REFUND = '/reference/refund/create-refund'

if (!hasBrowser) process.stderr.write(`Browser tests skipped: there is no ${executablePath}\n`)

export const describeInBrowser = describe.skipIf(!hasBrowser)

/** The built site, served and opened in a browser for the tests of a file. */
export function useSite() {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  /**
   * Records forbidden events of pages: console output, errors, failed requests and requests to
   * other hosts.
   */
  const faults: string[] = []

  beforeAll(async () => {
    if (!hasBrowser) return
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

  /** Closes what `open` opened. Every test that ends here has seen a page without a fault. */
  async function done(page: Page) {
    await page.context().close()
    expect(faults).toEqual([])
  }

  /** Where a path is, for `waitForURL`. */
  const at = (path: string) => site.url + path

  return { open, done, at }
}
