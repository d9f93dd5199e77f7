import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import { get } from '../support/merchant.js'
import {
  APPID,
  isSignedWith,
  order,
  refund,
  type Sending,
  sendXml,
} from './support/xml-merchant.js'

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const place = (number: string, more = {}, sending: Sending = {}) =>
  sendXml(sim, '/pay/unifiedorder', order(number, more), sending)
const query = (number: string) =>
  sendXml(sim, '/pay/orderquery', { appid: APPID, out_trade_no: number })
const close = (number: string) =>
  sendXml(sim, '/pay/closeorder', { appid: APPID, out_trade_no: number })
const apply = (number: string, outTradeNo: string, amount?: string) =>
  sendXml(sim, '/secapi/pay/refund', refund(number, outTradeNo, amount))

describe('orders of APIv2', () => {
  it('An order of APIv2 is placed, paid and queried, with signed answers', async () => {
    const placed = await place('T00001', { attach: '附加' })
    expect(placed.fields).toMatchObject({ result_code: 'SUCCESS', trade_type: 'JSAPI' })
    expect(placed.fields['prepay_id']).toMatch(/^wx\w{34}$/)
    expect(isSignedWith(sim, placed.fields, 'HMAC-SHA256')).toBe(true)
    const unpaid = (await query('T00001')).fields
    expect(unpaid).toMatchObject({ trade_state: 'NOTPAY', attach: '附加' })
    expect(unpaid).not.toHaveProperty('transaction_id')
    await sim.pay('T00001', { payerTotal: 90 })
    const paid = (await query('T00001')).fields
    expect(paid).toMatchObject({
      ...{ trade_state: 'SUCCESS', total_fee: '100', cash_fee: '90', coupon_fee: '10' },
      ...{ coupon_count: '1', coupon_fee_0: '10', coupon_type_0: 'CASH' },
      ...{ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', mch_id: sim.config.mchid },
    })
    expect(paid['time_end']).toMatch(/^\d{14}$/)
    const byId = { appid: APPID, transaction_id: paid['transaction_id'] ?? '' }
    expect((await sendXml(sim, '/pay/orderquery', byId)).fields['out_trade_no']).toBe('T00001')
  })

  it('A request signed with MD5 gets an answer signed with MD5', async () => {
    const { fields } = await place('T00001', {}, { signType: 'MD5' })
    expect(fields['sign']).toHaveLength(32)
    expect(isSignedWith(sim, fields, 'MD5')).toBe(true)
  })

  it.each([
    ['NATIVE', { product_id: '1' }, 'code_url'],
    ['MWEB', {}, 'mweb_url'],
    ['APP', {}, 'prepay_id'],
  ])(
    'An order of type %s returns the fields that its payment needs',
    async (trade_type, more, field) => {
      expect((await place('T00001', { trade_type, ...more })).fields).toHaveProperty(field)
    },
  )

  it('An order of APIv2 may be placed again only with the same content', async () => {
    const [first, again, other] = [
      await place('T00001'),
      await place('T00001', { nonce_str: 'another' }),
      await place('T00001', { total_fee: '101' }),
    ]
    expect(again.fields['prepay_id']).toBe(first.fields['prepay_id'])
    expect(other.fields).toMatchObject({ result_code: 'FAIL', err_code: 'OUT_TRADE_NO_USED' })
    expect(isSignedWith(sim, other.fields, 'HMAC-SHA256')).toBe(true)
  })

  it('A paid order cannot be placed or closed again, and a closed one cannot be paid', async () => {
    await place('T00001')
    await sim.pay('T00001')
    expect((await place('T00001')).fields).toMatchObject({ err_code: 'ORDERPAID' })
    expect((await close('T00001')).fields).toMatchObject({ err_code: 'ORDERPAID' })
    await place('T00002')
    expect((await close('T00002')).fields).toMatchObject({ result_code: 'SUCCESS' })
    expect((await query('T00002')).fields).toMatchObject({ trade_state: 'CLOSED' })
    expect((await close('T00002')).fields).toMatchObject({ err_code: 'ORDERCLOSED' })
    await expect(sim.pay('T00002')).rejects.toThrow(/closed/)
  })

  it('An order of APIv2 is closed after its time_expire', async () => {
    const inTenMinutes = new Date(sim.clock.now() + 8 * 3_600_000 + 600_000)
    const time_expire = inTenMinutes.toISOString().slice(0, 19).replace(/\D/g, '')
    await place('T00001', { time_expire })
    expect((await query('T00001')).fields).toMatchObject({ trade_state: 'NOTPAY' })
    await sim.clock.advance(600_000)
    expect((await query('T00001')).fields).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('An order that does not exist is a signed error, which proves the key', async () => {
    const { fields } = await query('UNKNOWN1')
    expect(fields).toMatchObject({ return_code: 'SUCCESS', err_code: 'ORDERNOTEXIST' })
    expect(isSignedWith(sim, fields, 'HMAC-SHA256')).toBe(true)
  })

  it('An order of APIv2 is the same order in APIv3', async () => {
    await place('T00001')
    await sim.pay('T00001')
    const path = `/v3/pay/transactions/out-trade-no/T00001?mchid=${sim.config.mchid}`
    const { json } = await get(sim.config, path)
    expect(json).toMatchObject({ trade_state: 'SUCCESS', appid: APPID, amount: { total: 100 } })
  })
})

describe('refunds of APIv2', () => {
  const queryRefund = (fields: Record<string, string>) =>
    sendXml(sim, '/pay/refundquery', { appid: APPID, ...fields })

  it('A refund of APIv2 is processed until it is completed, and listed with numbered fields', async () => {
    await place('T00001')
    await sim.pay('T00001')
    const accepted = await apply('R1', 'T00001', '30')
    expect(accepted.fields).toMatchObject({ refund_fee: '30', total_fee: '100', cash_fee: '100' })
    await apply('R2', 'T00001', '70')
    await sim.completeRefund('R1')
    await sim.completeRefund('R2', 'ABNORMAL')
    const { fields } = await queryRefund({ out_trade_no: 'T00001' })
    expect(fields).toMatchObject({
      ...{ refund_count: '2', total_refund_count: '2', total_fee: '100' },
      ...{ out_refund_no_0: 'R1', refund_fee_0: '30', refund_status_0: 'SUCCESS' },
      ...{ out_refund_no_1: 'R2', refund_fee_1: '70', refund_status_1: 'CHANGE' },
    })
    expect(fields).toHaveProperty('refund_success_time_0')
    expect(fields).not.toHaveProperty('refund_success_time_1')
    const one = await queryRefund({ out_refund_no: 'R2' })
    expect(one.fields).toMatchObject({ refund_count: '1', out_refund_no_0: 'R2' })
    expect((await query('T00001')).fields).toMatchObject({ trade_state: 'REFUND' })
  })

  it('A refund of APIv2 lists its numbered coupons within a numbered refund', async () => {
    await place('T00001')
    await sim.pay('T00001', { payerTotal: 90 })
    await apply('R1', 'T00001')
    const { fields } = await queryRefund({ out_refund_no: 'R1' })
    expect(fields).toMatchObject({ coupon_refund_fee_0: '10', coupon_refund_fee_0_0: '10' })
  })

  it('A refund of APIv2 is refused if the platform refuses it', async () => {
    expect((await apply('R1', 'UNKNOWN1')).fields).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    await place('T00001')
    expect((await apply('R1', 'T00001')).fields).toMatchObject({ err_code: 'TRADE_STATE_ERROR' })
    await sim.pay('T00001')
    await apply('R1', 'T00001', '60')
    const again = (await apply('R1', 'T00001', '60')).fields
    expect(again).toMatchObject({ result_code: 'SUCCESS', refund_fee: '60' })
    const other = (await apply('R1', 'T00001', '61')).fields
    expect(other).toMatchObject({ err_code: 'PARAM_ERROR' })
    const tooMuch = (await apply('R2', 'T00001', '41')).fields
    expect(tooMuch['err_code_des']).toContain('40 of 100 can still be refunded')
    expect((await queryRefund({ out_refund_no: 'R9' })).fields).toMatchObject({
      err_code: 'REFUNDNOTEXIST',
    })
  })
})

describe('bills of APIv2', () => {
  let day: string
  beforeEach(() => {
    const inBeijing = new Date(sim.clock.now() + 8 * 3_600_000)
    day = inBeijing.toISOString().slice(0, 10).replaceAll('-', '')
  })
  /** 10 o'clock of the next day comes at most so much later. */
  const nextDay = () => sim.clock.advance(34 * 3_600_000)
  const bill = (more = {}) =>
    sendXml(
      sim,
      '/pay/downloadbill',
      { appid: APPID, bill_date: day, sign_type: '', ...more },
      { signType: 'MD5' },
    )

  it('A bill of APIv2 is text or gzip, with a row for each payment', async () => {
    await place('T00001')
    await sim.pay('T00001')
    await nextDay()
    const { text, headers } = await bill()
    expect(headers['content-type']).toBe('text/plain')
    expect(text.split('\r\n')[1]).toContain('`T00001')
    const packed = await bill({ tar_type: 'GZIP' })
    expect(packed.bytes.subarray(0, 2)).toEqual(Buffer.of(0x1f, 0x8b))
    expect(packed.headers['content-encoding']).toBeUndefined()
    expect(gunzipSync(packed.bytes).toString()).toBe(text)
  })

  it('A bill of APIv2 of today is being made until 10 o’clock of the next day', async () => {
    await place('T00001')
    await sim.pay('T00001')
    expect((await bill()).fields).toMatchObject({ return_msg: 'Bill Creating' })
  })

  it.each([{}, { tar_type: 'GZIP' }])(
    'The answer for a missing bill is uncompressed XML (%o)',
    async (more) => {
      await nextDay()
      const { fields } = await bill(more)
      expect(fields).toEqual({
        return_code: 'FAIL',
        return_msg: 'No Bill Exist',
        error_code: '20002',
      })
    },
  )

  it('A fund bill of APIv2 lists payments and refunds', async () => {
    await place('T00001')
    await sim.pay('T00001')
    await apply('R1', 'T00001')
    await nextDay()
    const asked = { appid: APPID, bill_date: day, account_type: 'Basic' }
    const { text } = await sendXml(sim, '/pay/downloadfundflow', asked)
    expect(text).toContain('`T00001')
    expect(text).toContain('`R1')
  })
})
