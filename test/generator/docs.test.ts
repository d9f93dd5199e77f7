import { describe, expect, it } from 'vitest'
import { asked, rendered, typesOf } from './helpers/rendered.js'
import { createOrder } from './helpers/specs.js'

/** The comment above `field`, without its stars. */
async function commentOf(schema: string): Promise<string[]> {
  const text = await asked(`field: ${schema}`)
  const [, comment = ''] = /Json \{\n(?: {2}\/\*\*([\s\S]*?)\*\/\n)? {2}field\?:/.exec(text) ?? []
  return comment
    .split('\n')
    .map((line) => line.replace(/^ *\*? ?/, '').trimEnd())
    .filter((line) => line !== '')
}

describe('comment above a field', () => {
  it.each<[what: string, schema: string, lines: string[]]>([
    ['is its term', '{ type: string, description: 订单号 }', ['订单号']],
    ['is missing where there is nothing to say', '{ type: string }', []],
    [
      'keeps the unit of money',
      '{ type: integer, description: 金额（单位：分） }',
      ['金额（单位：分）'],
    ],
    [
      'has an example',
      '{ type: integer, description: 金额, examples: [100, 200] }',
      ['金额，例：`100`'],
    ],
    [
      'has an example that is an object',
      '{ type: object, examples: [{ a: [1] }] }',
      ['例：`{"a":[1]}`'],
    ],
    ['has an example that is false', '{ type: boolean, examples: [false] }', ['例：`false`']],
    ['has an example on one line', '{ type: string, examples: ["a\\n  b"] }', ['例：`a b`']],
    ['has an example without its backticks', '{ type: string, examples: ["`a`"] }', ["例：`'a'`"]],
    [
      'says what a format means',
      '{ type: string, description: 时间, format: date-time }',
      ['时间，RFC 3339'],
    ],
    ['says how a date is written', '{ type: string, format: date }', ['YYYY-MM-DD']],
    ['says what an URL is', '{ type: string, format: uri }', ['URL']],
    [
      'says where a media ID comes from',
      '{ type: string, format: MediaId }',
      ['图片上传接口返回的 media_id'],
    ],
    ['says nothing about other formats', '{ type: string, format: toString }', []],
    ['says how long text may be', '{ type: string, maxLength: 32 }', ['最长 32 个字符']],
    [
      'says how short text may be',
      '{ type: string, minLength: 6, maxLength: 32 }',
      ['6–32 个字符'],
    ],
    [
      'does not say that text is not empty',
      '{ type: string, minLength: 1, maxLength: 32 }',
      ['最长 32 个字符'],
    ],
    ['says how many there may be', '{ type: array, items: {}, maxItems: 50 }', ['最多 50 项']],
    ['says how great a number may be', '{ type: integer, maximum: 100 }', ['不大于 100']],
    ['says how small a number may be', '{ type: integer, minimum: 0 }', ['不小于 0']],
    ['says between what a number is', '{ type: integer, minimum: 0, maximum: 100 }', ['0–100']],
    ['says what a number is greater than', '{ type: integer, exclusiveMinimum: 0 }', ['大于 0']],
    [
      'says that only one of two bounds is allowed',
      '{ type: number, minimum: 0, exclusiveMaximum: 1 }',
      ['不小于 0，小于 1'],
    ],
    [
      'explains the values of an enum',
      '{ type: string, description: 渠道, enum: [A, B, C], x-enumDescriptions: { A: 应用, C: 网页 } }',
      ['渠道', '- `A` 应用', '- `C` 网页'],
    ],
    [
      'says that a sensitive field is given in plain text, and shows no ciphertext',
      '{ type: string, description: 姓名, x-sensitive: rsa-oaep, examples: [pVd1HJ6v69bDnuC4EL] }',
      ['姓名，敏感信息，明文即可，由运行时加解密'],
    ],
    [
      'has the default',
      '{ type: string, description: 币种, default: CNY }',
      ['币种', '@default "CNY"'],
    ],
    ['has a default that is false', '{ type: boolean, default: false }', ['@default false']],
    [
      'says what is deprecated',
      '{ type: string, description: 旧, deprecated: true }',
      ['旧', '@deprecated'],
    ],
    [
      'is not ended by its text',
      '{ type: string, description: "a */ b", examples: ["*/"] }',
      ['a *\\/ b，例：`*\\/`'],
    ],
    [
      'is not ended by the text of an enum or a default',
      '{ type: string, enum: [A], x-enumDescriptions: { A: "*/" }, default: "*/" }',
      ['- `A` *\\/', '@default "*\\/"'],
    ],
    [
      'keeps its layout whatever line ends the text has',
      '{ type: string, description: "a\\n\\n  b\\n" }',
      ['a b'],
    ],
  ])('The comment above a field is right: %s', async (_what, schema, lines) => {
    expect(await commentOf(schema)).toEqual(lines)
  })

  it('The comment above a field is on one line if it fits, otherwise in a block', async () => {
    const term = (length: number) => '订'.repeat(length)
    const fits = await asked(`field: { type: string, description: ${term(45)} }`)
    expect(fits).toContain(`\n  /** ${term(45)} */\n  field?: string\n`)
    const breaks = await asked(`field: { type: string, description: ${term(46)} }`)
    expect(breaks).toContain(`\n  /**\n   * ${term(46)}\n   */\n  field?: string\n`)
  })
})

describe('comment above a function', () => {
  it('The comment above a function has the official name, summary, endpoint, roles and links', async () => {
    expect(await rendered(createOrder)).toContain(`
/**
 * 创建订单 · Create an order
 *
 * \`POST /v3/orders/{order_id}\` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export function createOrder(
`)
  })

  it('The comment above a function links the current pages, one for merchants and one for partners', async () => {
    const pages = [
      'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_1.shtml',
      'https://pay.weixin.qq.com/doc/v3/merchant/1',
      'https://pay.weixin.qq.com/doc/v3/merchant/2',
      'https://pay.weixin.qq.com/doc/v3/partner/3',
    ]
    const text = await rendered(
      createOrder.replace(/- https:.*/, pages.map((page) => `- ${page}`).join('\n        ')),
    )
    expect(text.match(/@see .*/g)).toEqual([`@see ${pages[1]}`, `@see ${pages[3]}`])
  })

  it('The comment above a function links an old page if no current page exists', async () => {
    const page = 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_1.shtml'
    const text = await rendered(createOrder.replace(/https:.*/, page))
    expect(text.match(/@see .*/g)).toEqual([`@see ${page}`])
  })

  it('The comment above a function says that an operation is deprecated', async () => {
    const text = await rendered(
      createOrder.replace('      summary', '      deprecated: true\n      summary'),
    )
    expect(text).toContain(' * @deprecated\n */\nexport function createOrder(')
  })

  it('No name, summary or role can end the comment above a function', async () => {
    const text = await rendered(
      createOrder
        .replace('Create an order', 'Create */ an order')
        .replace('x-name: 创建订单', 'x-name: 创建 */ 订单')
        .replace('[直连商户]', "['*/']"),
    )
    const comment = text.slice(text.indexOf('/**'), text.indexOf('export function'))
    expect(comment.match(/\*\//g)).toHaveLength(1)
    expect(typesOf(text)).toContain('export interface CreateOrderRequest {')
  })
})
