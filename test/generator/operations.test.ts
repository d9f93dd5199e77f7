import { describe, expect, it } from 'vitest'
import { Project } from './helpers/project.js'
import { rendered } from './helpers/rendered.js'
import { answering, asking, createOrder, enums, queryOrder } from './helpers/specs.js'

const parameter = (name: string, where: string, more = 'schema: { type: string }') =>
  `        - { name: ${name}, in: ${where}, ${more} }\n`

/** `queryOrder` with these parameters instead of its own. */
const withParameters = (path: string, ...parameters: string[]): string => {
  const start = queryOrder.indexOf('        - name: order_id')
  const end = queryOrder.indexOf('      responses:')
  const text = queryOrder.slice(0, start) + parameters.join('') + queryOrder.slice(end)
  const list = parameters.length === 0 ? text.replace('      parameters:\n', '') : text
  return list.replace('/v3/orders/{order_id}', path)
}

const request = (text: string): string =>
  /export (?:interface|type) \w+Request[\s\S]*?\n(?=\n|$)/.exec(text)?.[0].trimEnd() ?? ''

/** An operation with pages. */
const listOrders = `openapi: 3.1.0
info: { title: 查询订单列表, version: '2024-01-01' }
paths:
  /v3/orders:
    get:
      operationId: listOrders
      summary: List orders
      x-name: 查询订单列表
      x-docs: []
      x-pages: { items: data, page: page_no, first: 1, total: count }
      parameters:
        - { name: page_no, in: query, schema: { type: integer } }
      responses:
        '200':
          description: 处理成功
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: { type: array, items: { type: string } }
                  count: { type: integer }
`

describe('request', () => {
  it.each<[what: string, spec: string, argument: string, type: string]>([
    [
      'has its path parameters at the top',
      queryOrder,
      'request: QueryOrderRequest,',
      'export interface QueryOrderRequest {\n  order_id: string\n}',
    ],
    [
      'may be left out where there is nothing to say',
      withParameters('/v3/orders'),
      'request?: QueryOrderRequest,',
      'export type QueryOrderRequest = Record<string, never>',
    ],
    [
      'may be left out where nothing is required',
      withParameters('/v3/orders', parameter('limit', 'query')),
      'request?: QueryOrderRequest,',
      'export interface QueryOrderRequest {\n  query?: QueryOrderQuery\n}',
    ],
    [
      'has to be given where a query parameter is required',
      withParameters('/v3/orders', parameter('mchid', 'query', 'required: true, schema: {}')),
      'request: QueryOrderRequest,',
      'export interface QueryOrderRequest {\n  query: QueryOrderQuery\n}',
    ],
    [
      'has headers, but not those that the runtime sends itself',
      withParameters(
        '/v3/orders',
        parameter('Wechatpay-Serial', 'header', 'required: true, schema: {}'),
        parameter('Accept', 'header', 'required: true, schema: {}'),
        parameter('Idempotency-Key', 'header', 'required: true, schema: { type: string }'),
      ),
      'request: QueryOrderRequest,',
      'export interface QueryOrderRequest {\n  headers: QueryOrderHeaders\n}',
    ],
    [
      'has a body that may be left out where the spec says so',
      createOrder.replace('requestBody:\n        required: true\n', 'requestBody:\n'),
      'request: CreateOrderRequest,',
      '  json?: CreateOrderJson\n}',
    ],
    [
      'takes no query if the client fills in all that is required there',
      withParameters(
        '/v3/orders',
        parameter('mchid', 'query', 'required: true, schema: { type: string, x-client: mchid }'),
      ),
      'request?: QueryOrderRequest,',
      'export interface QueryOrderRequest {\n  query?: QueryOrderQuery\n}',
    ],
    [
      'takes no body if the client fills in all that is required there',
      asking(
        'type: object\nrequired: [mchid]\nproperties:\n  mchid: { type: string, x-client: mchid }',
      ),
      'request: CreateOrderRequest,',
      '  json?: CreateOrderJson\n}',
    ],
    [
      'quotes a path parameter that is no identifier',
      withParameters(
        '/v3/orders/{order-id}',
        parameter('order-id', 'path', 'required: true, schema: {}'),
      ),
      'request: QueryOrderRequest,',
      "export interface QueryOrderRequest {\n  'order-id': unknown\n}",
    ],
  ])('The code is generated as expected: %s', async (_what, spec, argument, type) => {
    const text = await rendered(spec)
    expect(text).toContain(`\n  ${argument}\n`)
    expect(request(text)).toContain(type)
    expect(text).not.toMatch(/Wechatpay-Serial|Accept/)
  })
})

