import { describe, expect, it } from 'vitest'
import type { ApiChange } from '../../generator/api/change.js'
import { formatChanges } from '../../generator/report/api-changes.js'
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

/** A change in one row: whose, what, how it was and is, and what it means. */
const row = ({ module, name, field, kind, verdict, before, after, to }: ApiChange) => [
  [module, name, ...(field === undefined ? [] : [field])].join(' '),
  kind,
  [before, after, to].filter((each) => each !== undefined).join(' → '),
  verdict,
]

const rows = async (change: (project: Project) => void) => (await changesOf(change)).map(row)

/** `queryOrder` answers with an object of its own. */
const answer = (project: Project, properties: string, required = '[status]') =>
  project.write(
    query,
    queryOrder
      .replace('required: [status]', `required: ${required}`)
      .replace(
        /properties:\n +status:\n.*\n$/,
        `properties:\n                  ${properties.replaceAll('\n', '\n                  ')}\n`,
      ),
  )

/** How the answer changes that has `from` and gets `to`. */
async function answerRows(from: string, to: string, required?: readonly [string, string]) {
  const project = new Project(orders)
  answer(project, from, required?.[0])
  await project.generate()
  answer(project, to, required?.[1])
  const { diagnostics, changes } = await project.generate()
  expect(diagnostics).toEqual([])
  return changes.map(row)
}

