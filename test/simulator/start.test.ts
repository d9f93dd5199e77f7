import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWechatPay } from '../../runtime/index.js'
import { decrypt, encrypt } from '../../simulator/crypto/rsa.js'
import { makeRsaKey } from '../../simulator/crypto/rsa-key.js'
import { createSimulator, type Simulator, SimulatorError } from '../../simulator/index.js'
import { keyPairOf } from '../runtime/helpers/keys.js'
import { temporaryFolder } from './support/folder.js'
import { get, isSigned, post } from './support/merchant.js'
import { JSAPI, order } from './support/orders.js'

const started: Simulator[] = []
const start = async (...options: Parameters<typeof createSimulator>) => {
  const sim = await createSimulator(...options)
  started.push(sim)
  return sim
}
afterEach(() => Promise.all(started.splice(0).map((sim) => sim.close())))

const prepay = (sim: Simulator) => post(sim.config, JSAPI, order(sim.config.mchid, 'T00001'))

describe('start', () => {
  it('one line starts a simulator, and the result is a configuration for the client', async () => {
    const sim = await start()
    const wxpay = createWechatPay({ ...sim.config })
    expect(wxpay.mchid).toBe('1900000109')
    expect((await prepay(sim)).status).toBe(200)
  })

  it('several simulators run independently at once', async () => {
    const [one, two] = [await start(), await start()]
    expect(one.url).not.toBe(two.url)
    await prepay(one)
    expect(one.order('T00001')?.state).toBe('NOTPAY')
    expect(two.order('T00001')).toBeUndefined()
    expect((await get({ ...one.config, baseUrl: two.url }, '/v3/certificates')).status).toBe(401)
    expect(two.config.apiV3Key).not.toBe(one.config.apiV3Key)
  })

  it('simulators in one process share keys to start fast, unless fresh keys are requested', async () => {
    const first = await start()
    const since = performance.now()
    const second = await start()
    expect(performance.now() - since).toBeLessThan(500)
    expect(second.config.privateKey).toBe(first.config.privateKey)
    expect(second.brand.privateKey).toBe(first.brand.privateKey)
    const fresh = await start({ freshKeys: true })
    expect(fresh.config.privateKey).not.toBe(first.config.privateKey)
    expect(fresh.brand.privateKey).not.toBe(first.brand.privateKey)
  })

  it('a port in use is reported in one line', async () => {
    const sim = await start()
    const port = Number(new URL(sim.url).port)
    await expect(createSimulator({ port })).rejects.toThrow(
      new SimulatorError(`Port ${port} is in use.`),
    )
  })

  it('a closed simulator answers no requests', async () => {
    const sim = await createSimulator()
    await sim.close()
    await expect(get(sim.config, '/v3/certificates')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('a reset removes orders, requests, faults and patches, and keeps the keys', async () => {
    const sim = await start()
    const { config } = sim
    await prepay(sim)
    sim.fault('error', { times: 9 })
    sim.answer('prepayJsapi', { prepay_id: 'patched' })
    sim.reset()
    expect(sim.order('T00001')).toBeUndefined()
    expect(sim.requests).toEqual([])
    expect((await prepay(sim)).json.prepay_id).not.toBe('patched')
    expect(sim.config).toEqual({ ...config, clock: sim.config.clock })
  })
})

const { privatePem: keyPem, publicPem } = await keyPairOf('stranger')

describe('given keys', () => {
  it('a simulator takes a private key, a merchant number, a serial number and an APIv3 key', async () => {
    const given = {
      mchid: '1230000109',
      privateKey: keyPem,
      serialNo: '0a0b0c0d0e0f000102030405060708090a0b0c0d',
      apiV3Key: 'A'.repeat(32),
    }
    const sim = await start(given)
    expect(sim.config).toMatchObject({ ...given, serialNo: given.serialNo.toUpperCase() })
    expect((await prepay(sim)).status).toBe(200)
    expect(new X509Certificate(sim.keys.certificate).serialNumber).toBe(sim.config.serialNo)
  })

  it('a simulator accepts a certificate without its key, because it only verifies', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'key.pem'), keyPem, { mode: 0o600 })
    const certificate = execFileSync(
      'openssl',
      ['req', '-x509', '-new', '-key', 'key.pem', '-subj', '/CN=1900000109', '-days', '9'],
      { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    ).toString()
    const sim = await start({ certificate })
    expect(sim.config.privateKey).toBe('')
    const { serialNumber } = new X509Certificate(certificate)
    expect(sim.config.serialNo).toBe(serialNumber)
    const named = await start({ certificate, serialNo: serialNumber.toLowerCase() })
    expect(named.config.serialNo).toBe(serialNumber)
    const config = { ...sim.config, privateKey: keyPem }
    expect((await post(config, JSAPI, order(config.mchid, 'T00001'))).status).toBe(200)
  })

  it('a simulator takes a bare public key together with its serial number', async () => {
    await expect(createSimulator({ certificate: publicPem })).rejects.toThrow(/Give serialNo/)
    const sim = await start({ certificate: publicPem, serialNo: '0A0B' })
    const config = { ...sim.config, privateKey: keyPem }
    expect((await post(config, JSAPI, order(config.mchid, 'T00001'))).status).toBe(200)
  })

  it('a simulator refuses wrong keys without quoting them', async () => {
    const refused = async (options: Parameters<typeof createSimulator>[0]) =>
      createSimulator(options).then(
        () => 'started',
        (error: Error) => `${error.name}: ${error.message}`,
      )
    expect(await refused({ mchid: 'wx1' })).toBe('SimulatorError: mchid: digits only, not "wx1".')
    expect(await refused({ mode: 'both' } as object)).toBe('SimulatorError: mode: no such option.')
    expect(await refused({ plattform: 'both' } as object)).toBe(
      "SimulatorError: plattform: no such option. Did you mean 'platform'?",
    )
    expect(await refused({ signWith: 'sm2' as 'both' })).toBe(
      'SimulatorError: signWith: one of public-key, certificate, both, not "sm2".',
    )
    expect(await refused({ apiV3Key: 'short' })).toBe('SimulatorError: apiV3Key: 32 bytes, not 5.')
    expect(await refused({ privateKey: 'no PEM' })).toBe(
      'SimulatorError: privateKey: expected a PEM that node:crypto can read.',
    )
    expect(await refused({ certificate: '-----BEGIN CERTIFICATE-----', serialNo: '0A' })).toBe(
      'SimulatorError: certificate: expected a PEM that node:crypto can read.',
    )
    expect(await refused({ serialNo: 'XYZ' })).toMatch(/even number of hexadecimal digits/)
    expect(await refused({ specs: 'nowhere' })).toBe(
      'SimulatorError: specs: there is no folder nowhere.',
    )
  })

  it('a simulator can reuse the keys of an earlier one', async () => {
    const first = await start({ signWith: 'both' })
    await first.rotateCertificate()
    const second = await start({ keys: JSON.parse(JSON.stringify(first.keys)) })
    const { baseUrl: _, clock: __, ...kept } = first.config
    expect(second.config).toMatchObject(kept)
    const answer = await prepay(second)
    expect(isSigned(first.config, answer.headers, answer.body)).toBe(true)
  })
})

describe('key of the merchant', () => {
  it('the merchant’s key is PKCS#8, and its certificate is issued by the simulator’s authority', async () => {
    const sim = await start()
    expect(sim.config.privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----/)
    const certificate = new X509Certificate(sim.keys.certificate)
    const root = new X509Certificate(sim.rootCertificate)
    expect(certificate.verify(root.publicKey)).toBe(true)
    expect(certificate.checkPrivateKey(createPrivateKey(sim.config.privateKey))).toBe(true)
    expect(certificate.subject).toContain('CN=1900000109')
    const own = createPublicKey(createPrivateKey(sim.config.privateKey))
    expect(certificate.publicKey.equals(own)).toBe(true)
  })
})

describe('signWith', () => {
  it('the old name of signWith still works, with a warning', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const sim = await start({ platform: 'certificate' })
    expect(Object.keys(sim.config.platformKeys).join()).toMatch(/^[0-9A-F]{40}$/)
    expect(warn.mock.calls.flat()).toEqual([
      "createSimulator({ platform }) is called signWith now: createSimulator({ signWith: 'certificate' }).",
      'DeprecationWarning',
    ])
  })

  it('signWith and its old name with different values are refused', async () => {
    await expect(start({ platform: 'certificate', signWith: 'both' })).rejects.toThrow(
      new SimulatorError('signWith and platform say different things. Leave platform out.'),
    )
  })
})

describe('RSA keys', () => {
  it('the RSA keys are valid, have 2048 bits, and are never the same', async () => {
    const [one, other] = await Promise.all([makeRsaKey(), makeRsaKey()])
    const pem = one.privateKey.export({ type: 'pkcs8', format: 'pem' })
    const checked = spawnSync('openssl', ['rsa', '-check', '-noout', '-text'], { input: pem })
    expect(String(checked.stdout)).toMatch(
      /^Private-Key: \(2048 bit, 2 primes\)[\s\S]*RSA key ok$/m,
    )
    expect(one.publicKey.equals(other.publicKey)).toBe(false)
    expect(decrypt(one.privateKey, encrypt(one.publicKey, '张三'))).toBe('张三')
  })
})
