import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAuthority, issueCertificate } from '../../simulator/crypto/certificate.js'
import { integer, oid, sequence, time } from '../../simulator/crypto/der.js'
import { sharedKeyPool } from '../../simulator/crypto/key-pool.js'
import { randomSerial } from '../../simulator/crypto/random.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { temporaryFolder } from './support/folder.js'
import { get, isSigned, post, type RawAnswer } from './support/merchant.js'
import { JSAPI, order } from './support/orders.js'
import { openSealed } from './support/receiver.js'

const started: Simulator[] = []
const start = async (options: Parameters<typeof createSimulator>[0]) => {
  const sim = await createSimulator(options)
  started.push(sim)
  return sim
}
afterAll(() => Promise.all(started.map((sim) => sim.close())))

const openssl = (args: readonly string[], pem: string): string =>
  execFileSync('openssl', [...args], { input: pem }).toString()

interface Listed {
  readonly serial_no: string
  readonly effective_time: string
  readonly expire_time: string
  readonly encrypt_certificate: { ciphertext: string; nonce: string; associated_data: string }
}

/** The certificates of an answer, decrypted by hand. */
const certificatesIn = (sim: Simulator, answer: RawAnswer) =>
  (answer.json.data as Listed[]).map(({ serial_no: serial, encrypt_certificate: sealed }) => ({
    serial,
    pem: openSealed(sim.config, sealed),
  }))

describe('written certificates', async () => {
  const now = Date.now()
  const { publicKey } = await sharedKeyPool()('platform')
  const authority = createAuthority(now)
  const certificate = issueCertificate(authority, {
    subject: { organization: 'An "organization", 公司', unit: 'Unit', commonName: 'name' },
    publicKey,
    from: now - 1000,
    until: Date.parse('2055-01-01T00:00:00Z'),
    serial: '0A'.padEnd(40, '3'),
  })

  it('the certificates of the simulator are read by openssl and by node, with serial number, validity and key', () => {
    const text = openssl(['x509', '-noout', '-text'], certificate.pem)
    expect(text).toContain('Version: 3')
    expect(text).toContain('CA:FALSE')
    expect(text).toContain('Not After : Jan  1 00:00:00 2055 GMT')
    expect(openssl(['x509', '-noout', '-serial'], certificate.pem).trim()).toBe(
      `serial=${certificate.serial}`,
    )
    const read = new X509Certificate(certificate.pem)
    expect(read.serialNumber).toBe(certificate.serial)
    expect(read.publicKey.equals(publicKey)).toBe(true)
    expect(read.subject).toContain('公司')
    expect(read.ca).toBe(false)
    expect(new X509Certificate(authority.certificate.pem).ca).toBe(true)
  })

  it('the certificates of the simulator are issued by an authority that openssl accepts', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'root.pem'), authority.certificate.pem)
    writeFileSync(join(folder, 'certificate.pem'), certificate.pem)
    const args = ['verify', '-CAfile', join(folder, 'root.pem'), join(folder, 'certificate.pem')]
    expect(openssl(args, '')).toContain('OK')
  })

  it('the certificates of the simulator have serial numbers of 40 digits, some with a leading zero', () => {
    const serials = Array.from({ length: 200 }, randomSerial)
    for (const serial of serials) expect(serial).toMatch(/^[0-9A-F]{40}$/)
    expect(serials.some((serial) => serial.startsWith('0'))).toBe(true)
    expect(serials.every((serial) => !serial.startsWith('00'))).toBe(true)
  })

  it('the certificates of the simulator are valid DER', () => {
    expect(oid('1.2.840.113549.1.1.11').toString('hex')).toBe('06092a864886f70d01010b')
    expect(integer(Buffer.of(0x80)).toString('hex')).toBe('02020080')
    expect(sequence(Buffer.alloc(127)).subarray(0, 2).toString('hex')).toBe('307f')
    expect(sequence(Buffer.alloc(128)).subarray(0, 3).toString('hex')).toBe('308180')
    expect(sequence(Buffer.alloc(300)).subarray(0, 4).toString('hex')).toBe('3082012c')
    expect(time(Date.parse('2049-12-31T23:59:59Z')).subarray(2).toString()).toBe('491231235959Z')
    expect(time(Date.parse('2050-01-01T00:00:00Z')).subarray(2).toString()).toBe('20500101000000Z')
  })
})

