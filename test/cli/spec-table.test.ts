import { describe, expect, it } from 'vitest'
import { answerOf, printed, requestOf } from './helpers/spec.js'
import { cellByCell, flat, indented, newer, older, threeLines } from './helpers/spec-pages.js'

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
  ])('spec reads the table of %s', async (_what, page, ...args) => {
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

  it('spec takes examples and least lengths from the older layout', async () => {
    const { operation } = await printed({ 'page.txt': indented(older) }, '--table', 'page.txt')
    expect(requestOf(operation)['properties']).toMatchObject({
      out_store_no: { minLength: 6, maxLength: 32, examples: ['S00001'] },
      amount: { properties: { total: { examples: [100] }, currency: { examples: ['CNY'] } } },
    })
  })

  it('spec marks fields whose depth it guessed', async () => {
    const { out } = await printed({ 'page.txt': flat(newer) }, '--table', 'page.txt')
    expect(out).toContain('# guessed: depth: it may belong further up')
  })

  it('spec reads lists of objects, and objects in them', async () => {
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

  it('spec puts path, query and header parameters where they belong', async () => {
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

  it('spec keeps every row of a query, whether a row says that it is one or not', async () => {
    const page = `参数名\t变量\t类型[长度限制]\t必填\t描述
日期\tbill_date\tstring[1,10]\t是\t账单日期
类型\tbill_type\tstring[1,32]\t否\tquery账单类型
压缩\ttar_type\tstring[1,32]\t否\tquery压缩类型
`
    const files = { 'page.txt': page }
    const { operation } = await printed(files, 'GET /v3/bill', '--table', 'page.txt')
    expect(operation['parameters']).toMatchObject([
      { name: 'bill_date', in: 'query', required: true },
      { name: 'bill_type', in: 'query' },
      { name: 'tar_type', in: 'query' },
    ])
  })

  it('spec says where a table and a sample differ', async () => {
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
