import { describe, expect, it } from 'vitest'
import {
  answer,
  answerOf,
  generated,
  type Json,
  printed,
  request,
  requestOf,
} from './helpers/spec.js'

describe('wechatpay-ky spec, from samples', () => {
  it('spec prints a complete spec from samples', async () => {
    const { out, document, path, method, operation } = await printed(
      { 'request.json': request, 'answer.json': answer },
      'POST /v3/shop/stores',
      '--request',
      'request.json',
      '--answer',
      'answer.json',
    )
    expect([method, path]).toEqual(['post', '/v3/shop/stores'])
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Create a store', version: 'undated' },
      servers: [{ url: 'https://api.mch.weixin.qq.com' }],
    })
    expect(operation).toMatchObject({
      operationId: 'createStore',
      responses: { default: { $ref: '../_shared/error.yaml#/components/responses/Error' } },
    })
    expect(requestOf(operation)).toEqual({
      type: 'object',
      required: 'out_store_no name opened_at day amount tags rooms open rate'.split(' '),
      properties: {
        out_store_no: { type: 'string', examples: ['S001'] },
        name: { type: 'string', examples: ['福田店'] },
        opened_at: {
          type: 'string',
          format: 'date-time',
          examples: ['2025-01-02T10:00:00+08:00'],
        },
        day: { type: 'string', format: 'date', examples: ['2025-01-02'] },
        amount: {
          type: 'object',
          required: ['total', 'currency', 'count'],
          properties: {
            total: { type: 'integer', description: '金额（单位：分）', examples: [100] },
            currency: { type: 'string', examples: ['CNY'] },
            count: { type: 'integer', examples: [3] },
          },
        },
        tags: { type: 'array', items: { type: 'string', examples: ['a'] } },
        rooms: {
          type: 'array',
          items: {
            type: 'object',
            required: ['no'],
            properties: {
              no: { type: 'integer', examples: [1] },
              floor: { type: 'integer', examples: [2] },
            },
          },
        },
        open: { type: 'boolean', examples: [true] },
        rate: { type: 'number', examples: [0.5] },
      },
    })
    expect(answerOf(operation)['properties']).toEqual({
      store_id: { type: 'string', examples: ['1001'] },
      // An example of so many digits would be rounded by readers of YAML.
      serial: { type: 'integer', format: 'uint64' },
    })
    expect(out).toContain('description: 金额（单位：分） # guessed: money in 分\n')
    expect(out.match(/# guessed/g)).toHaveLength(1)
    expect(out).toMatch(/^# yaml-language-server: \$schema=.*schema\/spec\.json\n/)
  })

  it('spec marks what a sample does not show', async () => {
    const { out, operation } = await printed(
      { 'a.json': '{ "nothing": null, "empty": [], "object": {} }' },
      'POST /v3/a',
      '--request',
      'a.json',
    )
    expect(requestOf(operation)['properties']).toEqual({
      nothing: { type: ['string', 'null'] },
      empty: { type: 'array', items: { type: 'string' } },
      object: { type: 'object' },
    })
    expect(out).toContain("type: [string, 'null'] # guessed: type: the sample has null")
    expect(out).toContain('type: string # guessed: items: the sample is empty')
  })

  it('spec takes several samples, and a field in all of them is required', async () => {
    const { out, operation } = await printed(
      {
        'a.json': '{ "id": "1", "size": 1, "at": "2025-01-02", "kind": "x" }',
        'b.json': '{ "id": null, "size": 1.5, "at": "soon", "kind": 2, "more": true }',
      },
      'GET /v3/a/{a_id}',
      ...['--answer', 'a.json', '--answer', 'b.json'],
    )
    expect(answerOf(operation)).toEqual({
      type: 'object',
      required: ['id', 'size', 'at', 'kind'],
      properties: {
        id: { type: ['string', 'null'], examples: ['1'] },
        size: { type: 'number', examples: [1] },
        at: { type: 'string', examples: ['2025-01-02'] },
        kind: { type: 'string', examples: ['x'] },
        more: { type: 'boolean', examples: [true] },
      },
    })
    expect(out).toContain('# guessed: type: another sample has integer')
  })

  it('spec moves the query and the host out of the path', async () => {
    const { document, operation } = await printed(
      {},
      'GET',
      'https://api.example.com/v3/shop/stores/:store_id?limit=10&open=true&mchid=1900000109',
    )
    expect(document['servers']).toEqual([{ url: 'https://api.example.com' }])
    expect(operation['parameters']).toEqual([
      { name: 'store_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', schema: { type: 'integer', examples: [10] } },
      { name: 'open', in: 'query', schema: { type: 'boolean', examples: [true] } },
      { name: 'mchid', in: 'query', schema: { type: 'string', examples: ['1900000109'] } },
    ])
    expect(Object.keys(operation['responses'] as Json)).toEqual(['204', 'default'])
  })

  it('spec accepts fields with any name, and a list as an answer', async () => {
    const { operation } = await printed(
      { 'a.json': '[{ "__proto__": 1, "constructor": "x", "a b": true, "- c:": "#" }]' },
      'GET /v3/list',
      '--answer',
      'a.json',
    )
    const schema = answerOf(operation)
    expect(schema['type']).toBe('array')
    expect(Object.keys(schema['items']?.['properties'] as Json)).toEqual([
      '__proto__',
      'constructor',
      'a b',
      '- c:',
    ])
  })

  it.each([
    ['POST /v3/shop/stores', 'createStore', 'shop'],
    ['GET /v3/shop/stores', 'listStores', 'shop'],
    ['GET /v3/shop/stores/{store_id}', 'getStore', 'shop'],
    ['PATCH /v3/shop/stores/{store_id}', 'updateStore', 'shop'],
    ['DELETE /v3/shop/stores/{store_id}', 'deleteStore', 'shop'],
    ['POST /v3/shop/stores/{store_id}/close', 'closeStore', 'shop'],
    ['POST /v3/shop-data/categories', 'createCategory', 'shop-data'],
    ['GET /v3/address', 'getAddress', 'address'],
    ['POST /v3/{id}', 'postV3ById', 'root'],
  ])('spec names the function of %s %s', async (endpoint, id, module) => {
    const { operation, out } = await printed({}, endpoint)
    expect(operation['operationId']).toBe(id)
    expect(out.split('\n')[0]).toContain('../../')
    const { written } = await generated({}, [endpoint])
    expect(written.err).toContain(`specs/${module}/`)
  })
})
