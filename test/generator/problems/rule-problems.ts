import { type BrokenRule, changed, file, given } from '../helpers/cases.js'
import { edited } from '../helpers/project.js'
import { asking, createOrder, queryOrder, withSchemas } from '../helpers/specs.js'

/** The project's own rules for one operation. */
const operationRules: readonly BrokenRule[] = [
  given(
    'a spec without an operation',
    'one-operation-per-file',
    { [file]: "‸openapi: 3.1.0\ninfo: { title: 空, version: '1' }\npaths: {}\n" },
    ['this one describes 0', 'Add a path with one method'],
  ),
  changed(
    'a second method',
    'one-operation-per-file',
    [
      '    post:\n',
      "    get:\n      operationId: createOrder\n      summary: S\n      x-name: N\n      x-docs: []\n      parameters: [{ name: order_id, in: path, required: true, schema: {} }]\n      responses: { '204': { description: D } }\n    ‸post:\n",
    ],
    ['this one describes 2', 'a file of its own'],
  ),
  changed(
    'an operationId that is not camelCase',
    'operation-id-case',
    ['operationId: createOrder', 'operationId: ‸create_order'],
    ['"create_order" is not a camelCase name', 'like "createRefund"'],
  ),
  given(
    'a reserved word as operationId',
    'operation-id-reserved',
    { 'orders/delete.yaml': edited(createOrder, 'createOrder', '‸delete') },
    ['"delete" is a reserved word', 'like "deleteOrder"'],
  ),
  given(
    'an operationId whose file would be the barrel',
    'operation-id-reserved',
    { 'orders/index.yaml': edited(createOrder, 'createOrder', '‸index') },
    ['"index" is a reserved word', 'like "indexOrder"'],
  ),
  given(
    'an operationId that differs from the file name',
    'operation-id-file-name',
    { 'orders/creat-order.yaml': edited(createOrder, 'createOrder', '‸createOrder') },
    ['belongs in a file named "create-order.yaml"', 'Rename the file to "create-order.yaml"'],
  ),
  given('a spec outside any module', 'no-module', { 'create-order.yaml': `‸${createOrder}` }, [
    'not in the folder of a module',
    'Move it into a folder',
  ]),
  ...['chain', 'notifications', 'v2/notifications'].map((folder) =>
    given(
      `a module that would lie in generated/${folder}, which is made from all specs`,
      'module-reserved',
      { [`${folder}/create-order.yaml`]: `‸${createOrder}` },
      [`"${folder}" is no module`, 'a folder of another name'],
    ),
  ),
  ...[
    'v3/orders/{order_id}',
    '/v3/orders/{order_id}?limit=1',
    '/v3/orders//{order_id}',
    '/v3/orders/{order_id}/it’s',
    '/v3/orders/no-{order_id}',
    'https://api.mch.weixin.qq.com/v3/orders/{order_id}',
  ].map((path) =>
    changed(
      `a path that is none (${path})`,
      'path-format',
      ['  /v3/orders/{order_id}:', `  ‸${path}:`],
      [`"${path}" is no path of segments`, 'Begin with "/"'],
    ),
  ),
  changed(
    'a path parameter that no parameter declares',
    'path-parameter-undeclared',
    ['  /v3/orders/{order_id}:', '  ‸/v3/orders/{order_id}/items/{item_id}:'],
    ['The path holds {item_id}', 'Add a parameter with "name: item_id"'],
  ),
  changed(
    'a path parameter that the path does not hold, with the one that was meant',
    'path-parameter-unknown',
    [
      'parameters:\n',
      'parameters:\n        - name: ‸order_ID\n          in: path\n          required: true\n          schema: {}\n',
    ],
    ['the path holds no {order_ID}', 'Write "order_id"'],
  ),
  given(
    'a path parameter where the path has none',
    'path-parameter-unknown',
    {
      [file]: createOrder.replace('/{order_id}:', ':').replace('name: order_id', 'name: ‸order_id'),
    },
    ['the path holds no {order_id}', 'Correct "in", or put it into the path'],
  ),
  changed(
    'a path parameter that may be left out',
    'path-parameter-optional',
    [
      'name: order_id\n          in: path\n          required: true',
      'name: ‸order_id\n          in: path',
    ],
    ['a path cannot do without it', 'Add "required: true"'],
  ),
  changed(
    'a parameter that stands twice',
    'parameter-duplicate',
    [
      '      requestBody',
      '        - name: ‸order_id\n          in: path\n          required: true\n          schema: {}\n      requestBody',
    ],
    ['"order_id" is declared twice', 'Delete one'],
  ),
  given(
    'a path parameter with a name that requests use otherwise',
    'parameter-reserved',
    {
      [file]: createOrder.replace('{order_id}', '{json}').replace('name: order_id', 'name: ‸json'),
    },
    ['cannot be called "json"', 'Rename it in the path and in the parameter'],
  ),
]

