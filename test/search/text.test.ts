import { expect, it } from 'vitest'
import { fold, indexedWords, words } from '../../search/text.js'

it.each([
  ['退款申请', '退款 款申 申请'],
  ['退', '退'],
  ['createReturnAdvance', 'create return advance'],
  ['queryOrderByOutTradeNo', 'query order by out trade no'],
  ['out_refund_no', 'out refund no'],
  ['/v3/refund/domestic/refunds/{refund_id}', 'v3 refund domestic refunds refund id'],
  ['return-advance', 'return advance'],
  ['REFUND.SUCCESS', 'refund success'],
  ['JSAPIOrder', 'jsapi order'],
  ['ｃｒｅａｔｅＲｅｆｕｎｄ', 'create refund'],
  ['JSAPI下单', 'jsapi 下单'],
  ['退款（国内）', '退款 国内'],
  ['v3', 'v3'],
  ['  ', ''],
])('the words of %s are %s', (text, expected) => {
  expect(words(text).join(' ')).toBe(expected)
})

it('the index also has identifiers as one word, for queries without capitals', () => {
  expect(indexedWords('createRefund')).toContain('createrefund')
  expect(indexedWords('out_refund_no')).toContain('outrefundno')
})

it('the index has the last character of Chinese text, so a single character finds it', () => {
  expect(indexedWords('申请退款')).toContain('款')
})

it('the index folds width and case', () => {
  expect(fold('ＲＥＦＵＮＤ．ＳＵＣＣＥＳＳ')).toBe('refund.success')
})
