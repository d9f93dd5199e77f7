import { describe, expect, test } from 'vitest'
import { collectFamilies, type Families } from '../../../runtime/v2/families.js'

const coupons: Families = { coupons: { fields: ['coupon_id', 'coupon_fee'] } }

const refunds: Families = {
  refunds: {
    fields: ['out_refund_no', 'coupon_refund_fee', 'coupon_refund_count'],
    families: { coupons: { fields: ['coupon_refund_id', 'coupon_refund_fee'] } },
  },
}

const collect = (fields: Readonly<Record<string, string>>, families: Families) =>
  JSON.parse(JSON.stringify(collectFamilies(new Map(Object.entries(fields)), families), plain))

const plain = (_: string, value: unknown) =>
  value instanceof Map ? Object.fromEntries(value) : value

describe('families of numbered elements', () => {
  test('A family of numbered elements becomes a list that replaces them', () => {
    const fields = { total_fee: '1', coupon_id_0: 'a', coupon_fee_0: '1', coupon_id_1: 'b' }
    expect(collect(fields, coupons)).toEqual({
      total_fee: '1',
      coupons: [{ coupon_id: 'a', coupon_fee: '1' }, { coupon_id: 'b' }],
    })
  })

  test('A family of one numbered element is still a list', () => {
    expect(collect({ coupon_id_0: 'a' }, coupons)).toEqual({ coupons: [{ coupon_id: 'a' }] })
  })

  test('An absent family makes no list', () => {
    expect(collect({ total_fee: '1' }, coupons)).toEqual({ total_fee: '1' })
  })

  test('A family of numbered elements is complete even if its count is too small', () => {
    const fields = { coupon_count: '1', coupon_id_0: 'a', coupon_id_1: 'b' }
    expect(collect(fields, coupons).coupons).toHaveLength(2)
  })

  test('A family of numbered elements is in numerical order, even beyond ten and with gaps', () => {
    const fields = { coupon_id_10: 'c', coupon_id_2: 'b', coupon_id_0: 'a' }
    expect(collect(fields, coupons).coupons).toEqual(
      ['a', 'b', 'c'].map((id) => ({ coupon_id: id })),
    )
  })

  test('An inner family becomes a list in each item', () => {
    const fields = {
      out_refund_no_0: 'r0',
      coupon_refund_fee_0: '3',
      coupon_refund_count_0: '2',
      coupon_refund_id_0_0: 'x',
      coupon_refund_fee_0_0: '1',
      coupon_refund_id_0_1: 'y',
      coupon_refund_fee_0_1: '2',
      out_refund_no_1: 'r1',
    }
    expect(collect(fields, refunds)).toEqual({
      refunds: [
        {
          out_refund_no: 'r0',
          coupon_refund_fee: '3',
          coupon_refund_count: '2',
          coupons: [
            { coupon_refund_id: 'x', coupon_refund_fee: '1' },
            { coupon_refund_id: 'y', coupon_refund_fee: '2' },
          ],
        },
        { out_refund_no: 'r1' },
      ],
    })
  })

  test.each(['coupon_new_0', 'coupon_id_x', 'coupon_id_01', 'coupon_id_0_0', 'coupon_id_'])(
    'A family does not change %s, which it does not name',
    (name) => {
      expect(collect({ [name]: '1' }, coupons)).toEqual({ [name]: '1' })
    },
  )
})
