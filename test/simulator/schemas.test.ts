import { describe, expect, it } from 'vitest'
import { resolveSchema } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import { EndpointIndex } from '../../simulator/catalog/endpoint-index.js'
import { build, OneOf } from '../../simulator/schema/build.js'
import { canonicalJson, mergeJson, writeJson } from '../../simulator/schema/json.js'
import { replaceAt } from '../../simulator/schema/sensitive.js'
import { compile } from '../../simulator/schema/validator.js'
import { Timeline } from '../../simulator/state/clock.js'
import { Numbers } from '../../simulator/state/numbers.js'
import { readMultipart } from '../../simulator/wire/multipart.js'

const lookup = () => undefined
const all = { lookup, optional: 'all' } as const
const known = { lookup, optional: 'known' } as const

describe('values built from schemas', () => {
  const schema: Schema = {
    type: 'object',
    required: ['out_trade_no'],
    properties: {
      out_trade_no: { type: 'string', examples: ['EXAMPLE'] },
      total: { type: 'integer', examples: [100] },
      state: { type: 'string', enum: ['CLOSE', 'SUCCESS'], examples: ['SUCCESS'] },
      list: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
    },
  }

  it.each<[string, unknown, unknown]>([
    [
      'facts at their place',
      { out_trade_no: 'T00001', total: 5 },
      { out_trade_no: 'T00001', total: 5 },
    ],
    ['no fact of another type', { out_trade_no: { a: 1 } }, { out_trade_no: 'EXAMPLE' }],
    ['no fact beyond the enum', { state: 'OTHER' }, { out_trade_no: 'EXAMPLE', state: 'SUCCESS' }],
    [
      'the word that fits',
      { state: new OneOf('CLOSED', 'CLOSE') },
      { out_trade_no: 'EXAMPLE', state: 'CLOSE' },
    ],
    [
      'numbers out of text, and text out of numbers',
      { out_trade_no: 1, total: '7' },
      { out_trade_no: '1', total: 7 },
    ],
    [
      'lists item by item',
      { list: [{ name: 'a' }, { name: 'b', x: 1 }] },
      { out_trade_no: 'EXAMPLE', list: [{ name: 'a' }, { name: 'b' }] },
    ],
  ])('a value built from a schema has %s', (_, facts, wanted) => {
    expect(build(schema, facts, known)).toEqual(wanted)
  })

  it('a value built from a schema has all fields from examples, on request', () => {
    expect(build(schema, undefined, all)).toEqual({
      out_trade_no: 'EXAMPLE',
      total: 100,
      state: 'SUCCESS',
      list: [{ name: 'name' }],
    })
  })

  it.each<[Schema, unknown]>([
    [{ type: 'string', pattern: '^[0-9]{14}$' }, '20240102150405'],
    [{ type: 'string', pattern: '^[0-9]{6}$' }, '150405'],
    [{ type: 'string', pattern: '^[0-9]{2}/[0-9]{2}$' }, '01/30'],
    [{ type: 'string', format: 'date-time' }, '2024-01-02T15:04:05+08:00'],
    [{ type: 'string', format: 'date' }, '2024-01-02'],
    [{ type: 'string', format: 'uri' }, 'https://example.com/field'],
    [{ type: 'string', maxLength: 3 }, 'fie'],
    [{ type: 'string', minLength: 7 }, 'field00'],
    [{ type: 'string', examples: ['too long'], maxLength: 5 }, 'field'],
    [{ type: 'string', enum: ['A'] }, 'A'],
    [{ const: 'C' }, 'C'],
    [{ type: 'string', default: 'D' }, 'D'],
    [{ type: 'integer', minimum: 5 }, 5],
    [{ type: 'integer', maximum: 0 }, 0],
    [{ type: 'integer', exclusiveMinimum: 5 }, 6],
    [{ type: 'integer', exclusiveMaximum: 0 }, -1],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    [{ type: 'boolean' }, true],
    [{ type: ['null', 'integer'] }, 1],
    [{ anyOf: [{ type: 'null' }, { type: 'integer' }] }, 1],
    [{ enum: [null, 'A'], type: ['null', 'string'] }, null],
    [
      {
        anyOf: [
          { allOf: [{ type: 'object', required: ['a'], properties: { a: { const: 2 } } }] },
          { type: 'null' },
        ],
      },
      { a: 2 },
    ],
    [
      {
        type: 'object',
        required: ['a', 'b'],
        properties: { a: { type: 'integer' }, b: { type: 'string', examples: ['B'] } },
        examples: [{ a: 7 }],
      },
      { a: 7, b: 'B' },
    ],
    [
      {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { type: 'array', items: { type: 'integer' } },
      },
      '[]',
    ],
    [{}, 'field'],
  ])('a value built from a schema matches %o without an example', (field, wanted) => {
    const schema: Schema = { type: 'object', required: ['field'], properties: { field } }
    const value = build(schema, undefined, known)
    expect(value).toEqual({ field: wanted })
    expect(compile(schema, lookup)(value)).toBeUndefined()
  })

  it('a value built from a schema uses the branch with the most examples', () => {
    const oneOf: Schema = {
      oneOf: [
        { type: 'object', required: ['mchid'], properties: { mchid: { type: 'string' } } },
        { type: 'object', required: ['sp_mchid'], properties: { sp_mchid: { type: 'string' } } },
      ],
    }
    expect(build(oneOf, { sp_mchid: '1' }, known)).toEqual({ sp_mchid: '1' })
    expect(build(oneOf, { mchid: '1' }, known)).toEqual({ mchid: '1' })
  })

  it('a value built from a schema follows references, and merges the keywords next to them', () => {
    const target: Schema = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' } },
    }
    const find = (ref: string) => (ref === 'x' ? target : undefined)
    const schema: Schema = {
      allOf: [
        { $ref: 'x' },
        { required: ['b'], properties: { a: { maxLength: 1 }, b: { const: 2 } } },
      ],
    }
    expect(resolveSchema(schema, find).required?.toSorted()).toEqual(['a', 'b'])
    expect(build(schema, undefined, { ...known, lookup: find })).toEqual({ a: 'a', b: 2 })
  })

  it('a value built from a schema keeps a fact that is null, where the schema allows it', () => {
    const properties = { a: { type: ['string', 'null'] }, b: { type: 'string', examples: ['B'] } }
    const schema: Schema = { type: 'object', properties, required: ['a', 'b'] }
    expect(build(schema, { a: null, b: null }, known)).toEqual({ a: null, b: 'B' })
  })

  it.each<[string, Schema, object]>([
    ['a list of itself', { type: 'array', items: { $ref: 'node' } }, all],
    ['a list of itself that has items', { type: 'array', items: { $ref: 'node' } }, known],
    ['itself or null', { anyOf: [{ $ref: 'node' }, { type: 'null' }] }, known],
  ])('building a value ends even if a schema requires %s', (_, next, building) => {
    const node: Schema = { type: 'object', required: ['next'], properties: { next } }
    const find = () => node
    const value = build({ $ref: 'node' }, undefined, { ...all, ...building, lookup: find })
    expect(compile(node, find)(value)).toBeUndefined()
  })

  it('building a value ends even if a schema refers to itself', () => {
    const node: Schema = {
      type: 'object',
      properties: { name: { type: 'string' }, child: { $ref: 'node' } },
    }
    const value = build({ $ref: 'node' }, undefined, { ...all, lookup: () => node })
    expect(JSON.stringify(value).length).toBeLessThan(2_000)
  })
})

