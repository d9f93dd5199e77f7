import { expect, test } from 'vitest'
import { flow, stageOf } from '../../../site/pages/flow.js'
import { operationLink } from '../../../site/pages/links.js'
import { modulesOf, tellsOf } from '../../../site/pages/notification-modules.js'
import { groupByProduct, nameOf } from '../../../site/pages/products.js'
import { plainSite } from './support/site.js'

const site = plainSite('product')
const { operations, notifications } = site.source
const products = groupByProduct(operations)

test('every product has a page that names all of its operations, and an English name', () => {
  const lost = products.flatMap((product) => {
    const html = site.files.get(`content/products/${product.slug}.html`) ?? ''
    return product.operations
      .map(({ endpoint }) => `href="${operationLink(endpoint)}#`)
      .filter((href) => !html.includes(href))
  })
  expect(lost).toEqual([])
  expect(products.filter(({ name, english }) => english === name)).toEqual([])
  expect(new Set(products.map(({ slug }) => slug)).size).toBe(products.length)
  expect(nameOf('明日支付')).toEqual({ english: '明日支付', slug: '明日支付' })
})

test('every notification refers only to existing modules', () => {
  const modules = operations.map(({ endpoint }) => endpoint.module)
  const unknown = notifications.flatMap(({ endpoint: { event } }) =>
    modulesOf(event).length > 0 && modules.some((module) => tellsOf(event, module)) ? [] : [event],
  )
  expect(unknown).toEqual([])
})

test.each([
  ['pay/transactions', 'prepayJsapi', 'create'],
  ['pay/transactions', 'queryOrderByOutTradeNo', 'query'],
  ['pay/transactions', 'closeOrder', 'close'],
  ['refund', 'createRefund', 'refund'],
  ['bill', 'getTradeBill', 'bill'],
  ['billdownload', 'downloadBill', 'bill'],
  ['ecommerce/mch-transfer', 'getTransferBillByNo', 'query'],
  ['merchant', 'uploadImage', 'prepare'],
])('the step %s %s belongs to %s', (module, id, stage) => {
  const found = operations.find(({ endpoint }) => endpoint.module === module && endpoint.id === id)
  expect(found && stageOf(found.endpoint)).toBe(stage)
})

test('a flow leads from creation to notifications', () => {
  const own = operations.filter(({ endpoint }) =>
    ['pay/transactions', 'refund', 'bill'].includes(endpoint.module),
  )
  const told = notifications.filter(({ endpoint }) => endpoint.event === 'REFUND.SUCCESS')
  const steps = flow(own, told)
  expect(steps.map(({ en }) => en)).toEqual([
    'Create',
    'Pay and confirm',
    'Query',
    'Close',
    'Refund and return',
    'Bills and downloads',
    'Notifications',
  ])
  expect(steps.flatMap((step) => step.operations).length).toBe(own.length)
})
