import { describe, expect, it } from 'vitest'
import { readNotification } from '../../../generated/notifications/index.js'
import { gm } from '../../../runtime/gm/index.js'
import { openingWith } from '../../../runtime/gm/sm4.js'
import { createWechatPay } from '../../../runtime/index.js'
import { readPem } from '../../../runtime/keys/pem.js'
import { newCertificate, newSm2Pair, openssl } from '../helpers/keys.js'
import { API_V3_KEY, sealSm4 } from '../helpers/seal.js'
import { SM2_SUITE } from '../helpers/suite.js'

const DISTID = 'distid:1234567812345678'
const pair = newSm2Pair()
const files = { 'key.pem': pair.privatePem, 'pub.pem': pair.publicPem }
const merchant = gm.readMerchantKey(pair.privatePem)
const publicKeyIn = (pem: string) => {
  const [block] = readPem(pem)
  if (!block) throw new Error('There is no PEM.')
  return gm.readPublicKey('ID', block)
}
const platform = publicKeyIn(pair.publicPem)
const bytes = (text: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text as string))
const hex = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'))

const MESSAGES = ['', 'a', '中文 😀', 'x'.repeat(10_000)]

describe('openssl', () => {
  const verified = (signature: Uint8Array, message: string): string =>
    openssl(
      [
        ...['pkeyutl', '-verify', '-pubin', '-inkey', 'pub.pem', '-rawin', '-in', 'message'],
        ...['-digest', 'sm3', '-sigfile', 'signature', '-pkeyopt', DISTID],
      ],
      { ...files, message, signature },
    ).toString()

  it('openssl accepts the signatures of the client', async () => {
    for (const message of MESSAGES.slice(1)) {
      const signature = await merchant.sign(bytes(message))
      expect(verified(signature, message)).toMatch(/Successfully/)
      expect(() => verified(signature, `${message}.`)).toThrow()
    }
  })

  it('The client accepts signatures that openssl makes with keys and certificates', async () => {
    const certificate = publicKeyIn(newCertificate(pair, { serial: 'A1' }))
    for (const message of MESSAGES.slice(1)) {
      const signature = openssl(
        [
          ...['pkeyutl', '-sign', '-inkey', 'key.pem', '-rawin', '-in', 'message'],
          ...['-digest', 'sm3', '-pkeyopt', DISTID],
        ],
        { ...files, message },
      )
      for (const key of [platform, certificate]) {
        expect(await key.verify(bytes(signature), bytes(message))).toBe(true)
        expect(await key.verify(bytes(signature), bytes(`${message}.`))).toBe(false)
      }
    }
  })

  it('openssl decrypts the client’s ciphertexts, and vice versa', async () => {
    for (const text of MESSAGES.slice(1)) {
      const encrypted = await platform.encrypt(bytes(text))
      const opened = openssl(['pkeyutl', '-decrypt', '-inkey', 'key.pem', '-in', 'in'], {
        ...files,
        in: encrypted,
      })
      expect(opened.toString()).toBe(text)
      const args = ['pkeyutl', '-encrypt', '-pubin', '-inkey', 'pub.pem', '-in', 'in']
      const theirs = openssl(args, { ...files, in: text })
      expect(Buffer.from(await merchant.decrypt(bytes(theirs))).toString()).toBe(text)
    }
  })
})

describe('SM4-GCM', () => {
  // RFC 8998, appendix A.1.
  const KEY = hex('0123456789ABCDEFFEDCBA9876543210')
  const NONCE = hex('00001234567800000000ABCD')
  const ASSOCIATED = hex('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2')
  const SEALED = hex(`17F399F08C67D5EE19D0DC9969C4BB7D 5FD46FD3756489069157B282BB200735
    D82710CA5C22F0CCFA7CBF93D496AC15 A56834CBCF98C397B4024A2691233B8D 83DE3541E4C2B58177E065A9BF7B62EC`)
  const PLAIN = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'EE', 'AA']
    .map((byte) => byte.repeat(8))
    .join('')

  it('SM4-GCM decrypts the example of RFC 8998', async () => {
    const opened = await openingWith(KEY)(NONCE, ASSOCIATED, SEALED)
    expect(Buffer.from(opened).toString('hex').toUpperCase()).toBe(PLAIN)
  })

  it('SM4-GCM refuses any flipped bit of key, nonce, associated data or ciphertext', async () => {
    const parts = [KEY, NONCE, ASSOCIATED, SEALED]
    for (const index of parts.keys()) {
      for (const flipped of everyFlipOf(parts[index] ?? KEY)) {
        const [key, nonce, associated, sealed] = parts.with(index, flipped)
        const open = openingWith(key ?? KEY)(nonce ?? NONCE, associated ?? NONCE, sealed ?? SEALED)
        await expect(open).rejects.toThrow()
      }
    }
  })

  it.each([
    ['a short tag', NONCE, SEALED.subarray(0, -1)],
    ['a tag alone, shortened', NONCE, SEALED.subarray(-15)],
    ['nothing', NONCE, new Uint8Array()],
    ['a nonce of 16 bytes', new Uint8Array(16), SEALED],
    ['no nonce', new Uint8Array(), SEALED],
  ])('SM4-GCM refuses %s', async (_, nonce, sealed) => {
    await expect(openingWith(KEY)(nonce, ASSOCIATED, sealed)).rejects.toThrow()
  })

  it('SM4-GCM takes its key from the SM3 of the APIv3 key, as openssl computes it', async () => {
    const key = openssl(['dgst', '-sm3', '-binary', 'in'], { in: API_V3_KEY }).subarray(0, 16)
    const sealed = sealSm4('证书', { associated: '' })
    const open = openingWith(bytes(key))
    const [nonce, ciphertext] = [
      bytes(sealed.nonce),
      bytes(Buffer.from(sealed.ciphertext, 'base64')),
    ]
    for (const opened of [
      await open(nonce, new Uint8Array(), ciphertext),
      await gm.readApiV3Key(bytes(API_V3_KEY)).open(nonce, new Uint8Array(), ciphertext),
    ])
      expect(Buffer.from(opened).toString()).toBe('证书')
  })
})

