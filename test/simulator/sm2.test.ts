import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chain } from '../../generated/chain/index.js'
import { uploadFapiaoFile } from '../../generated/new-tax-control-fapiao/index.js'
import { notificationHandler } from '../../generated/notifications/index.js'
import { prepayJsapi, queryOrderByOutTradeNo } from '../../generated/pay/transactions/index.js'
import { addReceiver } from '../../generated/profitsharing/index.js'
import { echoMessage } from '../../generated/security/index.js'
import { gm } from '../../runtime/gm/index.js'
import { createWechatPay } from '../../runtime/index.js'
import { makeSm2Key } from '../../simulator/crypto/sm2.js'
import { createSimulator, type FaultKind, type Simulator } from '../../simulator/index.js'
import { temporaryFolder } from './support/folder.js'
import { order } from './support/orders.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator({ algorithm: 'SM2' })
})
afterAll(() => sim.close())

const connect = (more = {}) =>
  createWechatPay({ ...sim.config, algorithm: gm, ky: { retry: { limit: 0 } }, ...more })
const RSA = { algorithm: undefined } as const
const query = (wxpay = connect()) =>
  queryOrderByOutTradeNo(wxpay, { out_trade_no: 'T00001', query: { mchid: wxpay.mchid } })

describe('client and simulator with SM2', () => {
  it('The client and the simulator with SM2 complete an order, including its notification', async () => {
    const events: string[] = []
    const handler = notificationHandler(connect(), async ({ event_type }) => {
      events.push(event_type)
    })
    const own = await createSimulator({ keys: sim.keys, deliver: handler })
    try {
      const wxpay = createWechatPay({ ...own.config, algorithm: gm })
      await prepayJsapi(wxpay, {
        json: { ...order(wxpay.mchid, 'T00001'), notify_url: 'https://merchant.example/notify' },
      })
      await own.pay('T00001')
      expect(events).toEqual(['TRANSACTION.SUCCESS'])
      expect((await query(wxpay)).data.trade_state).toBe('SUCCESS')
      const sent = own.notifications.at(-1)?.attempts.at(-1)
      expect(sent?.headers['Wechatpay-Signature-Type']).toBe('WECHATPAY2-SM2-WITH-SM3')
    } finally {
      await own.close()
    }
  })

  it('The client and the simulator decrypt each other’s SM2 ciphertexts', async () => {
    const { data } = await echoMessage(connect(), {
      json: { echo_message: '你好', encrypted_echo_message: '张三 😀' },
    })
    expect(data).toMatchObject({ echo_message: '你好', encrypted_echo_message: '张三 😀' })
    const receiver = { type: 'MERCHANT_ID', account: '1', relation_type: 'STORE', name: '张三' }
    const added = await addReceiver(connect(), { json: { appid: 'wx1', ...receiver } as never })
    expect(added.data).toMatchObject({ account: '1' })
  })

  it('The chain works with SM2', async () => {
    const wx = chain(connect())
    const { data } = await wx.v3.security.echo.post({ echo_message: '你好' })
    expect(data.echo_message).toBe('你好')
  })

  it('The client and the simulator agree on the SM3 of an upload, and the simulator refuses a wrong one', async () => {
    const file = { name: 'a.pdf', data: Buffer.from('%PDF-1.4') }
    const form = { file, meta: { file_type: 'PDF', digest_alogrithm: 'SM3' } } as never
    const uploaded = await uploadFapiaoFile(connect(), { form })
    expect(uploaded.status).toBe(200)
    const wrong = uploadFapiaoFile(connect(), {
      form: { file, meta: { file_type: 'PDF', digest_alogrithm: 'SM3', digest: 'ab' } } as never,
    })
    await expect(wrong).rejects.toMatchObject({ code: 'PARAM_ERROR' })
  })

  it('The client downloads SM2 certificates, and the next one after a rotation', async () => {
    const wxpay = connect({ platformKeys: undefined, certificates: 'auto' })
    const before = (await query(wxpay).catch((error: unknown) => error)) as { code: string }
    expect(before.code).toBe('ORDER_NOT_EXIST')
    const serial = await sim.rotateCertificate({ keepOld: false })
    await query(wxpay).catch(() => undefined)
    const { headers } = await echoMessage(wxpay, { json: { echo_message: 'a' } })
    expect(headers.get('Wechatpay-Serial')).toBe(serial)
  })

  it.each<[FaultKind, string]>([
    ['bad-signature', 'bad-signature'],
    ['foreign-signature', 'bad-signature'],
    ['tampered-body', 'bad-signature'],
    ['missing-signature', 'missing-header'],
    ['probe-signature', 'probe'],
    ['stale-signature', 'clock-skew'],
    ['unknown-serial', 'unknown-serial'],
  ])('The client with SM2 refuses the fault %s', async (fault, reason) => {
    sim.fault(fault)
    const call = echoMessage(connect(), { json: { echo_message: 'a' } })
    await expect(call).rejects.toMatchObject({ name: 'VerificationError', reason })
    sim.reset()
  })

  it('The simulator with SM2 refuses RSA signatures', async () => {
    const rsa = await createSimulator()
    try {
      const { privateKey, serialNo, platformKeys } = rsa.config
      const wxpay = connect({ ...RSA, privateKey, serialNo, platformKeys })
      await expect(query(wxpay)).rejects.toMatchObject({ status: 401 })
      const gmAtRsa = createWechatPay({
        ...rsa.config,
        ...{
          algorithm: gm,
          privateKey: sim.config.privateKey,
          platformKeys: sim.config.platformKeys,
        },
      })
      await expect(query(gmAtRsa)).rejects.toMatchObject({ status: 401 })
    } finally {
      await rsa.close()
    }
  })

  it('The simulator with SM2 refuses a signature of another key', async () => {
    const { privateKey } = makeSm2Key()
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await expect(query(connect({ privateKey: pem }))).rejects.toMatchObject({ status: 401 })
  })
})

