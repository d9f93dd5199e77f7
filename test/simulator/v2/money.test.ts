import { constants, createHash, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../simulator/index.js'
import type { Fields } from '../../runtime/v2/helpers/xml-platform.js'
import { APPID, isSignedWith, order, sendXml } from './support/xml-merchant.js'

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const MD5 = { signType: 'MD5' } as const
const micropay = (number: string, more: Fields = {}) => {
  const { notify_url, trade_type, openid, ...fields } = order(number)
  return sendXml(sim, '/pay/micropay', { ...fields, auth_code: '134567890123456789', ...more })
}
const named = (number: string) => ({ appid: APPID, out_trade_no: number })
const query = (number: string) => sendXml(sim, '/pay/orderquery', named(number))
const reverse = (number: string) => sendXml(sim, '/secapi/pay/reverse', named(number))

describe('payment codes', () => {
  it('A payment code pays at once, and only once', async () => {
    const { fields } = await micropay('T1')
    expect(fields).toMatchObject({
      trade_type: 'MICROPAY',
      total_fee: '100',
      result_code: 'SUCCESS',
    })
    expect(fields['transaction_id']).toMatch(/^42000\d{23}$/)
    expect((await micropay('T1')).fields).toMatchObject({ err_code: 'ORDERPAID' })
    expect(sim.notifications).toEqual([])
  })

  it('An invalid payment code is refused', async () => {
    expect((await micropay('T1', { auth_code: '1' })).fields).toMatchObject({
      err_code: 'AUTH_CODE_INVALID',
    })
  })

  it('A payment code may require a password: the state is USERPAYING until the customer pays', async () => {
    sim.fault('user-paying')
    const { fields } = await micropay('T1')
    expect(fields).toMatchObject({ result_code: 'FAIL', err_code: 'USERPAYING' })
    expect(isSignedWith(sim, fields, 'HMAC-SHA256')).toBe(true)
    expect((await query('T1')).fields).toMatchObject({ trade_state: 'USERPAYING' })
    await sim.pay('T1')
    expect((await query('T1')).fields).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('A payment by code can be reversed, paid or not, and its number cannot be used again', async () => {
    sim.fault('user-paying')
    await micropay('T1')
    await micropay('T2')
    for (const number of ['T1', 'T2']) {
      expect((await reverse(number)).fields).toMatchObject({ recall: 'N', result_code: 'SUCCESS' })
      expect((await reverse(number)).fields).toMatchObject({ result_code: 'SUCCESS' })
      expect((await query(number)).fields).toMatchObject({ trade_state: 'REVOKED' })
      expect((await micropay(number)).fields).toMatchObject({ err_code: 'ORDERREVERSED' })
    }
    await expect(sim.pay('T1')).rejects.toThrow()
  })
})

describe('deposits', () => {
  it('A deposit can be consumed in part, once, and queried', async () => {
    const { notify_url, trade_type, openid, ...fields } = order('D1')
    const more = { deposit: 'Y', fee_type: 'CNY', auth_code: '134567890123456789' }
    await sendXml(sim, '/deposit/micropay', { ...fields, ...more })
    const consume = (consume_fee: string) =>
      sendXml(sim, '/deposit/consume', {
        ...{ ...named('D1'), sub_mch_id: '1900000100', total_fee: '100', fee_type: 'CNY' },
        consume_fee,
      })
    expect((await consume('101')).fields).toMatchObject({ err_code: 'PARAM_ERROR' })
    expect((await consume('40')).fields).toMatchObject({ consume_fee: '40', total_fee: '100' })
    expect((await consume('50')).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    const { fields: found } = await sendXml(sim, '/deposit/orderquery', named('D1'))
    expect(found).toMatchObject({ consume_fee: '40', trade_state: 'SUCCESS' })
  })
})

/** Money that goes out: how it is sent, how it is asked for, what is then known. */
const kinds = [
  {
    kind: 'A red packet',
    send: '/mmpaymkttransfers/sendredpack',
    fields: {
      ...{ wxappid: APPID, send_name: '商户', re_openid: 'o1', total_amount: '1000' },
      ...{
        total_num: '1',
        wishing: '祝',
        client_ip: '127.0.0.1',
        act_name: '活动',
        remark: '备注',
      },
    },
    number: 'mch_billno',
    amount: 'total_amount',
    query: '/mmpaymkttransfers/gethbinfo',
    asked: { appid: APPID, bill_type: 'MCHT' },
    answer: { total_amount: '1000', total_num: '1' },
    found: { status: 'SENT', total_amount: '1000', hb_type: 'NORMAL', send_type: 'API' },
  },
  {
    kind: 'A transfer to a balance',
    send: '/mmpaymkttransfers/promotion/transfers',
    fields: {
      ...{ mch_appid: APPID, openid: 'o1', check_name: 'NO_CHECK', amount: '1000' },
      ...{ desc: '理赔', spbill_create_ip: '127.0.0.1', mch_id: '' },
    },
    merchant: 'mchid',
    number: 'partner_trade_no',
    amount: 'amount',
    query: '/mmpaymkttransfers/gettransferinfo',
    asked: { appid: APPID },
    answer: {},
    found: { status: 'SUCCESS', payment_amount: '1000', openid: 'o1', desc: '理赔' },
  },
] as const

describe.each(kinds)('$kind', ({ send, fields, number, amount, query, asked, found, ...more }) => {
  const mchid = 'merchant' in more ? { [more.merchant]: '1900000109' } : {}
  const pay = (value: string, change: Fields = {}) =>
    sendXml(sim, send, { ...fields, ...mchid, sign_type: '', [number]: value, ...change }, MD5)
  const ask = (value: string) =>
    sendXml(sim, query, { ...asked, sign_type: '', [number]: value }, MD5)

  it('it is sent once under its number and found by it, with unsigned answers: $kind', async () => {
    const first = await pay('B0000000001')
    expect(first.fields).toMatchObject({ result_code: 'SUCCESS', [number]: 'B0000000001' })
    expect(first.fields).not.toHaveProperty('sign')
    const again = await pay('B0000000001')
    const id = 'send_listid' in first.fields ? 'send_listid' : 'payment_no'
    expect(again.fields[id]).toBe(first.fields[id])
    const other = await pay('B0000000001', { [amount]: '1001' })
    expect(other.fields).toMatchObject({ err_code: 'FATAL_ERROR' })
    const { fields: known } = await ask('B0000000001')
    expect(known).toMatchObject({ ...found, detail_id: first.fields[id] })
    expect((await ask('B0000000002')).fields).toMatchObject({ err_code: 'NOT_FOUND' })
  })
})

describe('received red packets', () => {
  it('A received red packet lists its one receiver', async () => {
    const [{ send, fields, query, asked }] = kinds
    const number = { mch_billno: 'B0000000001', sign_type: '' }
    await sendXml(sim, send, { ...fields, ...number }, MD5)
    sim.update('B0000000001', { status: 'RECEIVED', rcv_time: '2026-01-01 10:00:00' })
    const { text } = await sendXml(sim, query, { ...asked, ...number }, MD5)
    expect(text).toMatch(/<hblist><hbinfo><openid><!\[CDATA\[o1\]\]><\/openid>\s*<amount>1000</)
  })
})

describe('transfers to bank cards', () => {
  it('A transfer to a bank card is encrypted with the key of getPublicKey, and waits for the bank', async () => {
    const { text } = await sendXml(sim, '/risk/getpublickey', {})
    const key = /-----BEGIN RSA PUBLIC KEY-----[\s\S]+-----END RSA PUBLIC KEY-----/.exec(text)?.[0]
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const encrypt = (plain: string) =>
      publicEncrypt({ key: key ?? '', ...padding }, Buffer.from(plain)).toString('base64')
    const number = { partner_trade_no: 'B0000000001', sign_type: '' }
    const fields = { bank_code: '1001', amount: '500000', enc_true_name: encrypt('张三') }
    const plain = { ...fields, ...number, enc_bank_no: '6214830012345678' }
    expect((await sendXml(sim, '/mmpaysptrans/pay_bank', plain, MD5)).fields).toMatchObject({
      err_code: 'PARAM_ERROR',
    })
    const sealed = { ...plain, enc_bank_no: encrypt('6214830012345678') }
    expect((await sendXml(sim, '/mmpaysptrans/pay_bank', sealed, MD5)).fields).toMatchObject({
      ...{ result_code: 'SUCCESS', cmms_amt: '500', amount: '500000' },
    })
    const ask = async () => (await sendXml(sim, '/mmpaysptrans/query_bank', number, MD5)).fields
    expect(await ask()).toMatchObject({
      status: 'PROCESSING',
      bank_no_md5: createHash('md5').update('6214830012345678').digest('hex'),
    })
    sim.update('B0000000001', { status: 'SUCCESS', pay_succ_time: '2026-01-01 10:00:00' })
    expect(await ask()).toMatchObject({ status: 'SUCCESS' })
  })
})

describe('sandbox', () => {
  it('The sandbox signs with its own key, and answers as its header requests', async () => {
    const got = await sendXml(sim, '/xdc/apiv2getsignkey/sign/getsignkey', { sign_type: '' }, MD5)
    const key = got.fields['sandbox_signkey'] ?? ''
    expect(key).toMatch(/^\w{32}$/)
    const pay = (number: string, headers = {}) =>
      sendXml(
        sim,
        '/xdc/apiv2sandbox/pay/micropay',
        { ...named(number), body: 'b', total_fee: '552', auth_code: '134567890123456789' },
        { key, headers },
      )
    const { fields } = await pay('S1')
    expect(fields).toMatchObject({ result_code: 'SUCCESS', total_fee: '552' })
    expect(isSignedWith(sim, fields, 'HMAC-SHA256', key)).toBe(true)
    const negative = { 'Wechatpay-Negative-Test': 'MICROPAY_USERPAYING' }
    expect((await pay('S2', negative)).fields).toMatchObject({ err_code: 'USERPAYING' })
    expect((await sendXml(sim, '/xdc/apiv2sandbox/pay/orderquery', named('S1'))).text).toContain(
      '签名错误',
    )
  })
})
