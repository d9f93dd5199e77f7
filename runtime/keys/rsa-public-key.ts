import { importSPKI, importX509 } from 'jose/key/import'
import { lazy } from '../base/lazy.js'
import { bareCause } from '../base/safe-cause.js'
import { ConfigError } from '../errors/config-error.js'
import type { PublicKey } from './algorithm.js'
import { verifierOf } from './on-the-spot.js'
import type { PemBlock } from './pem.js'
import { encryptPkcs1, pkcs1Limit } from './pkcs1.js'

/** The minimum length in bits. WeChat Pay's keys have 2048; shorter ones can be broken. */
const SHORTEST = 2048

/** RSASSA-PKCS1-v1_5 with SHA-256, and RSA-OAEP; imported when first used. */
export const rsaPublicKey = (id: string, block: PemBlock): PublicKey => {
  const verifying = lazy(async () => {
    const imported = await importBlock(id, block, 'RS256')
    return { imported, here: await verifierOf(imported) }
  })
  return {
    verify: async (signature, message) => {
      const { imported, here } = await verifying()
      return (
        here(signature, message) ??
        crypto.subtle.verify('RSASSA-PKCS1-v1_5', imported, signature, message)
      )
    },
    encrypt: rsaEncrypt(lazy(() => importBlock(id, block, 'RSA-OAEP'))),
  }
}

/** RSA-OAEP with SHA-1 and MGF1-SHA-1, or RSAES-PKCS1-v1_5 if the operation requires it. */
export const rsaEncrypt =
  (imported: () => Promise<CryptoKey>): PublicKey['encrypt'] =>
  async (plain, padding) => {
    const key = await imported()
    const limit = padding ? pkcs1Limit(key) : plaintextLimit(key)
    if (plain.length > limit) {
      return `${plain.length} bytes of UTF-8; at most ${limit} can be encrypted.`
    }
    if (padding) return encryptPkcs1(key, plain)
    return new Uint8Array(await crypto.subtle.encrypt('RSA-OAEP', key, plain))
  }

/** RFC 8017, section 7.1.1: the modulus minus two hashes and two bytes; 214 for 2048 bits. */
const plaintextLimit = (key: CryptoKey): number => {
  const { modulusLength } = key.algorithm as RsaHashedKeyAlgorithm
  return modulusLength / 8 - 2 * 20 - 2
}

const importBlock = async (
  id: string,
  { format, pem }: PemBlock,
  algorithm: 'RS256' | 'RSA-OAEP',
): Promise<CryptoKey> => {
  let key: CryptoKey
  try {
    const importPem = format === 'certificate' ? importX509 : importSPKI
    key = await importPem(pem, algorithm)
  } catch (cause) {
    throw new ConfigError(
      `platformKeys['${id}']: looks like a ${format === 'certificate' ? 'certificate' : 'public key'} in PEM, but it cannot be imported. Is it damaged, or not RSA?`,
      { cause: bareCause(cause) },
    )
  }
  const { modulusLength } = key.algorithm as RsaHashedKeyAlgorithm
  if (modulusLength >= SHORTEST) return key
  throw new ConfigError(
    `platformKeys['${id}']: the key has ${modulusLength} bits; WeChat Pay's have ${SHORTEST}. Download pub_key.pem from the merchant platform again.`,
  )
}
