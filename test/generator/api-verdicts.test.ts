import { describe, expect, it } from 'vitest'
import { answerRows, order, query, rows } from './helpers/api-changes.js'
import { edited } from './helpers/project.js'
import { queryOrder } from './helpers/specs.js'

describe('request that changes', () => {
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
  ])('the verdict is right if it has %s', async (_what, from, to, ...expected) => {
    expect(await rows((project) => project.edit(order, from, to))).toEqual(expected)
  })

  it('A request that becomes optional is a compatible change', async () => {
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

describe('answer that changes', () => {
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
  ])('the verdict is right if it has %s', async (_what, from, to, required, expected) => {
    expect(await answerRows(from, to, required)).toEqual(expected)
  })

  it('An answer that becomes empty loses its type', async () => {
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

  it('A shared enum is judged as requests use it, because answers have it open', async () => {
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