/** Rules for schemas, wherever they stand. */
const schemaRules: readonly BrokenRule[] = [
  changed(
    'a required name that is no property, with the one that was meant',
    'required-unknown',
    ['required: [amount]', 'required: [‸amuont]'],
    ['"amuont" is required, but there is no such property', 'Write "amount"'],
  ),
  ...[
    'items: { object }',
    'type: object\nproperties: { a: { object } }',
    'type: object\nadditionalProperties: { object }',
    'oneOf: [{ object }]',
    'anyOf: [{}, { object }]',
    'allOf: [{ object }]',
    'type: string\ncontentSchema: { object }',
    'items:\n  anyOf:\n    - type: object\n      properties: { a: { items: { object } } }',
  ].map((schema) =>
    given(
      `a required name deep inside (${schema.replaceAll(/\s+/g, ' ')})`,
      'required-unknown',
      {
        [file]: asking(
          schema.replace(
            'object }',
            'type: object, required: [name, ‸id], properties: { name: {} } }',
          ),
        ),
      },
      ['"id" is required', 'Take it out. Known here: "name"'],
    ),
  ),
  given(
    'required names in a component',
    'required-unknown',
    { [file]: withSchemas(createOrder, 'Sum: { type: object, required: [‸total] }') },
    ['"total" is required', 'Take it out'],
  ),
  given(
    'required names in a parameter',
    'required-unknown',
    {
      [file]: edited(
        createOrder,
        'parameters:\n',
        'parameters:\n        - { name: q, in: query, schema: { type: object, required: [‸a] } }\n',
      ),
    },
    ['"a" is required', 'Take it out'],
  ),
  given(
    'required names in an answer',
    'required-unknown',
    { 'orders/query-order.yaml': edited(queryOrder, 'required: [status]', 'required: [‸state]') },
    ['"state" is required', 'Take it out. Known here: "status"'],
  ),
  changed(
    'a required name that stands twice',
    'required-duplicate',
    ['required: [amount]', 'required: [amount, ‸amount]'],
    ['"amount" is required twice', 'Delete one'],
  ),
  changed(
    'an example outside its enum',
    'example-not-in-enum',
    ['examples: [APP]', 'examples: [APP, ‸MWEB]'],
    ['"MWEB" is not one of', 'Use one of "APP", "WEB"'],
  ),
  given(
    'an example outside a shared enum',
    'example-not-in-enum',
    {
      'orders/query-order.yaml': edited(
        queryOrder,
        'OrderStatus\n',
        'OrderStatus\n                    examples: [‸SHUT]\n',
      ),
    },
    ['"SHUT" is not one of', 'Use one of "OPEN", "CLOSED"'],
  ),
  changed(
    'an example of another type',
    'example-type',
    ['examples: [100]', "examples: [‸'100']"],
    ['"100" is not of type integer', 'Correct the example or the type'],
  ),
  changed(
    'a long number that YAML does not read as text',
    'example-type',
    ["examples: ['1217752501201407033233368018']", 'examples: [‸1217752501201407033233368018]'],
    ['is not of type string', 'quote text that looks like a number'],
  ),
  changed(
    'a value that stands twice in an enum',
    'enum-duplicate',
    ['enum: [APP, WEB]', 'enum: [APP, WEB, ‸APP]'],
    ['lists "APP" twice', 'Delete one'],
  ),
  changed(
    'a value of another type in an enum',
    'enum-type',
    ['enum: [APP, WEB]', 'enum: [APP, WEB, ‸2]'],
    ['The enum lists 2, which is not of type string', 'quote text that looks like a number'],
  ),
  changed(
    'a term for a value that the enum does not list',
    'enum-term-unknown',
    ['APP: 应用', '‸APPLE: 应用'],
    ['explains "APPLE"', 'Correct the value'],
  ),
  changed(
    'a sensitive number',
    'sensitive-not-string',
    [
      'type: string\n                  x-sensitive',
      'type: integer\n                  ‸x-sensitive',
    ],
    ['this field is of type integer', 'Make it "type: string"'],
  ),
  changed(
    'a sensitive field of no type',
    'sensitive-not-string',
    ['type: string\n                  x-sensitive', '‸x-sensitive'],
    ['this field is of no type', 'take "x-sensitive" out'],
  ),
  ...(
    [
      [
        'of a number',
        [
          'type: integer\n                  description',
          'type: integer\n                  ‸x-client: mchid\n                  description',
        ],
      ],
      [
        'of a path parameter',
        [
          "type: string\n            examples: ['12",
          "type: string\n            ‸x-client: mchid\n            examples: ['12",
        ],
      ],
      [
        'within an object of the body',
        [
          '                openid:\n',
          '                payer:\n                  type: object\n                  properties:\n                    sp_mchid:\n                      type: string\n                      ‸x-client: mchid\n                openid:\n',
        ],
      ],
      [
        'of an answer',
        [
          '          description: 处理成功\n',
          '          description: 处理成功\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  mchid:\n                    type: string\n                    ‸x-client: mchid\n',
        ],
      ],
    ] as const
  ).map(([what, change]) =>
    changed(`x-client ${what}`, 'client-place', change, [
      'The client fills in text only: query parameters, and fields directly in a request body.',
      'Take "x-client" out',
    ]),
  ),
]

