import { describe, expect, it } from 'vitest'
import type { ApiChange } from '../../generator/api/change.js'
import { formatChanges } from '../../generator/report/api-changes.js'
import { changesOf, order, query, row, rows } from './helpers/api-changes.js'
import { Project } from './helpers/project.js'
import { createOrder, orders, queryOrder } from './helpers/specs.js'

describe('report of API changes', () => {
  it('The report of API changes is empty after a first run, because there are no callers yet', async () => {
    expect((await new Project(orders).generate()).changes).toEqual([])
  })

  it('The report is empty if nothing changed', async () => {
    expect(await changesOf(() => {})).toEqual([])
  })

  it.each([
    ['a term', '金额（单位：分）', '总金额'],
    ['an example', 'examples: [100]', 'examples: [200]'],
    ['a summary', 'Create an order', 'Place an order'],
    ['a page', '4012791862', '4012791800'],
    ['a default', 'examples: [100]', 'default: 1'],
  ])('The report of API changes ignores comments: %s', async (_what, from, to) => {
    expect(await changesOf((project) => project.edit(order, from, to))).toEqual([])
  })

  it('The report of API changes names the exports of a new module', async () => {
    const module = createOrder.replace('/orders/', '/bills/')
    expect(await rows((project) => project.write('specs/bills/create-order.yaml', module))).toEqual(
      [
        ['bills createOrder', 'export-added', '', 'additive'],
        ['bills CreateOrderRequest', 'export-added', '', 'additive'],
        ['bills CreateOrderJson', 'export-added', '', 'additive'],
      ],
    )
  })

  it('The report of API changes names removed exports', async () => {
    expect(await rows((project) => project.delete(query))).toEqual([
      ['orders queryOrder', 'export-removed', '', 'breaking'],
      ['orders QueryOrderRequest', 'export-removed', '', 'breaking'],
      ['orders QueryOrderResponse', 'export-removed', '', 'breaking'],
    ])
  })

  it('The report of API changes detects a moved module', async () => {
    const moved = await rows((project) => {
      project.delete('specs/orders/query-order.yaml')
      project.write('specs/shop/query-order.yaml', queryOrder)
    })
    expect(moved).toEqual([
      ['orders queryOrder', 'export-moved', 'shop: queryOrder', 'breaking'],
      ['orders QueryOrderRequest', 'export-moved', 'shop: QueryOrderRequest', 'breaking'],
      ['orders QueryOrderResponse', 'export-moved', 'shop: QueryOrderResponse', 'breaking'],
    ])
  })

  it('The report of API changes detects a renamed operation', async () => {
    const renamed = await rows((project) => {
      project.delete(query)
      project.write('specs/orders/find-order.yaml', queryOrder.replace('queryOrder', 'findOrder'))
    })
    expect(renamed).toContainEqual(['orders queryOrder', 'export-renamed', 'findOrder', 'breaking'])
    expect(renamed.filter(([whose]) => whose === 'orders findOrder')).toEqual([])
  })
})

/** An ordinary document with a schema that is sent and one that is received. */
const shop = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /stores:
    post:
      operationId: addStore
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewStore' } } } }
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Store' } } } } }
components:
  schemas:
    NewStore: { type: object, properties: { name: { type: string }, place: { $ref: '#/components/schemas/Place' } } }
    Store: { type: object, properties: { id: { type: string } } }
    Place: { type: object, properties: { city: { type: string } } }
