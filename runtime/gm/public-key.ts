import { ConfigError } from '../errors/config-error.js'
import type { PublicKey } from '../keys/algorithm.js'
import type { PemBlock } from '../keys/pem.js'
import { readCertificateKey, readSpki } from './read-keys.js'
import { encrypt, verify } from './sm2.js'

/** SM2 with SM3, and SM2 encryption. */
export const sm2PublicKey = (id: string, { format, der }: PemBlock): PublicKey => {
  const isCertificate = format === 'certificate'
  const key = isCertificate ? readCertificateKey(der) : readSpki(der)
  if (typeof key === 'string') {
    throw new ConfigError(
      `platformKeys['${id}']: expected a certificate for an SM2 key, got one for a key ${key}. WeChat Pay's SM2 certificates: GET /v3/certificates?algorithm_type=SM2, or certificates: 'auto'.`,
    )
  }
  if (!key) {
    throw new ConfigError(
      `platformKeys['${id}']: looks like ${isCertificate ? 'a certificate' : 'an SM2 public key'} in PEM, but it contains no point on the curve. Is it damaged?`,
    )
  }
  return {
    verify: async (signature, message) => verify(key, signature, message),
    encrypt: async (plain) =>
      plain.length > 0
        ? encrypt(key, plain)
        : 'it is empty; SM2 encrypts one byte or more. Leave the field out.',
  }
}