/** An operation with pages, of which one place is changed. */
const listOrders = queryOrder
  .replaceAll('queryOrder', 'listOrders')
  .replace('/v3/orders/{order_id}', '/v3/orders')
  .replace(
    /- name: order_id[\s\S]*type: string\n/,
    [
      '- { name: offset, in: query, schema: { type: integer } }',
      '- { name: limit, in: query, schema: { type: integer } }\n',
    ].join('\n        '),
  )
  .replace('required: [status]', 'required: [total_count]')
  .replace(
    /status:\n.*\n/,
    [
      'data: { type: array, items: { type: string } }',
      'total_count: { type: integer }',
      'next_token: { type: string }\n',
    ].join('\n                  '),
  )

const paging = (
  what: string,
  code: string,
  pages: string,
  words: readonly [string, string],
): BrokenRule =>
  given(
    what,
    code,
    {
      'orders/list-orders.yaml': edited(
        listOrders,
        '      parameters:',
        `${pages}      parameters:`,
      ),
    },
    words,
  )

/** How an operation pages. */
const pageRules: readonly BrokenRule[] = [
  given(
    'an operation with an offset and a list that does not say how it pages',
    'pages-missing',
    { 'orders/list-orders.yaml': edited(listOrders, '    get:', '    ‸get:') },
    ['has the parameter "offset" and answers with the list "data"', '"offset: offset"'],
  ),
  paging('pages without a way to the next one', 'pages-way', '      ‸x-pages: { items: data }\n', [
    'says no way to ask for the next page',
    'exactly one of "offset"',
  ]),
  paging(
    'pages with two ways to the next one',
    'pages-way',
    '      ‸x-pages: { items: data, offset: offset, page: offset }\n',
    ['says several ways (offset, page)', 'exactly one of "offset"'],
  ),
  paging(
    'a cursor that no answer names',
    'pages-next',
    '      ‸x-pages: { items: data, cursor: offset }\n',
    ['"cursor" and "next" belong together', 'in "next"'],
  ),
  paging(
    'a next cursor that no request takes',
    'pages-next',
    '      ‸x-pages: { items: data, offset: offset, next: next_token }\n',
    ['"cursor" and "next" belong together', 'in "cursor"'],
  ),
  paging(
    'the number of the first page where pages have none',
    'pages-first',
    '      x-pages: { items: data, offset: offset, first: ‸1 }\n',
    ['no "page" is given', 'take "first" out'],
  ),
  ...[
    ['offset', '{ items: data, offset: ‸offsett }', 'Write "offset"'],
    ['limit', '{ items: data, offset: offset, limit: ‸size }', 'Known here: "offset", "limit"'],
  ].map(([key, pages, fix]) =>
    paging(
      `a parameter of pages that the operation does not have (${key})`,
      'pages-field-unknown',
      `      x-pages: ${pages}\n`,
      ['the request has no such parameter', fix ?? ''],
    ),
  ),
  ...[
    ['items', '{ items: ‸date, offset: offset }', 'Write "data"'],
    ['total', '{ items: data, offset: offset, total: ‸total_num }', 'Known here: "data"'],
    ['next', '{ items: data, cursor: offset, next: ‸token }', 'Known here: "data"'],
  ].map(([key, pages, fix]) =>
    paging(
      `a field of pages that the answer does not have (${key})`,
      'pages-field-unknown',
      `      x-pages: ${pages}\n`,
      ['the answer has no such field', fix ?? ''],
    ),
  ),
  paging(
    'a list of pages that is a number',
    'pages-no-list',
    '      x-pages: { items: ‸total_count, offset: offset }\n',
    ['that field is not an array', 'the field of the answer that holds the list'],
  ),
]

export const ruleProblems = [...operationRules, ...schemaRules, ...pageRules]
