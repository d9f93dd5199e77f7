import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { removedAfterwards } from './support/folder.js'
import { get, post, send } from './support/merchant.js'

/** Documents of users, which may say all that OpenAPI can say. */

const list = { type: 'array', items: { type: 'integer' } }
const pair = { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } }
const json = (schema: object, more: object = {}) => ({
  required: true,
  content: { 'application/json': { schema, ...more } },
})
const answer = (content: object) => ({ responses: { '200': { description: 'ok', content } } })
const object = (properties: object) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const echo = (schema: object) => ({
  operationId: 'echo',
  requestBody: json(schema),
  ...answer({ 'application/json': { schema } }),
})
const parameter = (name: string, schema: object, more: object = {}) => ({
  ...{ name, in: 'query', required: true, schema },
  ...more,
})
/** An operation with one parameter, which answers nothing. */
const asking = (operationId: string, asked: object) => ({
  get: { operationId, parameters: [asked], responses: { '204': { description: 'ok' } } },
})
const content = { 'application/json': { schema: pair } }
const { schema: _, ...inJson } = parameter('q', {}, { content })
const nullable = { type: ['null', 'integer'] }
const numbers = object({ id: { type: 'integer' } })
const owned = object({
  owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], nullable: true },
})
const illustrated = object({ id: { type: 'integer' }, name: { type: 'string', example: 'N' } })
const changed = {
  required: true,
  content: { 'application/merge-patch+json': { schema: object({ name: { type: 'string' } }) } },
}
const form = {
  required: true,
  content: { 'application/x-www-form-urlencoded': { schema: object({ pair, list }) } },
}
const nothing = { responses: { '204': { description: 'ok' } } }

const document = {
  openapi: '3.1.0',
  info: { title: 'Own', version: '1' },
  paths: {
    '/v3/own/comma': asking('comma', parameter('q', list, { explode: false })),
    '/v3/own/spaces': asking('spaces', parameter('q', list, { style: 'spaceDelimited' })),
    '/v3/own/pipes': asking('pipes', parameter('q', list, { style: 'pipeDelimited' })),
    '/v3/own/deep': asking('deep', parameter('q', pair, { style: 'deepObject' })),
    '/v3/own/keys': asking('keys', parameter('q', pair)),
    '/v3/own/flat': asking('flat', parameter('q', pair, { explode: false })),
    '/v3/own/json': asking('json', inJson),
    '/v3/own/header': asking('header', parameter('X-List', list, { in: 'header' })),
    '/v3/own/path/{q}': asking('path', parameter('q', list, { in: 'path' })),
    '/v3/own/nullable': asking('nullable', parameter('q', nullable)),
    '/v3/own/patch': { patch: { operationId: 'patch', requestBody: changed, ...nothing } },
    '/v3/own/form': { post: { operationId: 'form', requestBody: form, ...nothing } },
    '/v3/own/numbers': { post: echo(numbers) },
    '/v3/own/owner': {
      get: { operationId: 'owner', ...answer({ 'application/json': { schema: owned } }) },
    },
    '/v3/own/example': {
      get: {
        operationId: 'example',
        ...answer({ 'application/json': { schema: illustrated, example: { id: 77 } } }),
      },
    },
    '/v3/own/examples': {
      get: {
        operationId: 'examples',
        ...answer({
          'text/csv': { schema: { type: 'string' }, examples: { a: { value: 'a,b' } } },
        }),
      },
    },
    '/v3/own/contract.pdf': {
      get: {
        operationId: 'pdf',
        ...answer({ 'application/pdf': { schema: { type: 'string', format: 'binary' } } }),
      },
    },
    '/v3/own/refund': {
      get: {
        operationId: 'refund',
        ...answer({
          'application/json': {
            schema: object({
              status: { $ref: '../_shared/enums.yaml#/components/schemas/RefundStatus' },
            }),
          },
        }),
      },
    },
  },
  components: { schemas: { Owner: object({ name: { type: 'string', examples: ['Ann'] } }) } },
}

