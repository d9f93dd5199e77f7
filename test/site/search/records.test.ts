import { expect, it } from 'vitest'
import { pack, pagesOf, type SearchRecord } from '../../../site/search/records.js'

const page = (name: string, fields: [string, string][]): SearchRecord => ({
  kind: 'operation',
  link: `/reference/${name}`,
  name,
  summary: name,
  fields,
})

it('the index keeps a recurring field once, with its pages', () => {
  const records = [
    page('a', [['mchid', '商户号']]),
    page('b', [['openid', '用户标识']]),
    page('c', [
      ['mchid', '商户号'],
      ['openid', '用户标识'],
    ]),
  ]
  const { fields, pages } = pack(records)
  expect(pages.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(fields.map((entry) => [entry[0], entry[1], pagesOf(entry)])).toEqual([
    ['mchid', '商户号', [0, 2]],
    ['openid', '用户标识', [1, 2]],
  ])
})

it('the index separates fields with one name and several meanings', () => {
  const { fields } = pack([
    page('a', [['status', '退款状态']]),
    page('b', [['status', '分账单状态']]),
  ])
  expect(fields).toHaveLength(2)
})