describe('The report of API changes', () => {
  it('is empty after a first run: nobody calls what was not there', async () => {
    expect((await new Project(orders).generate()).changes).toEqual([])
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

  it('names the exports of a module that is new', async () => {
    const module = createOrder.replace('/orders/', '/bills/')
    expect(await rows((project) => project.write('specs/bills/create-order.yaml', module))).toEqual(
      [
        ['bills createOrder', 'export-added', '', 'additive'],
        ['bills CreateOrderRequest', 'export-added', '', 'additive'],
        ['bills CreateOrderJson', 'export-added', '', 'additive'],
      ],
    )
  })

  it('names the exports that are gone', async () => {
    expect(await rows((project) => project.delete(query))).toEqual([
      ['orders queryOrder', 'export-removed', '', 'breaking'],
      ['orders QueryOrderRequest', 'export-removed', '', 'breaking'],
      ['orders QueryOrderResponse', 'export-removed', '', 'breaking'],
    ])
  })

  it('sees that a module has moved', async () => {
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

  it('sees that an operation has another name', async () => {
    const renamed = await rows((project) => {
      project.delete(query)
      project.write('specs/orders/find-order.yaml', queryOrder.replace('queryOrder', 'findOrder'))
    })
    expect(renamed).toContainEqual(['orders queryOrder', 'export-renamed', 'findOrder', 'breaking'])
    expect(renamed.filter(([whose]) => whose === 'orders findOrder')).toEqual([])
  })
})

describe('A request that changes', () => {
  it.each<[what: string, from: string, to: string, ...expected: string[][]]>([
    [
      'a field that may be given',
      '                openid:\n',
      '                payer: { type: string }\n                openid:\n',
      ['orders CreateOrderJson payer', 'field-added', 'payer?: string', 'additive'],
    ],
    [
      'a field that must be given',
      'required: [amount]\n              properties:\n',
      'required: [amount, payer]\n              properties:\n                payer: { type: string }\n',
      ['orders CreateOrderJson payer', 'field-added', 'payer: string', 'breaking'],
    ],
    [
      'a field that is gone',
      '                openid:\n                  type: string\n                  x-sensitive: rsa-oaep\n',
      '',
      ['orders createOrder sensitive', 'descriptor', "sensitive: { request: ['openid'] }", 'none'],
      ['orders CreateOrderJson openid', 'field-removed', 'openid?: string', 'breaking'],
    ],
    [
      'a type that takes more',
      'type: integer',
      'type: [integer, "null"]',
      [
        'orders CreateOrderJson amount',
        'field-type',
        'amount: number → amount: number | null',
        'additive',
      ],
    ],
    [
      'another type',
      'type: integer\n                  description: 金额（单位：分）\n                  examples: [100]',
      'type: string\n                  description: 金额',
      [
        'orders CreateOrderJson amount',
        'field-type',
        'amount: number → amount: string',
        'breaking',
      ],
    ],
    [
      'a field that may be left out now',
      'required: [amount]',
      'required: []',
      [
        'orders CreateOrderJson amount',
        'field-optional',
        'amount: number → amount?: number',
        'additive',
      ],
    ],
    [
      'a field that is required now',
      'required: [amount]',
      'required: [amount, openid]',
      [
        'orders CreateOrderJson openid',
        'field-required',
        'openid?: string → openid: string',
        'breaking',
      ],
    ],
    [
      'a value that an enum gains',
      'enum: [APP, WEB]',
      'enum: [APP, WEB, H5]',
      [
        'orders CreateOrderJson channel',
        'field-type',
        "channel?: 'APP' | 'WEB' → channel?: 'APP' | 'WEB' | 'H5'",
        'additive',
      ],
    ],
    [
      'a value that an enum loses',
      'enum: [APP, WEB]',
      'enum: [APP]',
      [
        'orders CreateOrderJson channel',
        'field-type',
        "channel?: 'APP' | 'WEB' → channel?: 'APP'",
        'breaking',
      ],
    ],
    [
      'another method',
      '    post:',
      '    put:',
      ['orders createOrder method', 'endpoint', "method: 'POST' → method: 'PUT'", 'breaking'],
    ],
    [
      'another path',
      '/v3/orders/{order_id}',
      '/v3/shop/orders/{order_id}',
      [
        'orders createOrder path',
        'endpoint',
        "path: '/v3/orders/{order_id}' → path: '/v3/shop/orders/{order_id}'",
        'breaking',
      ],
    ],
    [
      'a field that is encrypted now',
      '                channel:\n                  type: string\n',
      '                channel:\n                  type: string\n                  x-sensitive: rsa-oaep\n',
      [
        'orders createOrder sensitive',
        'descriptor',
        "sensitive: { request: ['openid'] } → sensitive: { request: ['channel', 'openid'] }",
        'none',
      ],
    ],
    [
      'an object that was a text',
      '                openid:\n                  type: string\n                  x-sensitive: rsa-oaep\n',
      '                openid: { type: object, properties: { id: { type: string } } }\n',
      ['orders CreateOrderJsonOpenid', 'export-added', '', 'additive'],
      ['orders createOrder sensitive', 'descriptor', "sensitive: { request: ['openid'] }", 'none'],
      [
        'orders CreateOrderJson openid',
        'field-type',
        'openid?: string → openid?: CreateOrderJsonOpenid',
        'breaking',
      ],
    ],
  ])('has %s', async (_what, from, to, ...expected) => {
    expect(await rows((project) => project.edit(order, from, to))).toEqual(expected)
  })

  it('may be left out altogether', async () => {
    const path = '/v3/orders/{order_id}'
    const parameters = queryOrder.slice(
      queryOrder.indexOf('      parameters:'),
      queryOrder.indexOf('      responses:'),
    )
    const changes = await rows((project) =>
      project.write(query, edited(queryOrder, parameters, '').replace(path, '/v3/orders')),
    )
    expect(changes.slice(0, 2)).toEqual([
      [
        'orders queryOrder request',
        'argument',
        'request: QueryOrderRequest → request?: QueryOrderRequest',
        'additive',
      ],
      ['orders queryOrder path', 'endpoint', expect.anything(), 'breaking'],
    ])
  })
})

describe('An answer that changes', () => {
  const status = 'status: { type: string }'
  it.each<
    [
      what: string,
      from: string,
      to: string,
      required: readonly [string, string] | undefined,
      expected: string[][],
    ]
  >([
    [
      'one more field',
      status,
      `${status}\nat: { type: string }`,
      undefined,
      [['orders QueryOrderResponse at', 'field-added', 'at?: string', 'additive']],
    ],
    [
      'one field less',
      `${status}\nat: { type: string }`,
      status,
      undefined,
      [['orders QueryOrderResponse at', 'field-removed', 'at?: string', 'breaking']],
    ],
    [
      'a field that may be missing now',
      status,
      status,
      ['[status]', '[]'],
      [
        [
          'orders QueryOrderResponse status',
          'field-optional',
          'status: string → status?: string',
          'breaking',
        ],
      ],
    ],
    [
      'a field that is always there now',
      status,
      status,
      ['[]', '[status]'],
      [
        [
          'orders QueryOrderResponse status',
          'field-required',
          'status?: string → status: string',
          'additive',
        ],
      ],
    ],
    [
      'a type that promises more',
      'status: { type: [string, "null"] }',
      status,
      undefined,
      [
        [
          'orders QueryOrderResponse status',
          'field-type',
          'status: string | null → status: string',
          'additive',
        ],
      ],
    ],
    [
      'a closed type that is wider',
      status,
      'status: { type: [string, "null"] }',
      undefined,
      [
        [
          'orders QueryOrderResponse status',
          'field-type',
          'status: string → status: string | null',
          'breaking',
        ],
      ],
    ],
    [
      'one more value of an open enum',
      'status: { type: string, enum: [A, B] }',
      'status: { type: string, enum: [A, B, C] }',
      undefined,
      [
        [
          'orders QueryOrderResponse status',
          'field-type',
          "status: 'A' | 'B' | (string & {}) → status: 'A' | 'B' | 'C' | (string & {})",
          'additive',
        ],
      ],
    ],
    [
      'one value less of an open enum',
      'status: { type: string, enum: [A, B] }',
      'status: { type: string, enum: [A] }',
      undefined,
      [
        [
          'orders QueryOrderResponse status',
          'field-type',
          "status: 'A' | 'B' | (string & {}) → status: 'A' | (string & {})",
          'none',
        ],
      ],
    ],
    [
      'a list where there was one',
      status,
      'status: { type: array, items: { type: string } }',
      undefined,
      [
        [
          'orders QueryOrderResponse status',
          'field-type',
          'status: string → status: string[]',
          'breaking',
        ],
      ],
    ],
  ])('has %s', async (_what, from, to, required, expected) => {
    expect(await answerRows(from, to, required)).toEqual(expected)
  })

  it('is empty now, and its type is gone', async () => {
    const text = queryOrder.slice(queryOrder.indexOf("        '200':"))
    const changes = await rows((project) =>
      project.edit(query, text, "        '204':\n          description: 处理成功\n"),
    )
    expect(changes).toEqual([
      ['orders QueryOrderResponse', 'export-removed', '', 'breaking'],
      [
        'orders queryOrder',
        'answer',
        'Promise<WechatPayResponse<QueryOrderResponse>> → Promise<WechatPayResponse<undefined>>',
        'breaking',
      ],
      ['orders queryOrder response', 'descriptor', "response: 'json' → response: 'empty'", 'none'],
    ])
  })

  it('has an enum that is shared: judged as requests have it, answers have it open', async () => {
    const enums = 'specs/_shared/enums.yaml'
    const change = async (to: string) =>
      rows((project) => project.edit(enums, '[OPEN, CLOSED]', to))
    const was = "'OPEN' | 'CLOSED'"
    expect(await change('[OPEN, CLOSED, LOST]')).toEqual([
      ['_shared OrderStatus', 'type', `${was} → ${was} | 'LOST'`, 'additive'],
    ])
    expect(await change('[OPEN]')).toEqual([
      ['_shared OrderStatus', 'type', `${was} → 'OPEN'`, 'breaking'],
    ])
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

it('judges a schema of an ordinary document by those operations that use it', async () => {
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

it('loads ts-morph only where files change', async () => {
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

describe('The report on the terminal', () => {
  const plain = (_format: string, text: string) => text
  const added = (module: string, names: string[]): ApiChange[] =>
    names.map((name) => ({ module, name, kind: 'export-added', verdict: 'additive' }))

  it('lists the exports of each module, and what each change means', () => {
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

  it('counts where there are too many to read', () => {
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

  it('is empty where nothing changed', () => {
    expect(formatChanges([], plain)).toBe('')
  })
})
