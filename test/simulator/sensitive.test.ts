import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExamples } from '../../simulator/examples.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { encryptFor, get, post, type RawRequest, send } from './support/merchant.js'
import { toWire } from './support/wire.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator({ signWith: 'both' })
})
afterAll(() => sim.close())

const ADD_RECEIVER = '/v3/profitsharing/receivers/add'

const receiver = (name: string) => ({
  appid: 'wx8888888888888888',
  type: 'MERCHANT_ID',
  account: '1900000110',
  relation_type: 'STORE',
  name,
})

const keyAt = (index: number): [serial: string, pem: string] =>
  Object.entries(sim.config.platformKeys)[index] ?? ['', '']

const add = (name: string, serial?: string, more: Partial<RawRequest> = {}) =>
  post(sim.config, ADD_RECEIVER, receiver(name), {
    headers: { 'Wechatpay-Serial': serial },
    ...more,
  })

/** As the merchant decrypts. */
const decrypt = (text: string): string =>
  privateDecrypt(
    {
      key: createPrivateKey(sim.config.privateKey),
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    },
    Buffer.from(text, 'base64'),
  ).toString()

describe('sensitive fields in requests', () => {
  it.each([0, 1])(
    'a sensitive field in a request is decrypted with the key that Wechatpay-Serial names (%i)',
    async (index) => {
      const [serial, pem] = keyAt(index)
      const answer = await add(encryptFor(pem, '张三丰'), serial)
      expect(answer.status).toBe(200)
      expect(sim.requests.at(-1)?.body).toMatchObject({ name: '张三丰' })
      // And what comes back is encrypted for the merchant.
      expect(answer.json.name).not.toContain('张')
      expect(decrypt(answer.json.name)).toBe('张三丰')
    },
  )

  it('a sensitive field in a request is refused without Wechatpay-Serial', async () => {
    const answer = await add(encryptFor(keyAt(0)[1], '张三'))
    expect(answer).toMatchObject({
      status: 400,
      json: {
        code: 'PARAM_ERROR',
        message: 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)',
        detail: { field: 'Wechatpay-Serial', location: 'header' },
      },
    })
  })

  it('a sensitive field in a request is refused with a serial number that is not the platform’s', async () => {
    const answer = await add(encryptFor(keyAt(0)[1], '张三'), sim.config.serialNo)
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' },
    })
  })

  it.each([
    ['in plain text', () => '张三'],
    ['encrypted for the other key', () => encryptFor(keyAt(1)[1], '张三')],
    ['in Base64 that holds nothing', () => 'AAAA'],
    ['with blanks in its Base64', () => `${encryptFor(keyAt(0)[1], '张三')} `],
  ])('a sensitive field in a request is refused %s', async (_, name) => {
    const answer = await add(name(), keyAt(0)[0])
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { field: '/name', location: 'body' } },
    })
  })

  it('a sensitive field may be empty or absent, and then needs no Wechatpay-Serial', async () => {
    expect((await add('')).status).toBe(200)
    const { name: _, ...absent } = receiver('')
    expect((await post(sim.config, ADD_RECEIVER, absent)).status).toBe(200)
  })

  it('a sensitive field in a request is accepted unencrypted if the check is disabled', async () => {
    const lenient = await createSimulator({ checks: { sensitive: false } })
    const [serial = '', pem = ''] = Object.entries(lenient.config.platformKeys)[0] ?? []
    await post(lenient.config, ADD_RECEIVER, receiver('明文'))
    expect(lenient.requests.at(-1)?.body).toMatchObject({ name: '明文' })
    const headers = { 'Wechatpay-Serial': serial }
    await post(lenient.config, ADD_RECEIVER, receiver(encryptFor(pem, '密文')), { headers })
    expect(lenient.requests.at(-1)?.body).toMatchObject({ name: '密文' })
    await lenient.close()
  })
})

describe('other sensitive fields', () => {
  it('sensitive fields in the query are decrypted and checked', async () => {
    const [serial, pem] = keyAt(0)
    const path = '/v3/capital/capitallhh/banks/search-banks-by-bank-account?account_number='
    const headers = { 'Wechatpay-Serial': serial }
    const sent = encodeURIComponent(encryptFor(pem, '6214830012345678'))
    expect((await get(sim.config, `${path}${sent}`, { headers })).status).toBe(200)
    expect(sim.requests.at(-1)?.query).toEqual({ account_number: '6214830012345678' })
    const plain = await get(sim.config, `${path}6214830012345678`, { headers })
    expect(plain.json.detail).toMatchObject({ field: 'account_number', location: 'query' })
  })

  it('sensitive fields in a list are decrypted one by one', async () => {
    const [serial, pem] = keyAt(0)
    const answer = await post(
      sim.config,
      '/v3/profitsharing/orders',
      {
        transaction_id: 'not-from-here',
        out_order_no: 'P1',
        unfreeze_unsplit: true,
        receivers: ['甲', '乙'].map((name, index) => ({
          type: 'MERCHANT_ID',
          account: `190000011${index}`,
          name: encryptFor(pem, name),
          amount: 1,
          description: '分给商户',
        })),
      },
      { headers: { 'Wechatpay-Serial': serial } },
    )
    expect(answer.status).toBe(200)
    expect(sim.requests.at(-1)?.body).toMatchObject({
      receivers: [{ name: '甲' }, { name: '乙' }],
    })
  })

  it('sensitive fields in answers are encrypted for the merchant at any depth', async () => {
    const answer = await get(
      sim.config,
      '/v3/merchant-service/complaints-v2?begin_date=2024-01-01&end_date=2024-01-02',
    )
    expect(decrypt(answer.json.data[0].payer_phone)).toBe('13800138000')
  })

  it('a repeated request with other ciphertexts of the same fields counts as the same request', async () => {
    const [serial, pem] = keyAt(0)
    const create = () =>
      post(
        sim.config,
        '/v3/fund-app/mch-transfer/transfer-bills',
        {
          appid: 'wxf636efh567hg4356',
          out_bill_no: 'B1',
          openid: 'o1',
          user_name: encryptFor(pem, '张三'),
          transfer_amount: 400000,
          transfer_remark: '报销',
          transfer_scene_id: '1000',
          transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
        },
        { headers: { 'Wechatpay-Serial': serial } },
      )
    const [first, second] = [await create(), await create()]
    expect(second.json).toEqual(first.json)
  })
})

describe('padding of PKCS #1 v1.5', () => {
  const examples = openExamples()
  const endpoint = 'POST /v3/global/customs/verify-certificate'
  const ask = (pkcs1: boolean) => {
    const operation = { ...examples.operation(endpoint), pkcs1 }
    return send(sim.config, toWire(operation, examples.request(endpoint), sim.config))
  }

  it('an operation with the padding of PKCS #1 v1.5 accepts it', async () => {
    expect((await ask(true)).status).toBe(200)
    expect(sim.requests.at(-1)?.body).toMatchObject({ certificate_id: expect.any(String) })
  })

  it('an operation with the padding of PKCS #1 v1.5 refuses RSA-OAEP, as the platform does', async () => {
    expect(await ask(false)).toMatchObject({
      status: 400,
      json: {
        code: 'PARAM_ERROR',
        detail: { issue: expect.stringContaining('RSAES-PKCS1-v1_5') },
      },
    })
  })
})