describe('GET /v3/certificates', () => {
  it('GET /v3/certificates lists the certificate, encrypted with the APIv3 key, in an answer that this certificate signs', async () => {
    const sim = await start({ signWith: 'certificate' })
    const answer = await get(sim.config, '/v3/certificates')
    const [certificate, ...others] = certificatesIn(sim, answer)
    expect(others).toEqual([])
    expect(sim.config.platformKeys).toEqual({ [certificate?.serial ?? '']: certificate?.pem })
    expect(answer.json.data[0]).toMatchObject({
      effective_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', associated_data: 'certificate' },
    })
    expect(new X509Certificate(certificate?.pem ?? '').serialNumber).toBe(certificate?.serial)
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
  })

  it('after a rotation GET /v3/certificates lists both certificates, the newer first, and signs with the newer', async () => {
    const sim = await start({ signWith: 'certificate' })
    const [before = ''] = Object.keys(sim.config.platformKeys)
    await sim.clock.advance(24 * 3600 * 1000)
    const serial = await sim.rotateCertificate()
    const answer = await get(sim.config, '/v3/certificates')
    expect(certificatesIn(sim, answer).map((each) => each.serial)).toEqual([serial, before])
    const [newer, older] = answer.json.data as Listed[]
    expect(Date.parse(newer?.effective_time ?? '')).toBeGreaterThan(
      Date.parse(older?.effective_time ?? ''),
    )
    expect(answer.headers['wechatpay-serial']).toBe(serial)
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
  })

  it('answers are signed with an older certificate if the request names it, until it is dropped', async () => {
    const sim = await start({ signWith: 'certificate' })
    const [before = ''] = Object.keys(sim.config.platformKeys)
    const ask = () =>
      get(sim.config, '/v3/certificates', { headers: { 'Wechatpay-Serial': before } })
    await sim.rotateCertificate()
    expect((await ask()).headers['wechatpay-serial']).toBe(before)
    const serial = await sim.rotateCertificate({ keepOld: false })
    expect((await ask()).headers['wechatpay-serial']).toBe(serial)
    expect(Object.keys(sim.config.platformKeys)).toEqual([serial])
  })

  it('GET /v3/certificates answers 404 to merchants with only the public key', async () => {
    const sim = await start({ signWith: 'public-key' })
    const answer = await get(sim.config, '/v3/certificates')
    expect(answer.status).toBe(404)
    expect(answer.json).toMatchObject({
      code: 'RESOURCE_NOT_EXISTS',
      message: expect.stringContaining('请在商户平台-API安全申请使用微信支付公钥'),
    })
  })

  it('GET /v3/certificates serves the overseas paths too', async () => {
    const sim = await start({ signWith: 'certificate' })
    for (const path of ['/v3/global/certificates', '/hk/v3/certificates']) {
      expect(certificatesIn(sim, await get(sim.config, path))).toHaveLength(1)
    }
  })
})

describe('signing key', () => {
  it('the public key signs in public-key mode', async () => {
    const sim = await start({ signWith: 'public-key' })
    const [id = '', ...others] = Object.keys(sim.config.platformKeys)
    expect(others).toEqual([])
    expect(id).toMatch(/^PUB_KEY_ID_\d{28}$/)
    expect(sim.config.platformKeys[id]).toMatch(/^-----BEGIN PUBLIC KEY-----/)
    const answer = await post(sim.config, JSAPI, order(sim.config.mchid, 'T00001'))
    expect(answer.headers['wechatpay-serial']).toBe(id)
    expect(answer.headers['wechatpay-signature-type']).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
  })

  it('with both keys, the certificate signs unless the request names the public key', async () => {
    const sim = await start({ signWith: 'both' })
    const [publicKey = '', certificate = ''] = Object.keys(sim.config.platformKeys)
    const signer = async (serial?: string) => {
      const headers = { 'Wechatpay-Serial': serial }
      const answer = await get(sim.config, '/v3/certificates', { headers })
      expect(isSigned(sim.config, answer.headers, answer.body)).toBe(true)
      return answer.headers['wechatpay-serial']
    }
    expect(publicKey).toMatch(/^PUB_KEY_ID_/)
    expect(await signer()).toBe(certificate)
    expect(await signer(publicKey)).toBe(publicKey)
    expect(await signer(certificate)).toBe(certificate)
    expect(await signer('PUB_KEY_ID_OF_SOMEBODY')).toBe(certificate)
  })
})
