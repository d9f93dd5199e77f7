import { toHex } from '../base/bytes.js'
import {
  BIT_STRING,
  type DerElement,
  EXPLICIT_0,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readElements,
  readSequence,
} from '../keys/der.js'
import { kindOf } from '../keys/format.js'
import { readPoint, readScalar, type Sm2PrivateKey, type Sm2PublicKey } from './sm2.js'

/** The number within a PKCS#8 DER, RFC 5958 and RFC 5915; `undefined` if it is damaged. */
export const readPkcs8 = (der: Uint8Array): Sm2PrivateKey | undefined => {
  const [, , wrapped] = readSequence(der) ?? []
  if (wrapped?.tag !== OCTET_STRING) return undefined
  const [version, number] = readSequence(wrapped.content) ?? []
  if (version?.tag !== INTEGER || number?.tag !== OCTET_STRING) return undefined
  return readScalar(number.content)
}

/** The point within a SubjectPublicKeyInfo; `undefined` if it is damaged. */
export const readSpki = (der: Uint8Array): Sm2PublicKey | undefined =>
  readInfo(readSequence(der) ?? [])

/**
 * Returns the key in a certificate, RFC 5280 section 4.1; a text names its kind if it is not SM2.
 */
export const readCertificateKey = (der: Uint8Array): Sm2PublicKey | string | undefined => {
  const fields = readElements(readSequence(der)?.[0]?.content ?? new Uint8Array())
  if (fields?.[0]?.tag === EXPLICIT_0) fields.shift()
  const info = readElements(fields?.[5]?.content ?? new Uint8Array())
  if (!info?.[0]) return undefined
  return kindOf(info[0]) === 'sm2' ? readInfo(info) : algorithmName(info[0])
}

const readInfo = ([, bits]: DerElement[]): Sm2PublicKey | undefined =>
  // The first byte is the number of unused bits; it must be 0.
  bits?.tag === BIT_STRING && bits.content[0] === 0
    ? readPoint(bits.content.subarray(1))
    : undefined

/** Describes a key in PKCS#8 or SubjectPublicKeyInfo for messages: `on the curve P-256`. */
export const curveIn = (der: Uint8Array): string => {
  const [first, second] = readSequence(der) ?? []
  const algorithm = first?.tag === INTEGER ? second : first
  return algorithm ? algorithmName(algorithm) : 'of another kind'
}

const CURVES: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
}

const algorithmName = (algorithm: DerElement): string => {
  if (kindOf(algorithm) === 'rsa') return 'of RSA'
  const [, curve] = readElements(algorithm.content) ?? []
  const name = curve?.tag === OBJECT_IDENTIFIER ? CURVES[toHex(curve.content)] : undefined
  return name ? `on the curve ${name}` : 'of another kind'
}