let sim: Simulator
const { folder, remove } = removedAfterwards()
beforeAll(async () => {
  mkdirSync(join(folder, 'own'))
  writeFileSync(join(folder, 'own/own.json'), JSON.stringify(document))
  sim = await createSimulator({ specs: folder })
})
afterAll(async () => {
  await sim.close()
  remove()
})

describe('the simulator reads, as the client sends them,', () => {
  it.each<[string, string, Readonly<Record<string, string>>?]>([
    ['a list with commas', 'comma?q=1,2'],
    ['a list with spaces', 'spaces?q=1%202'],
    ['a list with pipes', 'pipes?q=1%7C2'],
    ['an object with brackets', 'deep?q%5Ba%5D=1&q%5Bb%5D=x'],
    ['an object by its names', 'keys?a=1&b=x'],
    ['an object with commas', 'flat?q=a,1,b,x%2Cy'],
    ['an object as JSON', 'json?q=%7B%22a%22%3A1%7D'],
    ['a list in a header', 'header', { 'X-List': '1,2' }],
    ['a list in the path', 'path/1,2'],
    ['a number that may be null', 'nullable?q=3'],
  ])('%s', async (_, target, headers = {}) => {
    const { status, text } = await get(sim.config, `/v3/own/${target}`, { headers })
    expect({ status, text }).toEqual({ status: 204, text: '' })
  })

  it.each([
    ['comma?q=1,x', '/q/1'],
    ['deep?q%5Ba%5D=x', '/q/a'],
    ['json?q=%7B', '/q'],
    ['path/1,x', '/q/1'],
  ])('no value of another type: %s', async (target, field) => {
    const { json: error } = await get(sim.config, `/v3/own/${target}`)
    expect(error).toMatchObject({ code: 'PARAM_ERROR', detail: { field: field.slice(1) } })
  })

  it('a body of another media type with JSON', async () => {
    const type = { 'Content-Type': 'application/merge-patch+json' }
    const request = { method: 'PATCH', target: '/v3/own/patch', body: '{"name":"x"}' }
    expect((await send(sim.config, { ...request, headers: type })).text).toBe('')
    expect(
      (await send(sim.config, { ...request, headers: { 'Content-Type': 'text/json' } })).status,
    ).toBe(400)
  })

  it('an object and a list in a form', async () => {
    const body = 'pair=%7B%22a%22%3A1%7D&list=1&list=2'
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const target = '/v3/own/form'
    expect((await send(sim.config, { method: 'POST', target, body, headers })).text).toBe('')
    expect(sim.requests.at(-1)?.body).toEqual({ pair: { a: 1 }, list: [1, 2] })
  })
})

describe('the simulator answers', () => {
  it('with integers of any size, as they were sent', async () => {
    const body = '{"id":9007199254740993}'
    const target = '/v3/own/numbers'
    expect((await send(sim.config, { method: 'POST', target, body })).text).toBe(body)
    expect(sim.requests.at(-1)?.body).toEqual({ id: 9007199254740993n })
    const refused = await post(sim.config, target, { id: 'x' })
    expect(refused.json.detail).toMatchObject({ field: '/id', issue: 'must be integer' })
  })

  it.each([
    ['an object that may be null', 'owner', { owner: { name: 'Ann' } }],
    ['the example of a media type', 'example', { id: 77, name: 'N' }],
    ['an enum that all specs share', 'refund', { status: 'SUCCESS' }],
  ])('with %s', async (_, name, wanted) => {
    expect((await get(sim.config, `/v3/own/${name}`)).json).toEqual(wanted)
  })

  it('with the media type of the spec', async () => {
    const { headers, text } = await get(sim.config, '/v3/own/examples')
    expect([headers['content-type'], text]).toEqual(['text/csv', 'a,b'])
    const pdf = await get(sim.config, '/v3/own/contract.pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.text).toMatch(/^%PDF-/)
  })
})
