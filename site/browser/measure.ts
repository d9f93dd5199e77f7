// Measures the search in a real browser on the built site: node scripts/run.js
// site/browser/measure.ts
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launch } from './browser.js'
import { serve } from './serve.js'

const dist = join(process.cwd(), 'site/.dist/')
const QUERIES = [
  '退',
  '退款',
  '垫付退款回补',
  'createRefund',
  'v3/refund/domestic/refunds',
  'out_refund_no',
  'REFUND.SUCCESS',
  'prepay jsapi',
  'createRefumd',
  '退款 sub_mchid',
]
const ROUNDS = 15

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

for (const file of readdirSync(join(dist, 'assets')).filter((name) => !name.endsWith('.css'))) {
  const content = readFileSync(join(dist, 'assets', file))
  process.stdout.write(
    `${file}: ${kilobytes(content.length)}, ${kilobytes(gzipSync(content, { level: 9 }).length)} gzipped\n`,
  )
}

const site = await serve(dist)
const browser = await launch()
const page = await browser.newPage()
await page.goto(site.url)
await page.keyboard.press('/')
const input = page.getByRole('combobox')
const measured = (name: string, query?: string) =>
  page.evaluate(
    ([name, query]) =>
      (performance.getEntriesByName(name, 'measure') as PerformanceMeasure[])
        .filter(({ detail }) => query === undefined || detail === query)
        .map(({ duration }) => duration),
    [name, query] as const,
  )

const all: number[] = []
for (const query of QUERIES) {
  for (let round = 0; round < ROUNDS; round++) {
    await input.fill('')
    await input.fill(query)
    await page.getByRole('option').first().waitFor()
  }
  const times = await measured('search', query)
  all.push(...times)
  process.stdout.write(`${query}: ${median(times).toFixed(1)} ms (${times.length} times)\n`)
}
const [made = Number.NaN] = await measured('search-index')
process.stdout.write(`making the index: ${made.toFixed(0)} ms, once per page\n`)
process.stdout.write(`median of all: ${median(all).toFixed(1)} ms\n`)
await browser.close()
site.close()