describe('descriptor', () => {
  const descriptor = (text: string) =>
    /OperationDescriptor = (\{[\s\S]*?\n\})/.exec(text)?.[1]?.replace(/\s+/g, ' ')

  it.each<[what: string, spec: string, expected: string]>([
    [
      'says method, path and body',
      createOrder,
      "{ id: 'createOrder', method: 'POST', path: '/v3/orders/{order_id}', request: 'json', response: 'empty', sensitive: { request: ['openid'] }, }",
    ],
    [
      'says nothing of a body that there is not',
      queryOrder,
      "{ id: 'queryOrder', method: 'GET', path: '/v3/orders/{order_id}', response: 'json', }",
    ],
    [
      'says which fields travel encrypted, wherever they are',
      asking(`type: object
properties:
  payer: { type: object, properties: { name: { type: string, x-sensitive: rsa-oaep } } }
  ids: { type: array, items: { type: string, x-sensitive: rsa-oaep } }
  ubo_list:
    type: array
    items: { type: object, properties: { name: { type: string, x-sensitive: rsa-oaep } } }`),
      "sensitive: { request: ['payer.name', 'ids[]', 'ubo_list[].name'] }",
    ],
    [
      'says which query parameters and which parts of the answer travel encrypted',
      withParameters(
        '/v3/orders',
        parameter('no', 'query', 'schema: { type: string, x-sensitive: rsa-oaep }'),
      )
        .replace(
          '$ref: ../_shared/enums.yaml#/components/schemas/OrderStatus',
          '{ type: string, x-sensitive: rsa-oaep }',
        )
        .replace('status:\n                    {', 'status: {'),
      "sensitive: { query: ['no'], response: ['status'] }",
    ],
    [
      'says where the client fills in its merchant number',
      withParameters(
        '/v3/orders',
        parameter('sp_mchid', 'query', 'required: true, schema: { type: string, x-client: mchid }'),
      ),
      "response: 'json', mchid: ['query.sp_mchid'], }",
    ],
    [
      'says so of the body as well',
      asking('type: object\nproperties:\n  mchid: { type: string, x-client: mchid }'),
      "response: 'empty', mchid: ['json.mchid'], }",
    ],
    [
      'says which path parameters the answer repeats, under the same name and with the same type',
      answering(
        'type: object\nproperties:\n  order_id: { type: string }\n  status: { type: string }',
      ),
      "response: 'json', repeats: ['order_id'], }",
    ],
    [
      'finds what the answer repeats in a part of it as well',
      answering('allOf:\n  - type: object\n    properties: { order_id: { type: string } }'),
      "response: 'json', repeats: ['order_id'], }",
    ],
    [
      'says nothing of a field that has the name of a path parameter and another type',
      answering('type: object\nproperties: { order_id: { type: integer } }'),
      "response: 'json', }",
    ],
    [
      'says nothing of a path parameter that the answer may write differently',
      answering('type: object\nproperties: { plate_number: { type: string } }').replaceAll(
        'order_id',
        'plate_number',
      ),
      "response: 'json', }",
    ],
    [
      'says that the answer has a code and a message of its own',
      answering('type: object\nproperties: { code: { type: string }, message: { type: string } }'),
      "response: 'json', answersCode: true, }",
    ],
    [
      'says that the answer is not signed',
      queryOrder.replace('      x-name', '      x-unsigned-response: true\n      x-name'),
      "response: 'json', unsigned: true, }",
    ],
    [
      'says that the host is overseas',
      queryOrder.replace('      x-name', '      x-region: overseas\n      x-name'),
      "response: 'json', overseas: true, }",
    ],
    [
      'says that the answer is a file',
      queryOrder.replace('application/json', 'application/pdf'),
      "response: 'file', }",
    ],
    [
      'says how an upload is put together',
      createOrder.replace('application/json', 'multipart/form-data').replace(
        /schema:\n {14}type: object[\s\S]*?(?= {6}responses)/,
        `schema:
              type: object
              required: [file, meta]
              properties:
                file: { type: string, contentMediaType: application/octet-stream }
                meta:
                  type: object
                  required: [filename, sha256]
                  properties: { filename: { type: string }, sha256: { type: string } }
`,
      ),
      "request: 'form', response: 'empty', form: { file: 'file', filename: 'filename', digest: 'sha256', algorithm: 'SHA-256' }, }",
    ],
  ])('The code is generated as expected: %s', async (_what, spec, expected) => {
    expect(descriptor(await rendered(spec))).toContain(expected)
  })
})

