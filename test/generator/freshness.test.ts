import { expect, it } from 'vitest'
import { parseSpec, type SpecDocument } from '../../generator/load/parse.js'
import { formatFreshness, freshnessOf } from '../../generator/report/freshness.js'
import { createOrder, queryOrder } from './helpers/specs.js'

const document = (path: string, text: string): SpecDocument => {
  const parsed = parseSpec({ path, module: 'orders', root: 'specs', bytes: Buffer.from(text) })
  if (!('document' in parsed)) throw new Error(`${path} cannot be read`)
  return parsed.document
}

const compared = (text: string, date: string, sources: string): string =>
  text.replace(
    '      x-name',
    `      x-compared: { date: '${date}', with: [${sources}] }\n      x-name`,
  )

const dated = (text: string, day: string): string =>
  text.replace(/version: .*/, `version: '${day}'`)

it('The report of the specs lists first the specs that were compared longest ago or never', () => {
  const documents = [
    document(
      'orders/create-order.yaml',
      compared(createOrder, '2026-11-26', 'wechatpay-go 0.2.21'),
    ),
    document('orders/query-order.yaml', dated(queryOrder, '2024-05-06')),
  ]
  const report = freshnessOf(documents)
  expect(report.map(({ compared: last, page }) => last?.date ?? page)).toEqual([
    '2024-05-06',
    '2026-11-26',
  ])
  const text = formatFreshness(report)
  expect(text).toMatch(/^2024-05-06 {2}GET \S+ {2}\(documentation page\)\n2026-11-26 {2}POST \S+ /)
  expect(text).toContain('(wechatpay-go 0.2.21)')
  expect(text).toContain('2 endpoints, 1 of them compared with an official source.')
})