describe('flipped bits', () => {
  it('A single flipped bit is refused in a signature', async () => {
    const message = bytes('message')
    const signature = bytes(SM2_SUITE.sign(pair, message))
    expect(await platform.verify(signature, message)).toBe(true)
    for (const flipped of everyFlipOf(signature)) {
      expect(await platform.verify(flipped, message)).toBe(false)
    }
  })

  it('A single flipped bit is refused in the signed text', async () => {
    const message = bytes('1554208460\nnonce\n{"total":1}\n')
    const signature = bytes(SM2_SUITE.sign(pair, message))
    for (const flipped of everyFlipOf(message)) {
      expect(await platform.verify(signature, flipped)).toBe(false)
    }
  })

  it('A single flipped bit is refused in an encrypted field', async () => {
    const ciphertext = bytes(SM2_SUITE.encrypt(pair, Buffer.from('张三')))
    for (const flipped of everyFlipOf(ciphertext)) {
      await expect(merchant.decrypt(flipped)).rejects.toThrow()
    }
  })

  it('A single flipped bit is refused in an encrypted certificate', async () => {
    const key = gm.readApiV3Key(bytes(API_V3_KEY))
    const { nonce, associated_data, ciphertext } = sealSm4(newCertificate(pair, { serial: 'A1' }))
    const sealed = bytes(Buffer.from(ciphertext, 'base64'))
    for (const flipped of everyFlipOf(sealed)) {
      await expect(key.open(bytes(nonce), bytes(associated_data), flipped)).rejects.toThrow()
    }
  })

  it('A single flipped bit is refused in the body of a notification', async () => {
    const wxpay = createWechatPay({
      algorithm: gm,
      ...{ mchid: '1', serialNo: 'AA', privateKey: pair.privatePem, apiV3Key: API_V3_KEY },
      platformKeys: { PUB_KEY_ID_1: pair.publicPem },
    })
    const resource = sealSm4('{}', { associated: 'refund' })
    const body = Buffer.from(JSON.stringify({ event_type: 'REFUND.SUCCESS', resource }))
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signed = Buffer.concat([Buffer.from(`${timestamp}\nn\n`), body, Buffer.from('\n')])
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Serial': 'PUB_KEY_ID_1',
      'Wechatpay-Signature': SM2_SUITE.sign(pair, signed).toString('base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3',
    }
    await readNotification(wxpay, { headers, body })
    for (const flipped of everyFlipOf(bytes(body))) {
      await expect(readNotification(wxpay, { headers, body: flipped })).rejects.toMatchObject({
        reason: 'bad-signature',
      })
    }
  })
})

describe('inputs that sm-crypto-v2 accepts', () => {
  const N = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123')
  const der = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => {
    const content = Buffer.concat(parts)
    return bytes(Buffer.concat([Buffer.from([0x30, content.length]), content]))
  }
  const integer = (value: bigint): Uint8Array =>
    Buffer.concat([
      Buffer.from([0x02, 33]),
      Buffer.from(value.toString(16).padStart(66, '0'), 'hex'),
    ])

  it.each([
    ['r is 0', 0n, 1n],
    ['s is 0', 1n, 0n],
    ['r is the order', N, 1n],
    ['s is the order', 1n, N],
    ['r and s add up to the order', 1n, N - 1n],
    ['r is larger than any field', 1n << 256n, 1n],
  ])('a signature whose %s is refused although sm-crypto-v2 accepts it', async (_, r, s) => {
    expect(await platform.verify(der(integer(r), integer(s)), bytes('m'))).toBe(false)
  })

  it('a signature with r or s beyond the order, or not in DER, is refused', async () => {
    const message = bytes('m')
    const signature = bytes(SM2_SUITE.sign(pair, message))
    for (const other of [
      bytes(Buffer.concat([signature, Buffer.of(0)])),
      signature.subarray(0, -1),
      new Uint8Array(),
      new Uint8Array(64),
    ])
      expect(await platform.verify(other, message)).toBe(false)
  })

  it('a ciphertext that is empty, has trailing bytes, or has a point off the curve is refused', async () => {
    const good = bytes(SM2_SUITE.encrypt(pair, Buffer.from('张三')))
    const check = Buffer.concat([Buffer.from([0x04, 32]), Buffer.alloc(32)])
    const hidden = Buffer.from([0x04, 1, 0])
    for (const bad of [
      der(integer(1n), integer(1n), check, hidden),
      der(integer(0n), integer(0n), check, hidden),
      der(integer(1n), integer(1n), check, Buffer.from([0x04, 0])),
      bytes(Buffer.concat([good, Buffer.of(0)])),
      good.subarray(0, -1),
      new Uint8Array(),
    ])
      await expect(merchant.decrypt(bad)).rejects.toThrow()
  })
})

function* everyFlipOf(whole: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = new Uint8Array(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    yield flipped
  }
}
