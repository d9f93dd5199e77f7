import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createRefund as createGlobalRefund,
  listRefunds,
} from '../../generated/global/refunds/index.js'
import { prepayJsapi } from '../../generated/pay/transactions/index.js'
import { createRefund } from '../../generated/refund/index.js'
import { createOrder, queryRefund } from '../../generated/v2/pay/index.js'
import type { Operation } from '../../generator/model/types.js'
import { kebabCase } from '../../generator/names.js'
import { createWechatPay, type WechatPay } from '../../runtime/index.js'
import { items, type PagedFunction } from '../../runtime/lists/index.js'
import { openExamples } from '../../simulator/examples.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { order, refund } from './support/orders.js'
import { fromFirstPage, partOf } from './support/pages.js'

/** The loops of the client over every operation that has pages. */

type Fields = Readonly<Record<string, unknown>>
type Loop = PagedFunction & ((wxpay: WechatPay, request: object) => Promise<never>)

const examples = openExamples()
const paged = [...examples.endpoints, ...examples.xmlEndpoints].filter(
  (endpoint) => examples.operation(endpoint).pages,
)

const functionOf = async ({ module, id }: Operation): Promise<Loop> => {
  const file = `../../generated/${module}/${kebabCase(id)}.ts`
  const exports = (await import(file)) as Readonly<Record<string, Loop>>
  const found = exports[id]
  if (!found) throw new Error(`${file} has no ${id}`)
  return found
}

const collect = async <Item>(list: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of list) all.push(item)
  return all
}

describe('Loops against the simulator', () => {
  let sim: Simulator
  let clients: { readonly merchant: WechatPay; readonly brand: WechatPay }
  beforeAll(async () => {
    sim = await createSimulator({ stateless: true })
    clients = { merchant: createWechatPay({ ...sim.config }), brand: createWechatPay(sim.brand) }
  })
  afterAll(() => sim.close())

  const clientFor = (endpoint: string) =>
    endpoint.includes(' /brand/') ? clients.brand : clients.merchant

  it('there are 83 operations with pages, four of them of APIv2', () => {
    expect(paged).toHaveLength(83)
    expect(paged.filter((endpoint) => examples.operation(endpoint).v2)).toHaveLength(4)
  })

  it.each(paged)('items() over %s ends with the example', async (endpoint) => {
    const operation = examples.operation(endpoint)
    const request = fromFirstPage(operation, examples.request(endpoint))
    const found = await collect(
      items(await functionOf(operation), clientFor(endpoint), request as never),
    )
    expect(found.length).toBeGreaterThan(0)
  })

  it.each(paged.filter((endpoint) => !examples.operation(endpoint).v2))(
    'items() over %s has every item of a long list once',
    async (endpoint) => {
      const operation = examples.operation(endpoint)
      const { items: list = '', limit } = operation.pages ?? {}
      const all = Array.from({ length: 8 }, (_, n) => ({ n }))
      sim.answer(endpoint, { [list]: all })
      const part = partOf(operation)
      const request = fromFirstPage(operation, examples.request(endpoint))
      const fields = {
        ...(request[part] as Fields),
        ...(limit === undefined ? {} : { [limit]: 3 }),
      }
      const loop = items(await functionOf(operation), clientFor(endpoint), {
        ...request,
        [part]: fields,
      } as never)
      expect(await collect(loop)).toEqual(all)
    },
  )
})

describe('Refunds of one order', () => {
  let sim: Simulator
  let wxpay: WechatPay
  const numbers = Array.from({ length: 12 }, (_, n) => `R${String(n).padStart(2, '0')}`)
  beforeAll(async () => {
    sim = await createSimulator()
    wxpay = createWechatPay(sim.config)
  })
  afterAll(() => sim.close())

  it('items() over the overseas query has all twelve', async () => {
    const { mchid } = wxpay
    await prepayJsapi(wxpay, { json: order(mchid, 'T00001') })
    await sim.pay('T00001')
    const merchants = {
      mchid,
      sp_mchid: mchid,
      sub_mchid: '1900000110',
      appid: 'wx1',
      sp_appid: 'wx1',
    }
    for (const number of numbers) {
      const json = { ...merchants, ...refund(number, 'T00001', 1) }
      await createGlobalRefund(wxpay, { json })
    }
    const query = { mchid, out_trade_no: 'T00001', offset: 0, count: 5 }
    const found = await collect(items(listRefunds, wxpay, { query }))
    expect(found.map(({ out_refund_no }) => out_refund_no)).toEqual(numbers)
  })

  it('items() over the query of APIv2 has all twelve', async () => {
    const { appid, ...v2Order } = {
      ...{ appid: 'wxd678efh567hg6787', body: 'b', out_trade_no: 'T00002', total_fee: 100 },
      ...{ spbill_create_ip: '127.0.0.1', trade_type: 'APP' as const },
      notify_url: 'https://merchant.example/',
    }
    await createOrder(wxpay, { xml: { appid, ...v2Order } })
    await sim.pay('T00002')
    for (const out_refund_no of numbers) {
      const json = { out_trade_no: 'T00002', out_refund_no: `V2${out_refund_no}` }
      const amount = { refund: 1, total: 100, currency: 'CNY' }
      await createRefund(wxpay, { json: { ...json, amount } })
    }
    const found = await collect(
      items(queryRefund, wxpay, { xml: { appid, out_trade_no: 'T00002' } }),
    )
    expect(found.map(({ out_refund_no }) => out_refund_no)).toEqual(numbers.map((n) => `V2${n}`))
  })
})
