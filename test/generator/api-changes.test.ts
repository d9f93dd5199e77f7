import { describe, expect, it } from 'vitest'
import { formatChanges } from '../../generator/report/summary.js'
import { edited, Project } from './helpers/project.js'
import { createOrder, orders, queryOrder } from './helpers/specs.js'

const order = 'specs/orders/create-order.yaml'
const query = 'specs/orders/query-order.yaml'

/** What a second run reports after a change. */
async function changesOf(change: (project: Project) => void) {
  const project = new Project(orders)
  await project.generate()
  change(project)
  const { diagnostics, changes } = await project.generate()
  expect(diagnostics).toEqual([])
  return changes
}

const changedExport = async (path: string, from: string, to: string) => {
  const changes = await changesOf((project) => project.edit(path, from, to))
  return changes.map(({ module, changed }) => [
    module,
    ...changed.map(({ name, details }) => [name, ...details]),
  ])
}

describe('The report of API changes', () => {
  it('names everything that a first run adds', async () => {
    const { changes } = await new Project(orders).generate()
    expect(changes.map(({ module }) => module)).toEqual(['_shared', 'orders', 'refunds'])
    expect(changes[1]).toEqual({
      module: 'orders',
      added: [
        'createOrder',
        'CreateOrderRequest',
        'CreateOrderJson',
        'queryOrder',
        'QueryOrderRequest',
        'QueryOrderResponse',
      ],
      removed: [],
      changed: [],
    })
  })

  it('is empty where nothing changed', async () => {
    expect(await changesOf(() => {})).toEqual([])
  })

  it.each([
    ['a term', '金额（单位：分）', '总金额'],
    ['an example', 'examples: [100]', 'examples: [200]'],
    ['a summary', 'Create an order', 'Place an order'],
    ['a page', '4012791862', '4012791800'],
    ['a default', 'examples: [100]', 'default: 1'],
  ])('does not count comments: %s', async (_what, from, to) => {
    expect(await changesOf((project) => project.edit(order, from, to))).toEqual([])
  })

  it.each<[what: string, from: string, to: string, expected: unknown[]]>([
    [
      'a field that is added',
      '                openid:\n',
      '                payer: { type: string }\n                openid:\n',
      ['CreateOrderJson', '+ payer?: string'],
    ],
    [
      'a field that is removed',
      '                openid:\n                  type: string\n                  x-sensitive: rsa-oaep\n',
      '',
      [
        ['createOrder', "- sensitive: { request: ['openid'] }"],
        ['CreateOrderJson', '- openid?: string'],
      ],
    ],
    [
      'a type that changes',
      'type: integer',
      'type: [integer, "null"]',
      ['CreateOrderJson', '~ amount: number → amount: number | null'],
    ],
    [
      'a field that may be left out now',
      'required: [amount]',
      'required: []',
      ['CreateOrderJson', '~ amount: number → amount?: number'],
    ],
    [
      'a value that an enum gains',
      'enum: [APP, WEB]',
      'enum: [APP, WEB, H5]',
      ['CreateOrderJson', "~ channel?: 'APP' | 'WEB' → channel?: 'APP' | 'WEB' | 'H5'"],
    ],
    [
      'another method',
      '    post:',
      '    put:',
      ['createOrder', "~ method: 'POST' → method: 'PUT'"],
    ],
    [
      'a field that is encrypted now',
      '                channel:\n                  type: string\n',
      '                channel:\n                  type: string\n                  x-sensitive: rsa-oaep\n',
      [
        'createOrder',
        "~ sensitive: { request: ['openid'] } → sensitive: { request: ['channel', 'openid'] }",
      ],
    ],
  ])('shows %s', async (_what, from, to, expected) => {
    const details = Array.isArray(expected[0]) ? expected : [expected]
    expect(await changedExport(order, from, to)).toEqual([['orders', ...details]])
  })

  it('shows an answer that is empty now, and its type as removed', async () => {
    const answer = queryOrder.slice(queryOrder.indexOf("        '200':"))
    const changes = await changesOf((project) =>
      project.edit(query, answer, "        '204':\n          description: 处理成功\n"),
    )
    expect(changes).toEqual([
      {
        module: 'orders',
        added: [],
        removed: ['QueryOrderResponse'],
        changed: [
          {
            name: 'queryOrder',
            details: [
              expect.stringMatching(/^~ .*Response<QueryOrderResponse>> → .*Response<undefined>>$/),
              "~ response: 'json' → response: 'empty'",
            ],
          },
        ],
      },
    ])
  })

  it('shows an argument that may be left out now', async () => {
    const path = '/v3/orders/{order_id}'
    const parameters = queryOrder.slice(
      queryOrder.indexOf('      parameters:'),
      queryOrder.indexOf('      responses:'),
    )
    const changes = await changesOf((project) =>
      project.write(query, edited(queryOrder, parameters, '').replace(path, '/v3/orders')),
    )
    expect(changes[0]?.changed).toEqual([
      {
        name: 'queryOrder',
        details: [
          expect.stringMatching(/^~ .*request: QueryOrderRequest.* → .*request\?: /),
          "~ path: '/v3/orders/{order_id}' → path: '/v3/orders'",
        ],
      },
      { name: 'QueryOrderRequest', details: expect.anything() },
    ])
  })

  it('shows what a shared enum gains', async () => {
    const changes = await changedExport('specs/_shared/enums.yaml', 'CLOSED', 'CLOSED, LOST')
    expect(changes).toEqual([
      ['_shared', ['OrderStatus', "~ 'OPEN' | 'CLOSED' → 'OPEN' | 'CLOSED' | 'LOST'"]],
    ])
  })

  it('does not take a longer line for another type', async () => {
    const values = ['PAYMENT_ACCEPTED', 'PAYMENT_REFUSED', 'PAYMENT_PENDING', 'PAYMENT_ABANDONED']
    const changes = await changedExport(order, 'enum: [APP, WEB]', `enum: [APP, ${values}]`)
    expect(changes).toEqual([
      [
        'orders',
        [
          'CreateOrderJson',
          `~ channel?: 'APP' | 'WEB' → channel?: 'APP' | ${values.map((value) => `'${value}'`).join(' | ')}`,
        ],
      ],
    ])
  })

  it('names exports that come and go, module by module', async () => {
    const changes = await changesOf((project) => {
      project.delete('specs/refunds')
      project.delete('specs/orders/query-order.yaml')
      project.write('specs/bills/create-order.yaml', createOrder.replace('/orders/', '/bills/'))
    })
    expect(changes.map(({ module, added, removed }) => [module, added, removed])).toEqual([
      ['bills', ['createOrder', 'CreateOrderRequest', 'CreateOrderJson'], []],
      ['orders', [], ['queryOrder', 'QueryOrderRequest', 'QueryOrderResponse']],
      ['refunds', [], ['createRefund', 'CreateRefundRequest', 'CreateRefundJson']],
    ])
  })
})

describe('The report on the terminal', () => {
  const plain = (_format: string, text: string) => text
  const change = (module: string, names: string[] = []) => ({
    module,
    added: names,
    removed: [],
    changed: [],
  })

  it('lists the exports of each module', () => {
    const report = formatChanges(
      [
        {
          module: 'orders',
          added: ['queryOrder'],
          removed: ['createOrder'],
          changed: [{ name: 'PayJson', details: ['+ amount: number'] }],
        },
      ],
      plain,
    )
    expect(report).toBe(
      [
        'API changes',
        '  orders',
        '    + queryOrder',
        '    - createOrder',
        '    ~ PayJson',
        '        + amount: number',
      ].join('\n'),
    )
  })

  it('counts where there are too many to read', () => {
    const names = Array.from({ length: 20 }, (_, index) => `export${index}`)
    expect(formatChanges([change('orders', names)], plain)).toContain(
      '    + 20 exports: export0, export1, export2, …',
    )
    const modules = names.map((name) => change(name, ['a']))
    expect(formatChanges(modules, plain).split('\n')[1]).toBe(
      '  export0: 1 added, 0 removed, 0 changed',
    )
  })

  it('is empty where nothing changed', () => {
    expect(formatChanges([], plain)).toBe('')
  })
})
