import { describe, expect, it } from 'vitest'
import { answered, asked, rendered, typesOf } from './helpers/rendered.js'
import { answering, asking, withSchemas } from './helpers/specs.js'

const shared = '$ref: ../_shared/enums.yaml#/components/schemas/OrderStatus'
const values = (count: number) =>
  Array.from({ length: count }, (_, index) => `VALUE_NUMBER_${index}`)

describe('type of a field', () => {
  it.each<[what: string, schema: string, asked: string, answered?: string]>([
    ['text', '{ type: string }', 'string'],
    ['an integer', '{ type: integer }', 'number'],
    ['a number', '{ type: number }', 'number'],
    ['true or false', '{ type: boolean }', 'boolean'],
    ['anything', '{ description: 值 }', 'unknown'],
    ['an object that nobody describes', '{ type: object }', 'Record<string, unknown>'],
    [
      'a map',
      '{ type: object, additionalProperties: { type: integer } }',
      'Record<string, number>',
    ],
    ['a map of anything', '{ type: object, additionalProperties: {} }', 'Record<string, unknown>'],
    ['a list', '{ type: array, items: { type: string } }', 'string[]'],
    [
      'a list of lists',
      '{ type: array, items: { type: array, items: { type: integer } } }',
      'number[][]',
    ],
    ['a list of anything', '{ type: array, items: {} }', 'unknown[]'],
    [
      'an integer that may be too long for a number',
      '{ type: integer, format: int64 }',
      'number | bigint',
    ],
    ['an unsigned one', '{ type: integer, format: uint64 }', 'number | bigint'],
    ['text of that format', '{ type: string, format: int64 }', 'string'],
    [
      'a long integer or text',
      '{ type: [integer, string], format: int64 }',
      'number | bigint | string',
    ],
    ['a long number of any type', '{ format: int64 }', 'number | bigint'],
    [
      'a time or a number',
      '{ type: [string, integer], format: date-time }',
      'string | Date | number',
      'string | number',
    ],
    ['an integer that is never that long', '{ type: integer, format: int32 }', 'number'],
    ['text or nothing', "{ type: [string, 'null'] }", 'string | null'],
    [
      'a long integer or nothing',
      "{ type: [integer, 'null'], format: int64 }",
      'number | bigint | null',
    ],
    ['text or a number', '{ type: [string, integer] }', 'string | number'],
    ['a time', '{ type: string, format: date-time }', 'string | Date', 'string'],
    ['a day', '{ type: string, format: date }', 'string | Date', 'string'],
    [
      'a time or nothing',
      "{ type: [string, 'null'], format: date-time }",
      'string | Date | null',
      'string | null',
    ],
    [
      'a day that is sent encrypted',
      '{ type: string, format: date, x-sensitive: rsa-oaep }',
      'string',
    ],
    [
      'a format that only the documentation knows',
      '{ type: string, format: constructor }',
      'string',
    ],
    [
      'an enum',
      '{ type: string, enum: [APP, WEB] }',
      "'APP' | 'WEB'",
      "'APP' | 'WEB' | (string & {})",
    ],
    [
      'an enum without a type',
      '{ enum: [APP, WEB] }',
      "'APP' | 'WEB'",
      "'APP' | 'WEB' | (string & {})",
    ],
    ['an enum of numbers', '{ type: integer, enum: [1, 2] }', '1 | 2', '1 | 2 | (number & {})'],
    ['an enum of one', '{ type: string, enum: [APP] }', "'APP'", "'APP' | (string & {})"],
    [
      'an enum or nothing',
      "{ type: [string, 'null'], enum: [APP, null] }",
      "'APP' | null",
      "'APP' | (string & {}) | null",
    ],
    [
      'a list of an enum',
      '{ type: array, items: { type: string, enum: [A, B] } }',
      "('A' | 'B')[]",
      "('A' | 'B' | (string & {}))[]",
    ],
    ['a constant', '{ type: string, const: CNY }', "'CNY'", "'CNY'"],
    [
      'an enum in Chinese',
      '{ type: string, enum: [一级, 二级] }',
      "'一级' | '二级'",
      "'一级' | '二级' | (string & {})",
    ],
    [
      'values with quotes',
      `{ type: string, enum: ["it's", 'say "so"'] }`,
      `"it's" | 'say "so"'`,
      `"it's" | 'say "so"' | (string & {})`,
    ],
    [
      'a value with a backslash',
      "{ type: string, enum: ['a\\b'] }",
      "'a\\\\b'",
      "'a\\\\b' | (string & {})",
    ],
    ['a shared enum', `{ ${shared} }`, 'OrderStatus', 'OrderStatus | (string & {})'],
    [
      'a list of a shared enum',
      `{ type: array, items: { ${shared} } }`,
      'OrderStatus[]',
      '(OrderStatus | (string & {}))[]',
    ],
    [
      'text that holds JSON',
      '{ type: string, contentMediaType: application/json, contentSchema: { type: array, items: { type: integer } } }',
      'number[] | string',
    ],
    [
      'text that holds JSON of any shape',
      '{ type: string, contentMediaType: application/json, contentSchema: { type: object } }',
      'Record<string, unknown> | string',
    ],
    [
      'text that holds JSON or nothing',
      "{ type: [string, 'null'], contentMediaType: application/json, contentSchema: { type: object } }",
      'Record<string, unknown> | string | null',
    ],
  ])('The generated type is right: %s', async (_what, schema, inRequest, inAnswer = inRequest) => {
    expect(await asked(`field: ${schema}`)).toContain(`\n  field?: ${inRequest}\n`)
    expect(await answered(`field: ${schema}`)).toContain(`\n  field?: ${inAnswer}\n`)
  })

  it('A field is optional unless it is required, whatever its default', async () => {
    const schema =
      'type: object\nrequired: [a]\nproperties:\n  a: { type: string }\n  b: { type: string, default: x }'
    for (const spec of [asking(schema), answering(schema)]) {
      const text = await rendered(spec)
      expect(text).toContain('\n  a: string\n')
      expect(text).toContain('\n  b?: string\n')
    }
  })

  it.each([
    ['Wechatpay-Serial', "'Wechatpay-Serial'"],
    ['1st', "'1st'"],
    ['200', "'200'"],
    ['default', 'default'],
    ['金额', "'金额'"],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['$ref', '$ref'],
    ['enum', 'enum'],
    ['"it\'s"', "'it\\'s'"],
  ])('A field keeps its name on the wire: %s', async (name, property) => {
    expect(await asked(`${name}: { type: string }`)).toContain(`\n  ${property}?: string\n`)
    expect(await answered(`${name}: { ${shared} }`)).toContain(
      `\n  ${property}?: OrderStatus | (string & {})\n`,
    )
  })
})