describe('JSON', () => {
  it('JSON is written with integers of any size and without undefined members', () => {
    const value = { a: 2n ** 64n, b: [1, undefined, 'x"'], c: undefined, d: null, e: { f: 1.5 } }
    expect(writeJson(value)).toBe(
      '{"a":18446744073709551616,"b":[1,null,"x\\""],"d":null,"e":{"f":1.5}}',
    )
  })

  it('JSON is the same text whatever the order of its members', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 1 })).toBe(
      canonicalJson({ a: 1, b: [{ c: 2, d: 1 }] }),
    )
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
  })

  it('JSON is patched member by member; lists are replaced', () => {
    expect(mergeJson({ a: { b: 1, c: [1] }, d: 1 }, { a: { c: [2] }, e: 2 })).toEqual({
      a: { b: 1, c: [2] },
      d: 1,
      e: 2,
    })
  })

  it('texts in JSON are replaced at a path, also in lists', () => {
    const value = { list: [{ name: 'a' }, { name: '' }, {}], phones: ['1'], other: 'a' }
    const places: string[] = []
    const upper = (text: string, pointer: string) => {
      places.push(pointer)
      return text.toUpperCase()
    }
    expect(replaceAt(value, 'list[].name', upper)).toEqual({
      ...value,
      list: [{ name: 'A' }, { name: '' }, {}],
    })
    expect(replaceAt(value, 'phones[]', () => '2')).toMatchObject({ phones: ['2'] })
    expect(replaceAt(value, 'absent.name', upper)).toBe(value)
    expect(places).toEqual(['/list/0/name'])
  })
})

