import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeInBrowser, REFUND, useSite } from './pages.js'
import { dist } from './serve.js'

const { open, done, at } = useSite()

describe('Markdown twins', () => {
  it('every page except the 404 page has a Markdown twin', () => {
    const files = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    const pages = [...files].filter((file) => file.endsWith('.html') && file !== '404.html')
    const without = pages.filter((page) => !files.has(page.replace(/html$/, 'md')))
    expect(without).toEqual([])
    expect(files.has('llms.txt') && files.has('llms-full.txt')).toBe(true)
  })

  it('the head of a page names its Markdown twin', () => {
    const head = (page: string) =>
      /<link rel="alternate" type="text\/markdown" href="([^"]*)">/.exec(
        readFileSync(join(dist, page), 'utf8'),
      )?.[1]
    const base = process.env['DOCS_BASE'] ?? '/'
    expect(head('reference/refund/create-refund.html')).toBe(
      `${base}reference/refund/create-refund.md`,
    )
    expect(head('index.html')).toBe(`${base}llms.txt`)
    expect(head('404.html')).toBeUndefined()
  })
})

describeInBrowser('a page of an operation', () => {
  it('a page links to its Markdown twin', async () => {
    const page = await open(REFUND)
    await page.getByRole('link', { name: '查看 Markdown' }).click()
    await page.waitForURL(at(`${REFUND}.md`))
    expect(await page.locator('body').innerText()).toContain('# 申请退款')
    await page.context().close()
  })

  it('a page copies its example as a curl command for the simulator', async () => {
    const page = await open(REFUND)
    await page.getByText('复制为 curl').click()
    await page.locator('details.curl button.copy').click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^curl 'http:\/\/127\.0\.0\.1:8030\/v3\/refund\/domestic\/refunds' \\\n/)
    expect(copied).toContain("-H 'X-Simulator-Unsigned: true'")
    await done(page)
  })

  it('the page of an operation lists the errors of the official page', async () => {
    const page = await open(`${REFUND}#errors`)
    await page.getByRole('row', { name: /403 NOT_ENOUGH 余额不足/ }).waitFor()
    await done(page)
  })
})

describeInBrowser('the home page', () => {
  it('the home page shows a first payment with its output only in the reader’s language', async () => {
    const page = await open('/')
    expect(await page.locator('samp').allInnerTexts()).toEqual([
      'NOTPAY',
      'T00001 100',
      'PROCESSING',
    ])
    expect(await page.locator('.home pre:visible').count()).toBe(8)
    await done(page)
  })
})

describeInBrowser('the guides', () => {
  it('guides are listed with their content over the width of the page', async () => {
    const page = await open('/guide/')
    const summary = page.locator('.lines .summary:visible').first()
    const { width = 0 } = (await summary.boundingBox()) ?? {}
    expect(width).toBeGreaterThan(500)
    await done(page)
  })
})

describeInBrowser('the sidebar', () => {
  it('the sidebar shows the stages of the journey, and on a guide the guides of each stage', async () => {
    const page = await open(REFUND)
    await page.locator('.sidebar').getByRole('link', { name: '框架与部署' }).click()
    await page.waitForURL(/\/guide\/#deploy$/)
    await page
      .locator('main')
      .getByRole('link', { name: /^Docker/ })
      .first()
      .click()
    const heading = page.locator('.sidebar h3', { hasText: '框架与部署' })
    await heading.waitFor()
    await done(page)
  })
})
