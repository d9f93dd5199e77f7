import type { Bytes } from '../base/bytes.js'
import { concat } from '../base/bytes.js'
import type { Context } from '../context.js'
import { ApiError } from '../errors/api-error.js'
import type { PublicKey } from '../keys/algorithm.js'
import { readPem } from '../keys/pem.js'
import { rsaEncrypt } from '../keys/rsa-public-key.js'
import type { V2Operation } from './operation.js'

/** The key for encrypting the fields of bank cards, in the form that `encryptFields` takes. */
export interface BankKey extends Pick<PublicKey, 'encrypt'> {
  readonly id: string
}

export const GET_PUBLIC_KEY: V2Operation = {
  id: 'getPublicKey',
  method: 'POST',
  path: '/risk/getpublickey',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  host: 'https://fraud.mch.weixin.qq.com',
  certificate: true,
  unsigned: true,
}

/** Fetched once for all calls, and again after half a day, like platform certificates. */
const LIFETIME = 12 * 3_600_000

interface Cached {
  readonly since: number
  readonly key: Promise<BankKey>
}

const cache = /* @__PURE__ */ new WeakMap<Context, Cached>()

/**
 * Returns the key for bank cards; `fetchPem` fetches it with `getPublicKey`. A failure is not
 * cached.
 */
export const bankKeyOf = (context: Context, fetchPem: () => Promise<unknown>): Promise<BankKey> => {
  const now = context.clock()
  const before = cache.get(context)
  if (before && Math.abs(now - before.since) < LIFETIME) return before.key
  const key = fetchPem().then(readBankKey)
  const cached = { since: now, key }
  cache.set(context, cached)
  key.catch(() => {
    if (cache.get(context) === cached) cache.delete(context)
  })
  return key
}

const readBankKey = async (pem: unknown): Promise<BankKey> => {
  const [block] = readPem(typeof pem === 'string' ? pem : '')
  const spki = block?.format === 'pkcs1-public' ? spkiOf(block.der) : block?.der
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-1' }
  const imported = await crypto.subtle
    .importKey('spki', spki ?? new Uint8Array(), algorithm, false, ['encrypt'])
    .catch(() => {
      throw new ApiError('getPublicKey: pub_key is not an RSA public key in PEM.', {
        operation: GET_PUBLIC_KEY.id,
        method: GET_PUBLIC_KEY.method,
        url: `${GET_PUBLIC_KEY.host}${GET_PUBLIC_KEY.path}`,
        status: 200,
        verified: false,
      })
    })
  return { id: GET_PUBLIC_KEY.id, encrypt: rsaEncrypt(() => Promise.resolve(imported)) }
}

/** PKCS#1 (`BEGIN RSA PUBLIC KEY`) is the key alone; WebCrypto wants its algorithm around it: RFC 5280,
 * SubjectPublicKeyInfo. */
const spkiOf = (pkcs1: Bytes): Bytes =>
  der(0x30, concat(RSA_ENCRYPTION, der(0x03, concat(Uint8Array.of(0), pkcs1))))

/** SEQUENCE { OBJECT IDENTIFIER 1.2.840.113549.1.1.1, NULL } */
const RSA_ENCRYPTION = /* @__PURE__ */ Uint8Array.of(
  ...[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00],
)

const der = (tag: number, content: Bytes): Bytes => {
  const size = content.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return concat(Uint8Array.of(tag, ...length), content)
}
