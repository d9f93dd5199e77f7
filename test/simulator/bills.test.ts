import {
  constants,
  createDecipheriv,
  createHash,
  createPrivateKey,
  privateDecrypt,
} from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getAllSubMchFundFlowBill } from '../../generated/ecommerce/bill/index.js'
import { billRows, downloadBill } from '../../runtime/bills/index.js'
import { createWechatPay } from '../../runtime/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, isSigned, post } from './support/merchant.js'
import { JSAPI, order, REFUNDS, refund } from './support/orders.js'

const mchid = '1900000109'
let sim: Simulator
let day: string
let transactionId: string

/** 10:00 in Beijing, so that the day is the same here and there. */
const START = Date.parse('2026-03-05T10:00:00+08:00')
const HOUR = 3_600_000

beforeAll(async () => {
  sim = await createSimulator({ clock: () => START })
  day = '2026-03-05'
  await post(
    sim.config,
    JSAPI,
    order(mchid, 'T00001', { amount: { total: 10_000 }, attach: 'a, b' }),
  )
  await post(sim.config, JSAPI, order(mchid, 'T00002', { amount: { total: 250 } }))
  await post(sim.config, JSAPI, order(mchid, 'UNPAID'))
  await sim.pay('T00001', { payerTotal: 9_900, bankType: 'CMB_DEBIT' })
  await sim.clock.advance(60_000)
  await sim.pay('T00002')
  await sim.clock.advance(60_000)
  await post(sim.config, REFUNDS, refund('R1', 'T00001', 3_000, 10_000))
  await sim.completeRefund('R1')
  await sim.clock.advance(24 * HOUR)
  transactionId = String(sim.order('T00001')?.payment?.transactionId)
})
afterAll(() => sim.close())

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
const ask = (search: string) => get(sim.config, `/v3/bill/tradebill?bill_date=${day}${search}`)

/** Follows the link of an answer, as the merchant does. */
const follow = (link: string) => get(sim.config, link.replace(sim.url, ''))