describe('nested object', () => {
  it('A nested object gets a name, and its type follows the containing type', async () => {
    const text = await answered(`
amount:
  type: object
  description: 金额信息
  required: [total]
  properties:
    total: { type: integer }
    from:
      type: array
      description: 出资账户
      items:
        type: object
        properties:
          account: { type: string }
state: { type: string }`)
    expect(
      text.slice(text.indexOf('/** {@link queryOrder} 的应答 */')),
    ).toBe(`/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
  /** 金额信息 */
  amount?: QueryOrderResponseAmount
  state?: string
}

/** 金额信息 */
export interface QueryOrderResponseAmount {
  total: number
  /** 出资账户 */
  from?: QueryOrderResponseAmountFrom[]
}

/** 出资账户 */
export interface QueryOrderResponseAmountFrom {
  account?: string
}
`)
  })

  it.each<[what: string, properties: string, expected: string[]]>([
    [
      'that may be null keeps its fields',
      "payer:\n  type: [object, 'null']\n  properties: { openid: { type: string } }",
      ['payer?: QueryOrderResponsePayer | null', '  openid?: string'],
    ],
    [
      'without fields is an empty one',
      'payer: { type: object, properties: {} }',
      [
        'payer?: QueryOrderResponsePayer',
        'export type QueryOrderResponsePayer = Record<string, never>',
      ],
    ],
    [
      'in a map is called what the map is called',
      'payers: { type: object, additionalProperties: { type: object, properties: { openid: { type: string } } } }',
      ['payers?: Record<string, QueryOrderResponsePayers>', '  openid?: string'],
    ],
    [
      'has a name of its own where others are spelt almost like it',
      'foo_bar: { type: object, properties: { a: {} } }\nfooBar: { type: object, properties: { b: {} } }',
      ['foo_bar?: QueryOrderResponseFooBar\n', 'fooBar?: QueryOrderResponseFooBar2\n'],
    ],
    [
      'has a name although its field’s name makes none',
      '金额: { type: object, properties: { total: { type: integer } } }',
      ["'金额'?: QueryOrderResponse2\n", '  total?: number'],
    ],
    [
      'in alternatives has a name of its own in each',
      'detail:\n  oneOf:\n    - { type: object, properties: { a: { type: string } } }\n    - { type: object, properties: { b: { type: string } } }',
      [
        'detail?: QueryOrderResponseDetail | QueryOrderResponseDetail2',
        '  a?: string',
        '  b?: string',
      ],
    ],
    [
      'put together from parts has them all',
      'detail:\n  allOf:\n    - { type: object, properties: { a: { type: string } } }\n    - { type: object, properties: { b: { type: string } } }',
      [
        'detail?: QueryOrderResponseDetail & QueryOrderResponseDetail2',
        '  a?: string',
        '  b?: string',
      ],
    ],
    [
      'held as JSON in text is an object or the text',
      'scene:\n  type: string\n  description: 场景\n  contentMediaType: application/json\n  contentSchema: { type: object, properties: { ip: { type: string } } }',
      [
        '  /** 场景，JSON 字符串，直接给内容即可，由运行时编解码 */\n  scene?: QueryOrderResponseScene | string',
        'export interface QueryOrderResponseScene {\n  ip?: string',
      ],
    ],
    [
      'held as JSON in text, in a list, is one or the text',
      'scenes:\n  type: string\n  contentMediaType: application/json\n  contentSchema: { type: array, items: { type: object, properties: { ip: { type: string } } } }',
      [
        'scenes?: QueryOrderResponseScenes[] | string',
        'export interface QueryOrderResponseScenes {\n  ip?: string',
      ],
    ],
  ])('The generated type is right: %s', async (_what, properties, expected) => {
    const text = await answered(properties)
    for (const part of expected) expect(text).toContain(part)
  })
})

