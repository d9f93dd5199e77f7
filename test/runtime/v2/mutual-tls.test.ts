import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadMedia } from '../../../generated/v2/mch/index.js'
import { createRefund, downloadFundFlowBill, queryOrder } from '../../../generated/v2/pay/index.js'
import { type MutualTlsOptions, mutualTls } from '../../../node/index.js'
import { ApiError, ConfigError, createWechatPay, NetworkError } from '../../../runtime/index.js'
import { createSimulator, type Simulator } from '../../../simulator/index.js'

let sim: Simulator
let other: Simulator
let folder: string
beforeAll(async () => {
  sim = await createSimulator({ tls: true })
  other = await createSimulator({ mchid: '1900000999', freshKeys: true })
  folder = mkdtempSync(join(tmpdir(), 'mutual-tls-'))
})
afterAll(async () => {
  await sim.close()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

const pairOf = ({ keys: { certificate, privateKey } }: Simulator) => ({
  cert: certificate,
  key: privateKey,
  ca: sim.rootCertificate,
})

/** `apiclient_cert.p12`, made by openssl. */
const p12 = (passphrase: string, ...options: readonly string[]): Buffer => {
  const { certificate, privateKey } = sim.keys
  const [cert, key, out] = ['cert.pem', 'key.pem', 'cert.p12'].map((name) => join(folder, name))
  writeFileSync(cert ?? '', certificate)
  writeFileSync(key ?? '', privateKey)
  const files = ['-in', cert, '-inkey', key, '-out', out, '-passout', `pass:${passphrase}`]
  execFileSync('openssl', ['pkcs12', '-export', ...options, ...(files as string[])])
  return readFileSync(out ?? '')
}

const connect = (tls: MutualTlsOptions, more = {}) =>
  createWechatPay({ ...sim.config, fetch: mutualTls(tls), ky: { retry: 0 }, ...more })

const xml = { appid: 'wxd678efh567hg6787', out_trade_no: 'T00001' }
const refund = { ...xml, out_refund_no: 'R1', total_fee: 100, refund_fee: 100 }
const caught = (call: Promise<unknown>) => call.catch((error: unknown) => error)
const thrown = (make: () => unknown): unknown => {
  try {
    return make()
  } catch (error) {
    return error
  }
}

describe('mutualTls', () => {
  test('mutualTls presents a PEM pair only to operations that require it', async () => {
    const wxpay = connect(pairOf(sim))
    // The order does not exist, which is all that the platform has to say.
    expect(await caught(createRefund(wxpay, { xml: refund }))).toMatchObject({
      name: 'ApiError',
      code: 'ORDERNOTEXIST',
    })
    const stranger = connect({ ...pairOf(other) }, { mchid: sim.config.mchid })
    expect(await caught(queryOrder(stranger, { xml }))).toMatchObject({ code: 'ORDERNOTEXIST' })
  })

  test('mutualTls presents a p12', async () => {
    const { mchid } = sim.config
    const tls = { pfx: p12(mchid), passphrase: mchid, ca: sim.rootCertificate }
    const error = await caught(createRefund(connect(tls), { xml: refund }))
    expect(error).toMatchObject({ code: 'ORDERNOTEXIST' })
  })

  test('mutualTls works for uploads and bills', async () => {
    const wxpay = connect(pairOf(sim))
    const media = { name: 'a.png', data: new Uint8Array(100_000), type: 'image/png' }
    const { data } = await uploadMedia(wxpay, { form: { media } })
    expect(data.media_id).not.toBe('')
    const bill = { appid: xml.appid, bill_date: '20260101', account_type: 'Basic' as const }
    expect(await caught(downloadFundFlowBill(wxpay, { xml: bill }))).toMatchObject({
      name: 'ApiError',
      platformMessage: 'No Bill Exist',
    })
  })

  test('mutualTls does not trust a server outside ca', async () => {
    const { ca, ...untrusting } = pairOf(sim)
    expect(await caught(createRefund(connect(untrusting), { xml: refund }))).toBeInstanceOf(
      NetworkError,
    )
    expect(await caught(queryOrder(connect(untrusting), { xml }))).toBeInstanceOf(NetworkError)
  })

  test('The signal of a call aborts a request of mutualTls', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    const call = createRefund(connect(pairOf(sim)), { xml: refund }, { signal })
    expect(await caught(call)).toMatchObject({ message: 'enough' })
    // A fault that was armed with sim.fault would strike a later call if this one ends too early.
    const options = { timeout: 50, headers: { 'X-Simulator-Fault': 'hang' } }
    const late = createRefund(connect(pairOf(sim)), { xml: refund }, options)
    expect(await caught(late)).toMatchObject({ name: 'TimeoutError' })
  })
})

describe('wrong certificates', () => {
  const sentBefore = () => sim.requests.length

  test('another merchant’s certificate is refused before anything is sent', async () => {
    const before = sentBefore()
    const error = await caught(createRefund(connect(pairOf(other)), { xml: refund }))
    expect(error).toBeInstanceOf(ConfigError)
    expect(String(error)).toContain(
      "the certificate in fetch is merchant 1900000999's, and this client is merchant 1900000109's",
    )
    expect(sim.requests).toHaveLength(before)
  })

  test('a missing certificate is reported before anything is sent', async () => {
    const before = sentBefore()
    const wxpay = createWechatPay({ ...sim.config })
    const error = await caught(createRefund(wxpay, { xml: refund }))
    expect(error).toBeInstanceOf(ConfigError)
    expect(String(error)).toContain('mutualTls({ cert, key })')
    expect(sim.requests).toHaveLength(before)
  })

  test.each([
    [
      'a p12 with a wrong password',
      () => ({ pfx: p12('right'), passphrase: 'wrong' }),
      'passphrase',
    ],
    [
      'a p12 that is none',
      () => ({ pfx: Buffer.from('no'), passphrase: '1' }),
      'apiclient_cert.p12',
    ],
    [
      'an old p12, whose algorithm OpenSSL no longer has',
      () => ({ pfx: p12('1', '-legacy'), passphrase: '1' }),
      'an algorithm that this OpenSSL no longer has',
    ],
    ['a key for another certificate', () => ({ ...pairOf(sim), key: pairOf(other).key }), 'belong'],
    ['a certificate that is no PEM', () => ({ cert: 'no', key: pairOf(sim).key }), 'expected PEM'],
    ['a file name in place of a key', () => ({ ...pairOf(sim), key: 'apiclient_key.pem' }), 'PEM'],
    ['a pair without its key', () => ({ cert: pairOf(sim).cert }), 'expected { cert, key }'],
  ])('a wrong option of mutualTls is refused: %s', (_, options, says) => {
    const error = thrown(() => mutualTls(options() as MutualTlsOptions))
    expect(error).toBeInstanceOf(ConfigError)
    expect(String(error)).toContain(says)
    expect(inspect(error)).not.toContain('PRIVATE KEY')
  })

  test('a certificate that the platform refuses is CA_ERROR, also if its gateway answers with a page', async () => {
    const nameless = Object.assign(mutualTls(pairOf(other)), { certificateOf: undefined })
    const wxpay = createWechatPay({ ...sim.config, fetch: nameless, ky: { retry: 0 } })
    expect(await caught(createRefund(wxpay, { xml: refund }))).toMatchObject({ code: 'CA_ERROR' })
    const bare = createWechatPay({
      ...sim.config,
      fetch: (url, init) => {
        const { clientCertificate, ...plain } = init as RequestInit & { clientCertificate?: true }
        return mutualTls(pairOf(sim))(url, plain)
      },
      ky: { retry: 0 },
    })
    const error = await caught(createRefund(bare, { xml: refund }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 400 })
    expect(String(error)).toContain('without the merchant certificate')
  })
})
