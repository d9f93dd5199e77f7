import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cli, folderOf, isReadable } from './helpers/terminal.js'

type Json = { readonly [key: string]: Json } & Record<string, unknown>

/** What is printed for these arguments, in a folder with these files. */
async function printed(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { code, out, err } = await cli(['spec', ...args], { cwd: folderOf(files) })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const document = parse(out) as Json
  const [path = ''] = Object.keys(document['paths'] as Json)
  const item = (document['paths'] as Json)[path] as Json
  const [method = ''] = Object.keys(item)
  return { out, document, path, method, operation: item[method] as Json }
}

const schemaOf = (holder: unknown) =>
  ((holder as Json)['content'] as Json)['application/json']?.['schema'] as Json

const requestOf = (operation: Json) => schemaOf(operation['requestBody'])
const answerOf = (operation: Json) => schemaOf((operation['responses'] as Json)['200'])

/** Every spec is one that can be generated, by the rules of ordinary documents. */
async function generated(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  ...flags: string[]
) {
  const cwd = folderOf(files)
  const written = await cli(['spec', ...args, '--specs', 'specs'], { cwd })
  expect(written.code, written.err).toBe(0)
  const made = await cli(['generate', '--specs', 'specs', '--out', 'made', ...flags], { cwd })
  expect(made.err).toBe('')
  expect(made.code).toBe(0)
  return { cwd, written }
}

const request = JSON.stringify({
  out_store_no: 'S001',
  name: '福田店',
  opened_at: '2025-01-02T10:00:00+08:00',
  day: '2025-01-02',
  amount: { total: 100, currency: 'CNY', count: 3 },
  tags: ['a'],
  rooms: [{ no: 1, floor: 2 }, { no: 2 }],
  open: true,
  rate: 0.5,
})
const answer = '{ "store_id": "1001", "serial": 12345678901234567890 }'