const rowsOf = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(',').map((cell) => cell.replace(/^`/, '')))

describe('trade bill', () => {
  it('the trade bill has a link and a hash, and its download is unsigned', async () => {
    const { json, headers, body } = await ask('')
    expect(isSigned(sim.config, headers, body)).toBe(true)
    expect(json).toEqual({
      hash_type: 'SHA1',
      hash_value: expect.stringMatching(/^[0-9a-f]{40}$/),
      download_url: expect.stringMatching(
        new RegExp(`^${sim.url}/v3/billdownload/file\\?token=\\w{64}$`),
      ),
    })
    const file = await follow(json.download_url)
    expect(file.status).toBe(200)
    expect(file.headers['wechatpay-signature']).toBeUndefined()
    expect(sha1(file.body)).toBe(json.hash_value)
  })

  it('the trade bill has the official columns, a line for each payment and refund, and totals', async () => {
    const { text } = await follow((await ask('&bill_type=ALL')).json.download_url)
    expect(text).toMatch(/^\ufeff交易时间,/)
    const [titles, first, second, third, totalTitles, totals, ...more] = rowsOf(text)
    expect(more).toEqual([])
    expect(titles?.join()).toBe(
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
    )
    expect(first?.join()).toBe(
      `2026-03-05 10:00:00,wxd678efh567hg6787,${mchid},0,,${transactionId},T00001,oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,JSAPI,SUCCESS,CMB_DEBIT,CNY,100.00,1.00,0,0,0.00,0.00,,,一件商品,a  b,0.60000,0.60%,100.00,0.00,`,
    )
    expect(second?.slice(0, 10)).toEqual(expect.arrayContaining(['2026-03-05 10:01:00', 'T00002']))
    expect(third).toEqual(
      expect.arrayContaining(['REFUND', 'R1', sim.refund('R1')?.refundId, '30.00', 'ORIGINAL']),
    )
    expect(totalTitles?.join()).toBe(
      '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    )
    expect(totals).toEqual(['3', '102.50', '30.00', '0.00', '0.44000', '102.50', '30.00'])
  })

  it.each([
    ['SUCCESS', 20, 2],
    ['REFUND', 29, 1],
  ])('the trade bill of %s has its own columns and rows', async (type, columns, lines) => {
    const { text } = await follow((await ask(`&bill_type=${type}`)).json.download_url)
    const rows = rowsOf(text)
    expect(rows[0]).toHaveLength(columns)
    expect(rows).toHaveLength(lines + 3)
    for (const row of rows.slice(0, -2)) expect(row).toHaveLength(columns)
  })

  it('the trade bill is gzipped on request, and the hash covers the decompressed content', async () => {
    const { json } = await ask('&tar_type=GZIP')
    expect(json.download_url).toMatch(/&tartype=gzip$/)
    const file = await follow(json.download_url)
    const content = gunzipSync(file.body)
    expect(sha1(content)).toBe(json.hash_value)
    expect(content.toString()).toContain('总交易单数')
  })

  it('the trade bill is being made until 10 o’clock of the next day in Beijing', async () => {
    const fresh = await createSimulator({ clock: () => START })
    await post(fresh.config, JSAPI, order(mchid, 'T00001'))
    await fresh.pay('T00001')
    const asked = async (path: string) => (await get(fresh.config, path)).json.code
    const [trade, funds] = ['tradebill', 'fundflowbill'].map(
      (name) => `/v3/bill/${name}?bill_date=${day}`,
    ) as [string, string]
    for (const hours of [0, 13, 10.9]) {
      await fresh.clock.advance(hours * HOUR)
      expect([await asked(trade), await asked(funds)]).toEqual(Array(2).fill('STATEMENT_CREATING'))
    }
    expect(await get(fresh.config, trade)).toMatchObject({ status: 400 })
    await fresh.clock.advance(0.1 * HOUR)
    expect([await asked(trade), await asked(funds)]).toEqual([undefined, undefined])
    await fresh.close()
  })

  it('the trade bill of a day to come does not exist, also at once without the check of the time', async () => {
    const fresh = await createSimulator({ clock: () => START, checks: { billTime: false } })
    await post(fresh.config, JSAPI, order(mchid, 'T00001'))
    await fresh.pay('T00001')
    const asked = (date: string) => get(fresh.config, `/v3/bill/tradebill?bill_date=${date}`)
    expect((await asked(day)).status).toBe(200)
    expect((await asked('2026-03-06')).json.code).toBe('NO_STATEMENT_EXIST')
    const later = await get(sim.config, '/v3/bill/tradebill?bill_date=2026-03-09')
    expect(later.json.code).toBe('NO_STATEMENT_EXIST')
    await fresh.close()
  })

  it('the trade bill does not exist for a day without trade or an invalid date', async () => {
    const empty = await get(sim.config, '/v3/bill/tradebill?bill_date=2026-03-04')
    expect(empty).toMatchObject({ status: 400, json: { code: 'NO_STATEMENT_EXIST' } })
    for (const date of ['20260305', '2026-13-01']) {
      const refused = await get(sim.config, `/v3/bill/tradebill?bill_date=${date}`)
      expect(refused).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
    }
  })

  it('the trade bill can be limited to one sub-merchant', async () => {
    expect((await ask('&sub_mchid=1900000110')).json.code).toBe('NO_STATEMENT_EXIST')
  })

  it('the download of a bill needs a link from the simulator and a signature', async () => {
    const path = '/v3/billdownload/file?token=invented'
    expect((await get(sim.config, path)).json.code).toBe('INVALID_REQUEST')
    expect((await get(sim.config, path, { authorization: '' })).status).toBe(401)
  })
})

describe('encrypted bill', () => {
  const ONE = '/v3/bill/sub-merchant-fundflowbill?account_type=BASIC&sub_mchid=1900000110'
  const ALL = '/v3/ecommerce/bill/fundflowbill?account_type=ALL'
  const SCORE = '/v3/payscore/merchant-bill?service_id=20020'
  let partner: Simulator
  beforeAll(async () => {
    partner = await createSimulator({ clock: () => START, rowsPerBillFile: 2 })
    for (const [number, sub_mchid] of [
      ['T00001', '1900000110'],
      ['T00002', '1900000111'],
    ] as const) {
      const { mchid: sp_mchid, ...rest } = order(mchid, number)
      const { appid: sp_appid, payer, ...body } = rest
      await post(partner.config, '/v3/pay/partner/transactions/jsapi', {
        ...body,
        sp_mchid,
        sp_appid,
        sub_mchid,
        payer: { sp_openid: payer.openid },
      })
      await partner.pay(number)
    }
    await partner.clock.advance(24 * HOUR)
  })
  afterAll(() => partner.close())

  interface Entry {
    readonly bill_sequence: number
    readonly download_url: string
    readonly encrypt_key: string
    readonly nonce: string
    readonly hash_value: string
  }
  const askFor = (path: string, more = '&algorithm=AEAD_AES_256_GCM', from = partner) =>
    get(from.config, `${path}&bill_date=${day}${more}`)

  /** As a merchant with node:crypto: the key, then the file, then what is packed in it. */
  const open = async (entry: Entry, from = partner): Promise<Buffer> => {
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const privateKey = createPrivateKey(from.config.privateKey)
    const wrapped = Buffer.from(entry.encrypt_key, 'base64')
    const key = privateDecrypt({ key: privateKey, ...padding }, wrapped)
    const { body } = await get(from.config, entry.download_url.replace(from.url, ''))
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(entry.nonce))
    decipher.setAuthTag(body.subarray(-16))
    const plain = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()])
    const content = plain[0] === 0x1f ? gunzipSync(plain) : plain
    expect(sha1(content)).toBe(entry.hash_value)
    return content
  }

  it.each(['', '&tar_type=GZIP'])(
    'the encrypted bill of one sub-merchant has its lines alone%s',
    async (tar) => {
      const { json } = await askFor(ONE, `&algorithm=AEAD_AES_256_GCM${tar}`)
      expect(json.download_bill_count).toBe(2)
      const list = json.download_bill_list as Entry[]
      expect(list.map(({ bill_sequence }) => bill_sequence)).toEqual([1, 2])
      expect(new Set(list.map(({ nonce }) => nonce)).size).toBe(2)
      expect(list[0]?.nonce).toHaveLength(16)
      const text = Buffer.concat(await Promise.all(list.map((entry) => open(entry)))).toString()
      expect(text).toContain('T00001')
      expect(text).not.toContain('T00002')
      expect(rowsOf(text).at(-1)).toEqual(['1', '1', '1.00', '0', '0.00'])
    },
  )

  it('the encrypted bill of all sub-merchants has the lines of each', async () => {
    const { json } = await askFor(ALL)
    const parts = await Promise.all(json.download_bill_list.map((entry: Entry) => open(entry)))
    expect(Buffer.concat(parts).toString()).toMatch(/T00001[\s\S]*T00002/)
    expect(json.download_bill_count).toBe(3)
  })

  it('the encrypted bill of pay score orders is one file', async () => {
    const { json } = await askFor(SCORE, '&tar_type=GZIP&encryption_algorithm=AEAD_AES_256_GCM')
    expect(json.download_bill_count).toBe(1)
    await open(json.download_bill_list[0])
  })

  it('the encrypted bill does not exist without trade, nor before the platform has made it', async () => {
    expect((await askFor(ONE, '&algorithm=SM4_GCM', sim)).json.code).toBe('NO_STATEMENT_EXIST')
    expect((await askFor(ALL, '&algorithm=SM4_GCM', sim)).json.code).toBe('NO_STATEMENT_EXIST')
    const fresh = await createSimulator({ clock: () => START })
    const early = await askFor(ONE, '&algorithm=SM4_GCM', fresh)
    expect(early.json.code).toBe('STATEMENT_CREATING')
    await fresh.close()
  })

  it('the encrypted bill is opened and joined by the client', async () => {
    const wxpay = createWechatPay(partner.config)
    const query = {
      bill_date: day,
      account_type: 'ALL',
      algorithm: 'AEAD_AES_256_GCM',
      tar_type: 'GZIP',
    } as const
    const { data } = await getAllSubMchFundFlowBill(wxpay, { query })
    const rows = billRows(await downloadBill(wxpay, data))
    const numbers: unknown[] = []
    for await (const row of rows) numbers.push(row['业务凭证号'])
    expect(numbers).toEqual(['T00001', 'T00002'])
    expect(rows.totals?.['收入金额']).toBe('2.00')
    const sm4 = await getAllSubMchFundFlowBill(wxpay, { query: { ...query, algorithm: 'SM4_GCM' } })
    await expect(downloadBill(wxpay, sm4.data)).rejects.toThrow(/SM4_GCM.*AEAD_AES_256_GCM/)
  })

  it.each([0, -1, 1.5])(
    'the encrypted bill cannot have %s lines in a file',
    async (rowsPerBillFile) => {
      await expect(createSimulator({ rowsPerBillFile })).rejects.toThrow(
        'rowsPerBillFile: a whole number from 1',
      )
    },
  )
})

describe('other files', () => {
  it('the fund bill lists income and expense', async () => {
    const { json } = await get(sim.config, `/v3/bill/fundflowbill?bill_date=${day}`)
    const file = await follow(json.download_url)
    expect(sha1(file.body)).toBe(json.hash_value)
    const rows = rowsOf(file.text)
    expect(rows[0]?.slice(0, 3)).toEqual(['记账时间', '微信支付业务单号', '资金流水单号'])
    expect(rows[3]).toEqual(expect.arrayContaining(['退款', '支出', '30.00', '72.50', 'R1']))
    expect(rows.at(-1)).toEqual(['3', '2', '102.50', '1', '30.00'])
    const other = `/v3/bill/fundflowbill?bill_date=${day}&account_type=FEES`
    expect((await get(sim.config, other)).json.code).toBe('NO_STATEMENT_EXIST')
  })

  it('links of every kind lead to a file with the announced hash', async () => {
    const path = '/v3/transfer/bill-receipt/plfk2020042013'
    const { json } = await get(sim.config, path)
    expect(json.hash_type).toBe('SHA256')
    const file = await follow(json.download_url)
    expect(createHash('sha256').update(file.body).digest('hex')).toBe(json.hash_value)
  })

  it.each(['/v3/global/statements', '/hk/v3/statements'])(
    'the answers of %s sign the hash instead of the file',
    async (path) => {
      const { headers, body } = await get(sim.config, `${path}?date=20260305&mchid=${mchid}`)
      expect(headers['wechatpay-statement-sha1']).toBe(sha1(body))
      expect(isSigned(sim.config, headers, JSON.stringify({ sha1: sha1(body) }))).toBe(true)
      expect(isSigned(sim.config, headers, body)).toBe(false)
      expect(body.toString()).toContain('T00001')
    },
  )
})
