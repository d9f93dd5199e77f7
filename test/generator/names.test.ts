import { describe, expect, it } from 'vitest'
import {
  camelCase,
  isCamelCase,
  kebabCase,
  nestedName,
  pascalCase,
  propertyName,
} from '../../generator/names.js'

describe('file of an operation is named in kebab-case', () => {
  it.each([
    ['createReturnAdvance', 'create-return-advance'],
    ['pay', 'pay'],
    ['queryOrderV2', 'query-order-v2'],
    ['queryV3Order', 'query-v3-order'],
    ['submitIDCard', 'submit-id-card'],
    ['prepayH5', 'prepay-h5'],
    ['getB2bOrder', 'get-b2b-order'],
    ['getX509Certificate', 'get-x509-certificate'],
    ['getABTest', 'get-ab-test'],
    ['getAll', 'get-all'],
  ])('The file of an operation is named in kebab-case %s → %s', (name, file) => {
    expect(kebabCase(name)).toBe(file)
  })
})

describe('type is named in PascalCase', () => {
  it.each([
    ['refund_id', 'RefundId'],
    ['return-advance', 'ReturnAdvance'],
    ['createRefund', 'CreateRefund'],
    ['Wechatpay-Serial', 'WechatpaySerial'],
    ['h5_info', 'H5Info'],
    ['__proto__', 'Proto'],
    ['a.b/c d', 'ABCD'],
    ['金额', ''],
  ])('A type is named in PascalCase %s → %s', (name, type) => {
    expect(pascalCase(name)).toBe(type)
  })
})

describe('path segment is named in camelCase', () => {
  it.each([
    ['return-advance', 'returnAdvance'],
    ['commit_status', 'commitStatus'],
    ['v3', 'v3'],
  ])('A path segment is named in camelCase %s → %s', (segment, name) => {
    expect(camelCase(segment)).toBe(name)
  })

  it.each([
    ['createOrder', true],
    ['v3', true],
    ['CreateOrder', false],
    ['create_order', false],
    ['create-order', false],
    ['3d', false],
    ['创建', false],
    ['', false],
  ])('The property %o is camelCase: %s', (name, expected) => {
    expect(isCamelCase(name)).toBe(expected)
  })
})

describe('quoted properties', () => {
  it.each([
    ['amount', 'amount'],
    ['$ref', '$ref'],
    ['_id', '_id'],
    ['default', 'default'],
    ['Wechatpay-Serial', "'Wechatpay-Serial'"],
    ['1st', "'1st'"],
    ['a.b', "'a.b'"],
    ['', "''"],
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['金额', "'金额'"],
  ])('A property is quoted if necessary: %s → %s', (name, property) => {
    expect(propertyName(name)).toBe(property)
  })
})

describe('names of nested types', () => {
  /** Names the paths one after another, as a file's types are named. */
  const nameAll = (root: string, ...paths: string[]): string[] => {
    const taken = new Map<string, readonly string[]>()
    return paths.map((way) => {
      const path = way.split('.').filter(Boolean)
      const name = nestedName(root, path, (candidate) => taken.get(candidate))
      taken.set(name, path)
      return name
    })
  }

  it('A nested type has its full path as its name if that is short enough', () => {
    expect(nameAll('CreateRefundJson', 'amount', 'amount.from')).toEqual([
      'CreateRefundJsonAmount',
      'CreateRefundJsonAmountFrom',
    ])
  })

  it('A nested type loses the first segments of its name if the name is too long', () => {
    expect(nameAll('CreateRefundJson', 'promotion_detail.goods_detail.merchant_goods')).toEqual([
      'CreateRefundJsonGoodsDetailMerchantGoods',
    ])
  })

  it('A nested type keeps its own segment, even if it is very long', () => {
    const own = 'settlement_account_verification_information_detail'
    const [name] = nameAll('CreateRefundJson', `a.${own}`)
    expect(name).toBe('CreateRefundJsonSettlementAccountVerificationInformationDetail')
  })

  it.each<[what: string, paths: string[]]>([
    [
      'two long ways to one name',
      ['a.b.period_of_the_available_coupon', 'a.c.period_of_the_available_coupon'],
    ],
    ['names that differ in their spelling only', ['foo_bar', 'fooBar', 'foo-bar']],
    ['names that are no words', ['金额', '数量', '金额.金额']],
    ['steps that end where others begin', ['a_b.c', 'a.b_c', 'a.b.c']],
    ['a name that is the root’s', ['', '']],
    ['alternatives in one place', ['a', 'a', 'a', 'a']],
  ])('Two nested types never have the same name: %s', (_what, paths) => {
    const names = nameAll('Root', ...paths)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^Root[A-Za-z0-9]*$/)
  })
})