describe('wechatpay-ky spec, from samples', () => {
  it('prints a complete spec', async () => {
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

  it('marks what a sample does not show', async () => {
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

  it('takes several samples: a field is required that all of them have', async () => {
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

  it('takes the query out of the path, and the host', async () => {
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

  it('takes fields of any name, and a list for an answer', async () => {
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
  ])('names the function of %s %s', async (endpoint, id, module) => {
    const { operation, out } = await printed({}, endpoint)
    expect(operation['operationId']).toBe(id)
    expect(out.split('\n')[0]).toContain('../../')
    const { written } = await generated({}, [endpoint])
    expect(written.err).toContain(`specs/${module}/`)
  })
})

/** As a browser copies the older layout: cells with tabs between them. */
const older = `创建门店
请求URL：https://api.mch.weixin.qq.com/v3/shop/stores
请求方式：POST
请求参数
参数名\t变量\t类型[长度限制]\t必填\t描述
商户门店编号\tout_store_no\tstring[6,32]\t是\tbody商户内部的门店编号，只能是数字和字母
示例值：S00001
联系人\tcontact\tstring[1,64]\t是\tbody联系人姓名，该字段需要加密
金额信息\tamount\tobject\t否\tbody金额信息
INDENT总金额\ttotal\tint64\t是\t单位为分
INDENT示例值：100
INDENT货币\tcurrency\tstring[1,8]\t否\t枚举值：
INDENTCNY：人民币
INDENTUSD：美元；
INDENT示例值：CNY
开店时间\topened_at\tstring[1,64]\t否\tbody遵循rfc3339标准格式
标签\ttags\tarray[string]\t否\tbody标签
返回参数
参数名\t变量\t类型[长度限制]\t必填\t描述
门店编号\tstore_id\tstring[1,32]\t是\t微信支付的门店编号
示例值：1001
`

/** And the newer one: name, 必填 or 选填, type; below it the term and what it is. */
const newer = `创建门店
更新时间：2025.01.01
支持商户：【普通商户】
请求方式：【POST】/v3/shop/stores
请求参数
Header HTTP头参数
Authorization 必填 string
请参考签名认证生成认证信息
body 包体参数
out_store_no 必填 string(32)
【商户门店编号】商户内部的门店编号
contact 必填 string(64)
【联系人】联系人姓名，该字段需要使用微信支付公钥加密
amount 选填 object
【金额信息】
属性
INDENTtotal 必填 integer
INDENT【总金额】单位为分
INDENTcurrency 选填 string(8)
INDENT【货币】
INDENT可选取值
INDENTCNY: 人民币
INDENTUSD: 美元
opened_at 选填 string(64)
【开店时间】遵循rfc3339标准格式，例如：2015-05-20T13:29:35+08:00
tags 选填 array[string]
【标签】
请求示例
{
  "out_store_no" : "S00001"
}
应答参数
200 OK
store_id 必填 string(32)
【门店编号】微信支付的门店编号
应答示例
错误码
`

const indented = (table: string, by = '  ') => table.replaceAll('INDENT', by)
const flat = (table: string) => table.replaceAll('INDENT', '')

/** Some browsers copy each cell on a line of its own. */
const cellByCell = (table: string) => flat(table).replaceAll('\t', '\n')

const threeLines = (table: string) =>
  flat(table).replace(/^(\w+) (必填|选填) (\S+)$/gm, '$1\n$2\n$3')

const expectedRequest = {
  type: 'object',
  required: ['out_store_no', 'contact'],
  properties: {
    out_store_no: { type: 'string', description: '商户门店编号', maxLength: 32 },
    contact: {
      type: 'string',
      description: '联系人',
      contentEncoding: 'base64',
      'x-sensitive': 'rsa-oaep',
      maxLength: 64,
    },
    amount: {
      type: 'object',
      description: '金额信息',
      required: ['total'],
      properties: {
        total: { type: 'integer', description: '总金额（单位：分）' },
        currency: {
          type: 'string',
          description: '货币',
          enum: ['CNY', 'USD'],
          'x-enumDescriptions': { CNY: '人民币', USD: '美元' },
          maxLength: 8,
        },
      },
    },
    opened_at: { type: 'string', description: '开店时间', format: 'date-time', maxLength: 64 },
    tags: { type: 'array', description: '标签', items: { type: 'string' } },
  },
}

/** The same without examples and least lengths, which only one of the layouts has. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, child) =>
      key === 'examples' || key === 'minLength' ? undefined : child,
    ),
  )

const shown = JSON.stringify({ amount: { total: 1, currency: 'CNY' }, opened_at: '', tags: [] })

describe('wechatpay-ky spec, from the table of a page', () => {
  it.each<[what: string, page: string, ...args: string[]]>([
    ['the older layout, indented', indented(older)],
    ['the older layout, indented by tabs', indented(older, '\t')],
    ['the older layout, not indented', flat(older)],
    [
      'the older layout with a table of its own inside',
      older
        .replace('INDENT总', '参数名\t变量\t类型[长度限制]\t必填\t描述\n总')
        .replaceAll('INDENT', ''),
    ],
    [
      'the older layout with signs for folding',
      flat(older).replace('金额信息\tamount', '-金额信息\tamount'),
    ],
    ['the older layout, each cell on its line', cellByCell(older)],
    [
      'the older layout as a Markdown table',
      flat(older).replace(/^(.*\t.*)$/gm, (row) => `| ${row.replaceAll('\t', ' | ')} |`),
    ],
    ['the newer layout, indented', indented(newer)],
    ['the newer layout, indented by wide spaces', indented(newer, '\u3000')],
    ['the newer layout, not indented, with a sample', flat(newer), '--request', 'shown.json'],
    [
      'the newer layout on three lines, with a sample',
      threeLines(newer),
      '--request',
      'shown.json',
    ],
    [
      'line ends of Windows and a mark at the start',
      `\ufeff${indented(newer).replaceAll('\n', '\r\n')}`,
    ],
  ])('reads %s', async (_what, page, ...args) => {
    const files = { 'page.txt': page, 'shown.json': shown }
    const { operation, method, path } = await printed(files, '--table', 'page.txt', ...args)
    expect([method, path]).toEqual(['post', '/v3/shop/stores'])
    expect(bare(requestOf(operation))).toEqual(expectedRequest)
    expect(bare(answerOf(operation))).toEqual({
      type: 'object',
      required: ['store_id'],
      properties: { store_id: { type: 'string', description: '门店编号', maxLength: 32 } },
    })
    expect(operation['parameters']).toBeUndefined()
  })

  it('takes examples and least lengths from the older layout', async () => {
    const { operation } = await printed({ 'page.txt': indented(older) }, '--table', 'page.txt')
    expect(requestOf(operation)['properties']).toMatchObject({
      out_store_no: { minLength: 6, maxLength: 32, examples: ['S00001'] },
      amount: { properties: { total: { examples: [100] }, currency: { examples: ['CNY'] } } },
    })
  })

  it('marks where it had to guess how deep a field is', async () => {
    const { out } = await printed({ 'page.txt': flat(newer) }, '--table', 'page.txt')
    expect(out).toContain('# guessed: depth: it may belong further up')
  })

  it('reads lists of objects, and objects in them', async () => {
    const page = `body 包体参数
list 必填 array[object]
【清单】
属性
  item 必填 object
  【项】
  属性
    name 必填 string(32)
    【名称】
  count 必填 integer
  【数量】
total_amount 必填 integer
【总金额】
`
    const { operation, out } = await printed(
      { 'page.txt': page },
      'POST /v3/a',
      '--table',
      'page.txt',
    )
    expect(requestOf(operation)['properties']).toMatchObject({
      list: {
        type: 'array',
        items: {
          type: 'object',
          required: ['item', 'count'],
          properties: { item: { properties: { name: { maxLength: 32 } } }, count: {} },
        },
      },
      total_amount: { description: '总金额（单位：分）' },
    })
    expect(out).toContain('# guessed: money in 分')
  })

  it('puts path, query and header parameters where they belong', async () => {
    const page = `Header HTTP头参数
Wechatpay-Serial 必填 string
【公钥ID】
X-Shop 必填 string
【店】
path 路径参数
store_id 必填 string(32)
【门店编号】
query 查询参数
limit 选填 integer
【分页大小】
`
    const { operation } = await printed(
      { 'page.txt': page },
      'GET /v3/stores/{store_id}/rooms/{room_id}',
      '--table',
      'page.txt',
    )
    expect(operation['parameters']).toEqual([
      {
        name: 'store_id',
        in: 'path',
        required: true,
        description: '门店编号',
        schema: { type: 'string', maxLength: 32 },
      },
      { name: 'room_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'limit', in: 'query', description: '分页大小', schema: { type: 'integer' } },
      {
        name: 'X-Shop',
        in: 'header',
        required: true,
        description: '店',
        schema: { type: 'string' },
      },
    ])
  })

  it('says where a table and a sample differ', async () => {
    const { out, operation } = await printed(
      { 'page.txt': flat(newer), 'a.json': '{ "contact": 1, "new": "x" }' },
      '--table',
      'page.txt',
      '--request',
      'a.json',
    )
    expect(out).toContain('# guessed: in the sample, not in the table')
    expect(out).toMatch(/# guessed: encrypted; type: the sample has integer/)
    expect(requestOf(operation)['required']).toEqual(['out_store_no', 'contact'])
  })
})

describe('what wechatpay-ky spec writes', () => {
  it('passes generate', async () => {
    const files = { 'request.json': request, 'answer.json': answer, 'page.txt': indented(older) }
    const samples = ['--request', 'request.json', '--answer', 'answer.json']
    const { cwd, written } = await generated(files, ['POST /v3/shop/stores', ...samples])
    expect(written.err).toBe('specs/shop/create-store.yaml written; 1 guesses in it are marked.\n')
    expect(readFileSync(join(cwd, 'made/shop/create-store.ts'), 'utf8')).toContain('createStore(')
    await generated(files, ['--table', 'page.txt', ...samples])
  })

  it('passes the rules of this package, given the official name and page', async () => {
    const files = { 'page.txt': indented(newer) }
    const docs = 'https://pay.weixin.qq.com/doc/v3/merchant/4012791862'
    const args = [
      '--table',
      'page.txt',
      '--name',
      '创建门店',
      '--docs',
      docs,
      '--module',
      'shop/stores',
    ]
    const { cwd } = await generated(files, args, '--strict')
    const made = readFileSync(join(cwd, 'made/shop/stores/create-store.ts'), 'utf8')
    expect(made).toContain('* 创建门店 · Create a store')
    expect(made).toContain('/** 总金额（单位：分） */')
    expect(made).toContain("sensitive: { request: ['contact'] }")
  })

  it('goes to the file that is named, and replaces none unless it is told to', async () => {
    const cwd = folderOf({ 'mine.yaml': 'mine\n' })
    const args = ['spec', 'POST /v3/a', '--out', 'mine.yaml']
    const refused = await cli(args, { cwd })
    expect(refused).toMatchObject({ code: 3, out: '' })
    expect(refused.err).toContain('mine.yaml exists already.')
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('mine\n')
    expect((await cli([...args, '--force'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toContain('operationId: ')
  })
})

it.each<[what: string, args: string[], code: number, says: string]>([
  ['no endpoint', [], 2, 'Say which endpoint'],
  ['a page that names none', ['--table', 'none.txt'], 2, 'Say which endpoint'],
  ['a path alone', ['/v3/a'], 2, 'write method and path'],
  ['an unknown method', ['FETCH /v3/a'], 2, 'There is no method "FETCH"'],
  ['a path that is none', ['GET /v3/a b'], 2, 'write method and path'],
  ['a path with odd characters', ['GET /v3/a$b'], 2, 'is no path'],
  ['a path that leaves itself', ['GET /v3/../a'], 2, 'is no path'],
  ['too many words', ['GET', '/v3/a', 'x'], 2, 'What is "x"?'],
  ['a sample that is no JSON', ['POST /v3/a', '--request', 'broken.json'], 3, 'line 2, column 8'],
  [
    'a sample that is not a body',
    ['POST /v3/a', '--answer', 'text.json'],
    3,
    'an object or a list',
  ],
  ['a sample that is missing', ['POST /v3/a', '--request', 'gone.json'], 3, 'no such file'],
  ['a sample that is too deep', ['POST /v3/a', '--request', 'deep.json'], 3, '64 levels deep'],
  ['a sample that is a map', ['POST /v3/a', '--request', 'wide.json'], 3, 'more than 2000 fields'],
  ['a body for GET', ['GET /v3/a', '--request', 'good.json'], 2, 'GET has no body'],
  ['a page without a table', ['GET /v3/a', '--table', 'text.json'], 3, 'there is no field in it'],
  ['a name that is none', ['GET /v3/a', '--id', 'Get-A'], 2, 'names no function'],
  ['a reserved word', ['GET /v3/a', '--id', 'delete'], 2, 'names no function'],
  ['a module above', ['GET /v3/a', '--module', '../x'], 2, 'no folder within the specs'],
  ['two places', ['GET /v3/a', '--out', 'a', '--specs', 'b'], 2, 'exclude each other'],
])('refuses %s, and writes nothing', async (_what, args, code, says) => {
  const cwd = folderOf({
    'broken.json': '{\n  "a": oops }',
    'text.json': '"text"',
    'good.json': '{}',
    'deep.json': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
    'wide.json': JSON.stringify(
      Array.from({ length: 100 }, (_, item) =>
        Object.fromEntries(Array.from({ length: 50 }, (_each, at) => [`k${item}_${at}`, at])),
      ),
    ),
    'none.txt': 'a 必填 string(32)\n',
  })
  const outcome = await cli(['spec', ...args], { cwd })
  expect(outcome).toMatchObject({ code, out: '' })
  expect(isReadable(outcome), outcome.err).toBe(true)
  expect(outcome.err).toContain(says)
  expect(existsSync(join(cwd, 'specs'))).toBe(false)
})