describe('keys', () => {
  it('openssl verifies the SM2 certificates up to the root', () => {
    const folder = temporaryFolder()
    const openssl = (args: readonly string[]): string =>
      execFileSync('openssl', args, { cwd: folder }).toString()
    const [pem = ''] = Object.values(sim.config.platformKeys)
    writeFileSync(join(folder, 'root.pem'), sim.rootCertificate)
    for (const certificate of [pem, sim.keys.certificate]) {
      writeFileSync(join(folder, 'certificate.pem'), certificate)
      const text = openssl(['x509', '-in', 'certificate.pem', '-noout', '-text'])
      expect(text).toMatch(/Signature Algorithm: SM2-with-SM3/)
      expect(text).toMatch(/ASN1 OID: SM2/)
      const id = ['-vfyopt', 'distid:1234567812345678']
      const verified = openssl(['verify', ...id, '-CAfile', 'root.pem', 'certificate.pem'])
      expect(verified).toBe('certificate.pem: OK\n')
    }
    expect(Object.keys(sim.config.platformKeys)).toEqual([expect.stringMatching(/^[0-9A-F]{40}$/)])
  })

  it('The keys of a simulator with SM2 can be stored and reused', async () => {
    const again = await createSimulator({ keys: JSON.parse(JSON.stringify(sim.keys)) })
    try {
      expect(again.config).toMatchObject({
        privateKey: sim.config.privateKey,
        platformKeys: sim.config.platformKeys,
      })
      const call = query(createWechatPay({ ...again.config, algorithm: gm }))
      await expect(call).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    } finally {
      await again.close()
    }
  })

  it.each([
    [{ algorithm: 'SM4' as never }, /algorithm: RSA or SM2/],
    [{ algorithm: 'SM2' as const, signWith: 'public-key' as const }, /certificates alone/],
    [{ algorithm: 'SM2' as const, tls: true }, /tls: not with algorithm SM2/],
    [{ algorithm: 'SM2' as const, brandId: '40001' }, /brands have RSA alone/],
  ])('The keys of a simulator with SM2 are refused with %o', async (options, message) => {
    await expect(createSimulator(options)).rejects.toThrow(message)
  })

  it('SM2 and RSA keys of a simulator cannot be mixed', async () => {
    const { privateKey } = sim.config
    await expect(createSimulator({ privateKey })).rejects.toThrow(/expected RSA keys/)
    const { keys } = sim
    await expect(createSimulator({ keys, algorithm: 'RSA' })).rejects.toThrow(/those of SM2/)
    expect(() => sim.brand).toThrow(/brands have RSA alone/)
  })
})