`

it.each<[what: string, store: string, from: string, to: string, ...expected: string[][]]>([
  [
    'one more value of an enum that only answers use is additive',
    "state: { $ref: '#/components/schemas/State' }",
    'enum: [OPEN]',
    'enum: [OPEN, SHUT]',
    ['shop State', 'type', "'OPEN' → 'OPEN' | 'SHUT'", 'additive'],
  ],
  [
    'one more value of an enum in a list of answers is additive',
    "states: { type: array, items: { $ref: '#/components/schemas/State' } }",
    'enum: [OPEN]',
    'enum: [OPEN, SHUT]',
    ['shop State', 'type', "'OPEN' → 'OPEN' | 'SHUT'", 'additive'],
  ],
  [
    'another type of a time in a request is breaking',
    'id: { type: string }',
    'name: { type: string, format: date-time }',
    'name: { type: boolean }',
    ['shop NewStore name', 'field-type', 'name?: string | Date → name?: boolean', 'breaking'],
  ],
])(
  'The report of API changes of an ordinary document says that %s',
  async (_, store, from, to, ...expected) => {
    const profile = { strict: false, allowOutside: false }
    const project = new Project({
      'shop/shop.yaml': shop
        .replace('id: { type: string }', store)
        .replace('name: { type: string }', 'name: { type: string, format: date-time }')
        .concat('    State: { type: string, enum: [OPEN] }\n'),
    })
    await project.generate({ profile })
    project.edit('specs/shop/shop.yaml', from, to)
    const { diagnostics, changes } = await project.generate({ profile })
    expect(diagnostics).toEqual([])
    const isOfType = ([whose = '']: readonly (string | undefined)[]) => /^shop [A-Z]/.test(whose)
    expect(changes.map(row).filter(isOfType)).toEqual(expected)
  },
)

it('the report judges a schema of an ordinary document by the operations that use it', async () => {
  const profile = { strict: false, allowOutside: false }
  const project = new Project({ 'shop/shop.yaml': shop })
  await project.generate({ profile })
  project.edit(
    'specs/shop/shop.yaml',
    '    Store: { type: object,',
    '    Store: { type: object, required: [id],',
  )
  project.edit(
    'specs/shop/shop.yaml',
    'Place: { type: object,',
    'Place: { type: object, required: [city],',
  )
  const { diagnostics, changes } = await project.generate({ profile })
  expect(diagnostics).toEqual([])
  expect(changes.map(row)).toEqual([
    ['shop Place city', 'field-required', 'city?: string → city: string', 'breaking'],
    ['shop Store id', 'field-required', 'id?: string → id: string', 'additive'],
  ])
})

it('ts-morph is loaded only if files change', async () => {
  const project = new Project(orders)
  project.write(
    'watch.cjs',
    `const { Module } = require('node:module')
const load = Module._load
Module._load = function (name, ...rest) {
  if (name === 'ts-morph') process.stdout.write('loads ts-morph\\n')
  return load.call(this, name, ...rest)
}
`,
  )
  const run = async () => {
    const env = { NODE_OPTIONS: `--require=${JSON.stringify(`${project.root}/watch.cjs`)}` }
    const { code, out } = await project.runIn(env)
    return { code, loads: out.includes('loads ts-morph') }
  }
  expect(await run()).toEqual({ code: 0, loads: false })
  expect(await run()).toEqual({ code: 0, loads: false })
  project.edit(order, '金额（单位：分）', '总金额')
  expect(await run()).toEqual({ code: 0, loads: true })
  expect(await run()).toEqual({ code: 0, loads: false })
})

describe('report on the terminal', () => {
  const plain = (_format: string, text: string) => text
  const added = (module: string, names: string[]): ApiChange[] =>
    names.map((name) => ({ module, name, kind: 'export-added', verdict: 'additive' }))

  it('The report on the terminal lists the exports of each module, and what each change means', () => {
    const report = formatChanges(
      [
        ...added('orders', ['queryOrder']),
        { module: 'orders', name: 'createOrder', kind: 'export-removed', verdict: 'breaking' },
        {
          module: 'orders',
          name: 'PayJson',
          field: 'amount',
          kind: 'field-added',
          verdict: 'additive',
          after: 'amount?: number',
        },
        {
          module: 'orders',
          name: 'PayJson',
          field: 'kind',
          kind: 'field-type',
          verdict: 'none',
          before: 'kind: A',
          after: 'kind: B',
        },
      ],
      plain,
    )
    expect(report).toBe(
      [
        'API changes (major)',
        '  orders',
        '    + queryOrder  additive',
        '    - createOrder  breaking',
        '    ~ PayJson',
        '        + amount?: number  additive',
        '        ~ kind: A → kind: B',
      ].join('\n'),
    )
  })

  it('The report on the terminal shows a count instead of a long list', () => {
    const names = Array.from({ length: 20 }, (_, index) => `export${index}`)
    expect(formatChanges(added('orders', names), plain)).toContain(
      '    + 20 exports: export0, export1, export2, …  additive',
    )
    const modules = names.flatMap((name) => added(name, ['a']))
    expect(formatChanges(modules, plain).split('\n').slice(0, 2)).toEqual([
      'API changes (minor)',
      '  export0: 1 added, 0 removed, 0 changed  additive',
    ])
  })

  it('The report is empty if nothing changed', () => {
    expect(formatChanges([], plain)).toBe('')
  })
})
