import { expect, it } from 'vitest'
import { pack, type SearchRecord } from '../../../site/search/records.js'
import { createSearch } from '../../../site/search/search.js'

const operation = (
  name: string,
  operationId: string,
  method: string,
  path: string,
  fields: [string, string][] = [],
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  kind: 'operation',
  link: `/reference${path}`,
  name,
  summary: operationId.replace(/([A-Z])/g, ' $1').toLowerCase(),
  method,
  path,
  operationId,
  fields,
  ...more,
})

const refundNumber: [string, string] = ['out_refund_no', '商户退款单号']
const merchant: [string, string] = ['sub_mchid', '子商户号']

const search = await createSearch(
  pack([
    operation('申请退款', 'createRefund', 'POST', '/hk/v3/refunds', [refundNumber]),
    operation('退款申请', 'createRefund', 'POST', '/v3/ecommerce/refunds/apply', [merchant]),
    operation('申请退款', 'createRefund', 'POST', '/v3/refund/domestic/refunds', [refundNumber]),
    operation('查询退款', 'queryRefund', 'GET', '/v3/refund/domestic/refunds/{out_refund_no}'),
    operation('查询退款（旧）', 'queryRefundV1', 'GET', '/v3/old/refunds/{refund_id}', [], {
      deprecated: true,
    }),
    operation(
      '垫付退款回补',
      'createReturnAdvance',
      'POST',
      '/v3/ecommerce/refunds/{refund_id}/return-advance',
      [merchant],
    ),
    operation('JSAPI下单', 'prepayJsapi', 'POST', '/v3/pay/transactions/jsapi', [
      ['openid', '用户标识'],
    ]),
    operation('APP下单', 'prepayApp', 'POST', '/v3/pay/transactions/app'),
    operation('查询订单', 'queryOrderById', 'GET', '/v3/pay/transactions/id/{transaction_id}'),
    {
      kind: 'notification',
      link: '/notifications/refund-success',
      name: '退款成功',
      summary: 'A refund succeeded',
      operationId: 'REFUND.SUCCESS',
      fields: [refundNumber],
    },
    { kind: 'product', link: '/products/refund', name: '退款', summary: 'Refunds' },
  ]),
)

const first = (query: string) => {
  const page = search(query)[0]?.page
  return page && `${page.method ?? page.kind} ${page.path ?? page.name}`
}

it.each([
  ['垫付退款回补', 'POST /v3/ecommerce/refunds/{refund_id}/return-advance'],
  ['回补', 'POST /v3/ecommerce/refunds/{refund_id}/return-advance'],
  ['return-advance', 'POST /v3/ecommerce/refunds/{refund_id}/return-advance'],
  ['v3/refund/domestic/refunds', 'POST /v3/refund/domestic/refunds'],
  ['POST /v3/refund/domestic/refunds', 'POST /v3/refund/domestic/refunds'],
  [
    'https://api.mch.weixin.qq.com/v3/pay/transactions/id/1217?mchid=1',
    'GET /v3/pay/transactions/id/{transaction_id}',
  ],
  ['createRefund', 'POST /v3/refund/domestic/refunds'],
  ['createrefund', 'POST /v3/refund/domestic/refunds'],
  ['CREATEREFUND', 'POST /v3/refund/domestic/refunds'],
  ['ｃｒｅａｔｅＲｅｆｕｎｄ', 'POST /v3/refund/domestic/refunds'],
  ['createRefumd', 'POST /v3/refund/domestic/refunds'],
  ['create refund', 'POST /v3/refund/domestic/refunds'],
  ['out_refund_no', 'GET /v3/refund/domestic/refunds/{out_refund_no}'],
  ['REFUND.SUCCESS', 'notification 退款成功'],
  ['refund.success', 'notification 退款成功'],
  ['prepay jsapi', 'POST /v3/pay/transactions/jsapi'],
  ['jsapi 下单', 'POST /v3/pay/transactions/jsapi'],
  ['用户标识', 'POST /v3/pay/transactions/jsapi'],
  ['退款', 'product 退款'],
  ['查询退款', 'GET /v3/refund/domestic/refunds/{out_refund_no}'],
])('a search for %s finds first %s', (query, expected) => {
  expect(first(query)).toBe(expected)
})

it('a result names the field that matched', () => {
  const hit = search('openid').find(({ page }) => page.operationId === 'prepayJsapi')
  expect(hit?.fields).toEqual([{ name: 'openid', term: '用户标识' }])
})

it('a result must match every word, in its name or a field', () => {
  const hits = search('退款 sub_mchid').map(({ page }) => page.path)
  expect(hits.sort()).toEqual([
    '/v3/ecommerce/refunds/apply',
    '/v3/ecommerce/refunds/{refund_id}/return-advance',
  ])
})

it('operations of other regions and deprecated ones come after similar ones', () => {
  const paths = search('createRefund').map(({ page }) => page.path)
  expect(paths.indexOf('/hk/v3/refunds')).toBeGreaterThan(
    paths.indexOf('/v3/refund/domestic/refunds'),
  )
  const queries = search('queryRefund').map(({ page }) => page.path)
  expect(queries.indexOf('/v3/old/refunds/{refund_id}')).toBeGreaterThan(0)
})

it('results list a page once', () => {
  const links = search('退款').map(({ page }) => page.link)
  expect(new Set(links).size).toBe(links.length)
})

it.each(['', '   ', '！？', 'zzzzzz'])('a search for "%s" finds nothing', (query) => {
  expect(search(query)).toEqual([])
})
