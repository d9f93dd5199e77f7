import { ConfigError } from '../errors/config-error.js'
import { FORMAT_NAMES, type KeyFormat } from '../keys/format.js'
import { describeText, describeValue, type PemBlock, readPem } from '../keys/pem.js'
import { fromSigner, isCryptoKey, isSigner, type MerchantKey } from '../keys/signer.js'
import { curveIn, readPkcs8 } from './read-keys.js'
import { decrypt, sign } from './sm2.js'

const EXPECTED =
  'expected an SM2 private key, a PKCS#8 PEM (-----BEGIN PRIVATE KEY-----), or a Signer'

/** Reads `privateKey` of a client with `algorithm: gm`. */
export const readSm2Key = (given: unknown): MerchantKey => {
  if (typeof given === 'string') return fromPem(given)
  if (isCryptoKey(given)) {
    throw new ConfigError(`privateKey: ${EXPECTED}, got a CryptoKey; WebCrypto has no SM2.`)
  }
  if (isSigner(given)) return fromSigner(given, 'SM2, of x, y, C3 and C2 in DER')
  throw new ConfigError(`privateKey: ${EXPECTED}, got ${describeValue(given)}`)
}

const IS_RSA = 'That is an RSA key: with algorithm: gm the key is SM2; for RSA leave algorithm out.'
const PRIVATE = 'Give your own private key here.'

const REMEDIES: Readonly<Partial<Record<KeyFormat, string>>> = {
  'pkcs8-rsa': IS_RSA,
  'pkcs8-other': 'An SM2 key is on the curve SM2, OID 1.2.156.10197.1.301.',
  'pkcs8-encrypted': 'Remove the passphrase: openssl pkey -in sm2_key.pem -out sm2_key_plain.pem',
  'pkcs1-private': IS_RSA,
  'pkcs1-public': IS_RSA,
  sec1: 'Convert it: openssl pkcs8 -topk8 -nocrypt -in sm2_key.pem -out sm2_key_pkcs8.pem',
  'spki-rsa': IS_RSA,
  'spki-sm2': `${PRIVATE} The key of WeChat Pay goes into platformKeys.`,
  'spki-other': PRIVATE,
  certificate: `${PRIVATE} Only the serial number of the certificate is needed, as serialNo.`,
  pkcs12: 'Convert it: openssl pkcs12 -in sm2_cert.p12 -nocerts -nodes -out sm2_key.pem',
}

const fromPem = (text: string): MerchantKey => {
  const blocks = readPem(text)
  const [first] = blocks
  if (!first) throw new ConfigError(`privateKey: ${EXPECTED}, got ${describeText(text)}`)
  const keys = blocks.filter(({ format }) => format === 'pkcs8-sm2')
  if (keys.length > 1) {
    throw new ConfigError(`privateKey: expected one private key, got ${keys.length} in one PEM.`)
  }
  const [block] = keys
  if (!block) throw misfit(blocks.find(({ format }) => format !== 'unknown') ?? first)
  const key = readPkcs8(block.der)
  if (!key) {
    throw new ConfigError(
      'privateKey: looks like a PKCS#8 PEM of an SM2 key, but its number is missing or out of range. Is it damaged? Check it: openssl pkey -in sm2_key.pem -check -noout',
    )
  }
  return {
    sign: async (message) => sign(key, message),
    decrypt: async (ciphertext) => decrypt(key, ciphertext),
  }
}

const misfit = ({ format, der }: PemBlock): ConfigError => {
  const what = format === 'pkcs8-other' ? `a private key ${curveIn(der)}` : FORMAT_NAMES[format]
  const remedy = REMEDIES[format] ?? 'Is the Base64 between its lines complete?'
  return new ConfigError(`privateKey: ${EXPECTED}, got ${what}. ${remedy}`)
}
