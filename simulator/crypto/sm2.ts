import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { SimulatorError } from '../error.js'
import { integer, octetString, sequence } from './der.js'
import { A, B, bytesOf, multiply } from './sm2-curve.js'

// SM2 (GB/T 32918) with what OpenSSL has of it through node:crypto: keys, signatures, SM3. Node signs
// SM2 with an empty user ID, so the hash of ID and key (ZA) is fed in before the message. It offers no
// SM2 encryption, and since Node 24 no ECDH on the curve: the multiplication is written out here.

const G =
  '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
  'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0'
const USER_ID = '1234567812345678'

const sm3 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sm3').update(Buffer.concat(parts)).digest()

/** x and y of a public key: the last 64 bytes of its SubjectPublicKeyInfo. */
const pointOf = (key: KeyObject): Buffer =>
  key.export({ type: 'spki', format: 'der' }).subarray(-64)

/** The number of a private key: in PKCS#8, what stands behind the version of its ECPrivateKey. */
const scalarOf = (key: KeyObject): Buffer => {
  const der = key.export({ type: 'pkcs8', format: 'der' })
  const at = der.indexOf(Buffer.from('0201010420', 'hex')) + 5
  return der.subarray(at, at + 32)
}

const identityOf = (publicKey: KeyObject): Buffer =>
  sm3(
    Buffer.of(0, USER_ID.length * 8),
    Buffer.from(USER_ID),
    bytesOf(A),
    bytesOf(B),
    Buffer.from(G, 'hex'),
    pointOf(publicKey),
  )

/** Read from its own text: with a key that was just generated, node:crypto signs ECDSA on the curve. */
export const makeSm2Key = (): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } => {
  const { privateKey } = generate()
  const read = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return { privateKey: read, publicKey: createPublicKey(read) }
}

const generate = (): { readonly privateKey: KeyObject } => {
  try {
    return generateKeyPairSync('ec', { namedCurve: 'SM2' })
  } catch {
    throw new SimulatorError(
      'algorithm: node:crypto has no SM2 here. Node has it; Bun, Deno and Electron do not.',
    )
  }
}

/** SM2 with SM3, DER. */
export const sm2Sign = (
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  message: Uint8Array,
): Buffer => createSign('sm3').update(identityOf(publicKey)).update(message).sign(privateKey)

export const sm2Verify = (key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean =>
  createVerify('sm3').update(identityOf(key)).update(message).verify(key, signature)

/** DER: x, y, C3, C2. */
export const sm2Encrypt = (key: KeyObject, plain: Uint8Array): Buffer => {
  const ephemeral = makeSm2Key()
  const point = pointOf(ephemeral.publicKey)
  const shared = multiply(scalarOf(ephemeral.privateKey), pointOf(key))
  const stream = streamOf(shared, plain.length)
  if (stream.every((byte) => byte === 0)) return sm2Encrypt(key, plain)
  const check = sm3(shared.subarray(0, 32), plain, shared.subarray(32))
  const coordinates = [point.subarray(0, 32), point.subarray(32)].map(unpadded)
  return sequence(...coordinates.map(integer), octetString(check), octetString(xor(plain, stream)))
}

/** `undefined` for what does not open. */
export const sm2Decrypt = (key: KeyObject, ciphertext: Uint8Array): Buffer | undefined => {
  const [x, y, check, hidden] = partsOf(Buffer.from(ciphertext)) ?? []
  if (!x || !y || check?.length !== 32 || !hidden?.length) return undefined
  try {
    const shared = multiply(scalarOf(key), Buffer.concat([padded(x), padded(y)]))
    const plain = xor(hidden, streamOf(shared, hidden.length))
    const expected = sm3(shared.subarray(0, 32), plain, shared.subarray(32))
    return timingSafeEqual(expected, check) ? plain : undefined
  } catch {
    // A point that is not on the curve, or no number of the field.
    return undefined
  }
}

/** GB/T 32918.4, section 5.4.3. */
const streamOf = (shared: Buffer, length: number): Buffer => {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(index + 1)
    return sm3(shared, counter)
  })
  return Buffer.concat(blocks).subarray(0, length)
}

const xor = (left: Uint8Array, right: Uint8Array): Buffer =>
  Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)))

const unpadded = (bytes: Buffer): Buffer => {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? Buffer.of(0) : bytes.subarray(first)
}

const padded = (bytes: Buffer): Buffer =>
  bytes.length > 32 ? bytes.subarray(-32) : Buffer.concat([Buffer.alloc(32 - bytes.length), bytes])

const TAGS = [0x02, 0x02, 0x04, 0x04]

/** The contents of the four elements within the SEQUENCE. */
const partsOf = (der: Buffer): Buffer[] | undefined => {
  const outer = elementAt(der, 0, 0x30)
  if (outer?.end !== der.length) return undefined
  const parts: Buffer[] = []
  let at = 0
  for (const tag of TAGS) {
    const element = elementAt(outer.content, at, tag)
    if (!element) return undefined
    parts.push(element.content)
    at = element.end
  }
  return at === outer.content.length ? parts : undefined
}

const elementAt = (bytes: Buffer, at: number, tag: number) => {
  const first = bytes[at + 1]
  if (bytes[at] !== tag || first === undefined) return undefined
  const more = first < 0x80 ? 0 : first & 0x7f
  if (more > 3 || at + 2 + more > bytes.length) return undefined
  const size = more === 0 ? first : bytes.readUIntBE(at + 2, more)
  const start = at + 2 + more
  const end = start + size
  return end > bytes.length ? undefined : { content: bytes.subarray(start, end), end }
}