describe('component of the spec', () => {
  const node =
    'Node:\n  type: object\n  properties:\n    name: { type: string }\n    next: { $ref: "#/components/schemas/Node" }\n    all: { type: array, items: { $ref: "#/components/schemas/Node" } }'

  it('A component of the spec is declared once for each type that refers to it, also where it refers to itself', async () => {
    const text = await answered(
      'first: { $ref: "#/components/schemas/Node" }\nlast: { $ref: "#/components/schemas/Node" }',
      node,
    )
    expect(text).toContain('first?: QueryOrderResponseNode\n  last?: QueryOrderResponseNode\n')
    expect(text).toContain('next?: QueryOrderResponseNode\n  all?: QueryOrderResponseNode[]\n')
    expect(text.match(/export interface QueryOrderResponseNode /g)).toHaveLength(1)
  })

  it('A component of the spec replaces a type that only refers to it', async () => {
    const spec = withSchemas(answering('$ref: "#/components/schemas/Node"'), node)
    expect(typesOf(await rendered(spec))).toContain(
      'export interface QueryOrderResponse {\n  name?: string\n',
    )
  })

  it('A component of the spec has a different name than a field’s type', async () => {
    const text = await answered(
      'node: { type: object, properties: { a: {} } }\nother: { $ref: "#/components/schemas/Node" }',
      node,
    )
    expect(text).toContain('node?: QueryOrderResponseNode\n')
    expect(text).toContain('other?: QueryOrderResponseNode2\n')
  })

  it('Components of the spec may refer to each other in a cycle', async () => {
    const text = await answered(
      'a: { $ref: "#/components/schemas/A" }',
      'A: { type: object, properties: { b: { $ref: "#/components/schemas/B" } } }\nB: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }',
    )
    expect(text).toContain('export interface QueryOrderResponseA {\n  b?: QueryOrderResponseB\n}')
    expect(text).toContain('export interface QueryOrderResponseB {\n  a?: QueryOrderResponseA\n}')
  })

  it('An enum component is open in an answer and closed in a request', async () => {
    const color = 'Color: { type: string, enum: [RED] }'
    const properties = 'color: { $ref: "#/components/schemas/Color" }'
    expect(await asked(properties, color)).toContain("export type CreateOrderJsonColor = 'RED'\n")
    expect(await answered(properties, color)).toContain(
      "export type QueryOrderResponseColor = 'RED' | (string & {})\n",
    )
  })
})

describe('answer that is no object', () => {
  it.each([
    ['a list', '{ type: array, items: { type: string } }', 'string[]'],
    ['text', '{ type: string }', 'string'],
    ['anything', '{}', 'unknown'],
    ['alternatives', '{ oneOf: [{ type: string }, { type: integer }] }', 'string | number'],
  ])('An answer that is not an object has a type: %s', async (_what, schema, type) => {
    expect(await rendered(answering(schema))).toContain(
      `export type QueryOrderResponse = ${type}\n`,
    )
  })
})

describe('union that is too long for its line', () => {
  it('A union that is too long for its line is wrapped, one member a line', async () => {
    const list = values(6)
    expect(await asked(`field: { type: string, enum: [${list}] }`)).toContain(
      `\n  field?:\n${list.map((value) => `    | '${value}'`).join('\n')}\n}`,
    )
  })

  it('A long union in a list is wrapped in brackets', async () => {
    const list = values(6)
    expect(
      await asked(`field: { type: array, items: { type: string, enum: [${list}] } }`),
    ).toContain(`\n  field?: (\n${list.map((value) => `    | '${value}'`).join('\n')}\n  )[]\n`)
  })

  it('A long union of a named type is wrapped below the name', async () => {
    const list = values(6)
    const text = await asked(
      'a: { $ref: "#/components/schemas/A" }',
      `A: { type: string, enum: [${list}] }`,
    )
    expect(text).toContain(
      `export type CreateOrderJsonA =\n${list.map((value) => `  | '${value}'`).join('\n')}\n`,
    )
  })

  it('The length of a union is measured in columns, and a Chinese character takes two', async () => {
    const list = [
      '一二三四五六七八九十一二三四五六七八九十',
      '二二三四五六七八九十一二三四五六七八九十',
      '三',
    ]
    expect(await asked(`field: { type: string, enum: [${list}] }`)).toContain(
      "\n  field?:\n    | '一",
    )
  })
})
