import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pack } from '../search/records.js'
import { createSearch } from '../search/search.js'

const records = new URL('../.generated/search.json', import.meta.url)
const search = await createSearch(pack(JSON.parse(readFileSync(records, 'utf8'))))

it.each([
  ['退款', '/v3/refund/domestic/refunds'],
  ['申请退款', '/v3/refund/domestic/refunds'],
  ['垫付退款回补', '/v3/ecommerce/refunds/{refund_id}/return-advance'],
  ['return-advance', '/v3/ecommerce/refunds/{refund_id}/return-advance'],
  ['v3/refund/domestic/refunds', '/v3/refund/domestic/refunds'],
  ['createRefund', '/v3/refund/domestic/refunds'],
  ['CREATEREFUND', '/v3/refund/domestic/refunds'],
  ['createRefumd', '/v3/refund/domestic/refunds'],
  ['out_refund_no', '/v3/refund/domestic/refunds/{out_refund_no}'],
  ['prepay jsapi', '/v3/pay/transactions/jsapi'],
  ['ＪＳＡＰＩ下单', '/v3/pay/transactions/jsapi'],
  [
    '/v3/pay/transactions/id/1217752501201407033233368018',
    '/v3/pay/transactions/id/{transaction_id}',
  ],
  ['账单', '/v3/billdownload/file'],
  ['分账', '/v3/profitsharing/orders'],
  ['转账', '/v3/fund-app/mch-transfer/transfer-bills'],
  ['REFUND.SUCCESS', '/notifications/refund-success'],
  ['certificates', '/v3/certificates'],
])('a search over all pages for %s finds first %s', (query, expected) => {
  const page = search(query)[0]?.page
  expect(page?.path ?? page?.link).toBe(expected)
})

it('a search for its own name, path or identifier finds every page first', () => {
  const { pages } = pack(JSON.parse(readFileSync(records, 'utf8')))
  const lost = pages.filter((page) => {
    const hits = search(page.path ?? page.operationId ?? page.name, 12)
    return !hits.some((hit) => hit.page.link === page.link)
  })
  expect(lost.map(({ link }) => link)).toEqual([])
})