describe('answer', () => {
  it.each([
    ['json', queryOrder, 'QueryOrderResponse'],
    ['nothing', createOrder, 'undefined'],
    [
      'a file',
      queryOrder.replace('application/json', 'application/octet-stream'),
      'ReadableStream<Uint8Array>',
    ],
  ])('The type of an answer is right: %s', async (_what, spec, type) => {
    expect(await rendered(spec)).toContain(`): Promise<WechatPayResponse<${type}>> {`)
  })
})

describe('barrel', () => {
  it('A barrel exports the files of its module and the shared enums that they use, in order', async () => {
    const project = new Project({
      '_shared/enums.yaml': enums,
      'b/query-order.yaml': queryOrder,
      'b/create-order.yaml': createOrder,
      'b/c/create-bill.yaml': createOrder
        .replace('createOrder', 'createBill')
        .replace('/orders', '/bills'),
    })
    await project.generate()
    expect(project.read('generated/b/index.ts').split('\n').slice(1, -1)).toEqual([
      "export type { OrderStatus } from '../_shared/enums.js'",
      "export * from './create-order.js'",
      "export * from './query-order.js'",
    ])
    expect(project.read('generated/b/c/create-bill.ts')).toContain(
      "'../../../runtime/operation.js'",
    )
    expect(project.generated()).not.toHaveProperty('index.ts')
  })
})

describe('Every generated file', () => {
  it('Every generated file begins with its source and ends with one line end', async () => {
    const project = new Project({ '_shared/enums.yaml': enums, 'a/create-order.yaml': createOrder })
    await project.generate()
    const heads = Object.entries(project.modules()).map(([path, text]) => {
      expect(text).toMatch(/[^\n]\n$/)
      expect(text).not.toMatch(/[ \t]\n|\r/)
      return [path, text.split('\n')[0]]
    })
    const made = (from: string) =>
      `// Generated from specs/${from}. Edit that file and run \`npm run generate\`.`
    expect(heads).toEqual([
      ['_shared/enums.ts', made('_shared/enums.yaml')],
      ['a/create-order.ts', made('a/create-order.yaml')],
      ['a/index.ts', made('a/')],
    ])
  })

  it('Every generated file says in the type how the list of its pages is called', async () => {
    const project = new Project({ 'a/list-orders.yaml': listOrders })
    await project.generate({ runtime: 'wechatpay-ky' })
    const text = project.read('generated/a/list-orders.ts')
    expect(text).toContain("const operation: OperationDescriptor & Paged<'data'> = {")
    expect(text).toContain("pages: { items: 'data', page: 'page_no', total: 'count', first: 1 },")
    expect(text).toMatch(/import type {[^}]*\bPaged\b[^}]*} from 'wechatpay-ky'/)
    expect(text).toContain('for await (const item of items(listOrders, wxpay, …))')
  })

  it('Every generated file says that parameters of pages are in the query although there is a body', async () => {
    const body = 'requestBody: { content: { application/json: { schema: { type: object } } } }'
    const spec = listOrders
      .replace('    get:', '    post:')
      .replace('responses:', `${body}\n      responses:`)
    const project = new Project({ 'a/list-orders.yaml': spec })
    await project.generate()
    const pages = /pages: {[^}]*}/.exec(project.read('generated/a/list-orders.ts'))?.[0]
    expect(pages?.replace(/\s+/g, ' ')).toContain("in: 'query'")
  })

  it('Every generated file imports the runtime from the configured module', async () => {
    const project = new Project({ 'a/create-order.yaml': createOrder })
    await project.generate({ runtime: 'wechatpay-ky' })
    expect(project.read('generated/a/create-order.ts')).toContain("} from 'wechatpay-ky'\n")
  })
})
