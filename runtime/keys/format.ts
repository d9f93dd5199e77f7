import { toHex } from '../base/bytes.js'
import {
  BIT_STRING,
  type DerElement,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readElements,
  readSequence,
  SEQUENCE,
} from './der.js'

/** The kind of content of a PEM or its DER, recognised by its structure. */
export type KeyFormat =
  | 'pkcs8-rsa'
  | 'pkcs8-sm2'
  | 'pkcs8-other'
  | 'pkcs8-encrypted'
  | 'pkcs1-private'
  | 'pkcs1-public'
  | 'sec1'
  | 'spki-rsa'
  | 'spki-sm2'
  | 'spki-other'
  | 'certificate'
  | 'pkcs12'
  | 'unknown'

/** The descriptions for messages "expected …, got …". */
export const FORMAT_NAMES: Readonly<Record<KeyFormat, string>> = {
  'pkcs8-rsa': 'an RSA private key (PKCS#8, BEGIN PRIVATE KEY)',
  'pkcs8-sm2': 'an SM2 private key (PKCS#8, BEGIN PRIVATE KEY)',
  'pkcs8-other': 'a private key that is neither RSA nor SM2',
  'pkcs8-encrypted': 'a private key with a passphrase (BEGIN ENCRYPTED PRIVATE KEY)',
  'pkcs1-private': 'a private key in PKCS#1 (BEGIN RSA PRIVATE KEY)',
  'pkcs1-public': 'a public key in PKCS#1 (BEGIN RSA PUBLIC KEY)',
  sec1: 'an EC private key (BEGIN EC PRIVATE KEY)',
  'spki-rsa': 'an RSA public key (BEGIN PUBLIC KEY)',
  'spki-sm2': 'an SM2 public key (BEGIN PUBLIC KEY)',
  'spki-other': 'a public key that is neither RSA nor SM2',
  certificate: 'a certificate (BEGIN CERTIFICATE)',
  pkcs12: 'a PKCS#12 file (.p12)',
  unknown: 'something that is not a key in PEM format',
}

const RSA_ENCRYPTION = '2a864886f70d010101'

const EC_PUBLIC_KEY = '2a8648ce3d0201'
const SM2_CURVE = '2a811ccf5501822d'

/** The algorithm and its parameters of an AlgorithmIdentifier, RFC 5280. */
export const kindOf = (algorithm: DerElement): 'rsa' | 'sm2' | 'other' => {
  const [identifier, curve] = readElements(algorithm.content) ?? []
  if (identifier?.tag !== OBJECT_IDENTIFIER) return 'other'
  const name = toHex(identifier.content)
  if (name === RSA_ENCRYPTION) return 'rsa'
  return name === EC_PUBLIC_KEY && curve && toHex(curve.content) === SM2_CURVE ? 'sm2' : 'other'
}

/** Reads only the outermost elements, which is enough to describe the given value. */
export const formatOf = (der: Uint8Array): KeyFormat => {
  const [first, second, third] = readSequence(der) ?? []
  if (!first || !second) return 'unknown'
  if (first.tag === INTEGER) {
    const version = first.content.length === 1 ? first.content[0] : undefined
    if (second.tag === SEQUENCE && version === 3) return 'pkcs12'
    if (second.tag === SEQUENCE) return `pkcs8-${kindOf(second)}`
    if (second.tag === OCTET_STRING) return 'sec1'
    if (second.tag === INTEGER) return third ? 'pkcs1-private' : 'pkcs1-public'
  }
  if (first.tag === SEQUENCE) {
    if (second.tag === OCTET_STRING) return 'pkcs8-encrypted'
    if (second.tag === BIT_STRING) return `spki-${kindOf(first)}`
    if (second.tag === SEQUENCE && third?.tag === BIT_STRING) return 'certificate'
  }
  return 'unknown'
}