describe('index of endpoints', () => {
  const file = { path: '', module: '', root: '', bytes: Buffer.of(), hash: '' }
  const index = new EndpointIndex(
    [
      'GET /v3/a/{id}',
      'GET /v3/a/fixed',
      'POST /v3/a/{id}',
      'GET /v3/{x}/fixed',
      'GET /v3/slash/',
      'GET /v3/{x}/{y}/deep',
      'GET /v3/a/{y}/deep',
      'GET /v3/files/{name}.json',
      'GET /v3/files/{name}',
      'GET /v3/v-{version}/{x}-to-{y}',
    ].map((endpoint) => {
      const [method = '', path = ''] = endpoint.split(' ')
      return { method, path, file }
    }),
  )

  it.each([
    ['GET', '/v3/a/fixed', '/v3/a/fixed', {}],
    ['GET', '/v3/a/other', '/v3/a/{id}', { id: 'other' }],
    ['GET', '/v3/b/fixed', '/v3/{x}/fixed', { x: 'b' }],
    ['GET', '/v3/a/1/deep', '/v3/a/{y}/deep', { y: '1' }],
    ['GET', '/v3/b/1/deep', '/v3/{x}/{y}/deep', { x: 'b', y: '1' }],
    ['GET', '/v3/slash/', '/v3/slash/', {}],
    ['GET', '/v3/files/a.b.json', '/v3/files/{name}.json', { name: 'a.b' }],
    ['GET', '/v3/files/ajson', '/v3/files/{name}', { name: 'ajson' }],
    ['GET', '/v3/v-2/a-to-b', '/v3/v-{version}/{x}-to-{y}', { version: '2', x: 'a', y: 'b' }],
  ])('the index of endpoints maps %s %s to %s', (method, path, wanted, parameters) => {
    expect(index.match(method, path).match).toMatchObject({
      endpoint: { path: wanted },
      parameters,
    })
  })

  it('the index of endpoints knows the methods of a path', () => {
    expect(index.match('DELETE', '/v3/a/1')).toEqual({ match: undefined, methods: ['GET', 'POST'] })
    expect(index.match('GET', '/v3/a/')).toEqual({ match: undefined, methods: [] })
    expect(index.match('GET', '/v3/slash')).toEqual({ match: undefined, methods: [] })
  })
})

describe('timeline', () => {
  it('the timeline runs due actions in order, at their time, including new ones', async () => {
    const timeline = new Timeline(() => 1_000)
    const done: [string, number][] = []
    const note = (name: string) => async () => {
      done.push([name, timeline.now()])
    }
    timeline.schedule(20, note('late'))
    timeline.schedule(10, async () => {
      await note('early')()
      timeline.schedule(5, note('between'))
      timeline.schedule(500, note('never'))
    })
    await timeline.advance(100)
    expect(done).toEqual([
      ['early', 1_010],
      ['between', 1_015],
      ['late', 1_020],
    ])
    expect(timeline.now()).toBe(1_100)
    timeline.clear()
    await timeline.advance(1_000)
    expect(done).toHaveLength(3)
  })
})

describe('numbers', () => {
  it('generated numbers look like their examples and are unique', () => {
    const numbers = new Numbers()
    const like = (example: string) => [numbers.like(example), numbers.like(example)]
    for (const example of ['50000000382019052709732678859', 'WX0123', '1000', 'a'.repeat(30)]) {
      const [one, two] = like(example)
      expect(one).toHaveLength(example.length)
      expect(one).not.toBe(two)
    }
    expect(like('CNY')).toEqual(['CNY', 'CNY'])
  })
})

describe('multipart bodies', () => {
  const read = (body: string, boundary = 'x') =>
    readMultipart(`multipart/form-data; boundary=${boundary}`, Buffer.from(body, 'latin1'))
  const head =
    'Content-Disposition: form-data; name="file"; filename="a%22b.png"\r\nContent-Type: image/png'

  it('a multipart body is parsed, whatever bytes it contains', () => {
    const content = '\r\n--y\r\n\xff\x00--x'
    expect(read(`--x\r\n${head}\r\n\r\n${content}\r\n--x--\r\n`)).toEqual([
      {
        name: 'file',
        filename: 'a"b.png',
        type: 'image/png',
        content: Buffer.from(content, 'latin1'),
      },
    ])
    expect(read(`preamble\r\n--x\r\n${head}\r\n\r\n\r\n--x--`, '"x"')?.[0]?.content).toHaveLength(0)
  })

  it.each([
    ['not begun', ''],
    ['not ended', `--x\r\n${head}\r\n\r\ncontent`],
    ['without headers', '--x\r\nno headers\r\n--x--'],
    ['without a name', '--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--'],
  ])('a multipart body is refused if it is %s', (_, body) => {
    expect(read(body)).toBeUndefined()
  })
})
