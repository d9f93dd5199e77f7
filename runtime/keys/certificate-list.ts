import { DecryptionError } from '../errors/decryption-error.js'
import { openSealed } from './aead.js'
import type { Algorithm, SealKey } from './algorithm.js'
import { readCertificate } from './certificate.js'
import { readPem } from './pem.js'
import { PlatformKey, sameSerial } from './platform-key.js'

/** One entry of the answer to `GET /v3/certificates`, still encrypted. */
interface Entry {
  readonly serial_no: string
  readonly encrypt_certificate: object
}

/** Decrypts certificates and reads their keys. */
export interface Opener {
  readonly algorithm: Algorithm
  readonly key: SealKey
}

/**
 * The certificates in an answer to `GET /v3/certificates`, `{ data: [{ serial_no,
 * encrypt_certificate }] }`, opened with the APIv3 key. Only WeChat Pay and the merchant know that
 * key, so decryption proves their origin. Returns `undefined` if the answer is not such a list.
 *
 * Throws `DecryptionError` if one cannot be decrypted: the key is wrong, or the certificate is
 * forged.
 */
export const openCertificates = async (
  { algorithm, key }: Opener,
  value: unknown,
): Promise<PlatformKey[] | undefined> => {
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined
  const { data } = value
  if (!Array.isArray(data)) return undefined
  return Promise.all(
    data
      .filter((entry) => isEntry(entry, key.algorithm))
      .map((entry) => openCertificate(algorithm, key, entry)),
  )
}

/**
 * Notifications are encrypted with the same key and contain text from customers. A PEM in such a
 * text must not be accepted as a certificate of WeChat Pay.
 */
const ALONE = /^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----$/

/** Skip entries that this client cannot use, such as SM2 certificates in a client with RSA. */
const isEntry = (entry: unknown, algorithm: string): entry is Entry => {
  if (typeof entry !== 'object' || entry === null) return false
  const { serial_no: serial, encrypt_certificate: sealed } = entry as Partial<Entry>
  return (
    typeof serial === 'string' &&
    /^[0-9A-Fa-f]{1,64}$/.test(serial) &&
    typeof sealed === 'object' &&
    sealed !== null &&
    'algorithm' in sealed &&
    sealed.algorithm === algorithm
  )
}

const openCertificate = async (
  algorithm: Algorithm,
  key: SealKey,
  entry: Entry,
): Promise<PlatformKey> => {
  const id = entry.serial_no
  const fail = (why: string, cause?: unknown): DecryptionError =>
    new DecryptionError(
      `The platform certificate ${id}: ${why}`,
      { operation: 'downloadCertificates', field: 'data[].encrypt_certificate' },
      cause === undefined ? undefined : { cause },
    )
  const opened = await openSealed(key, entry.encrypt_certificate, fail)
  const text = new TextDecoder().decode(opened).trim()
  const [block] = ALONE.test(text) ? readPem(text) : []
  const facts = block?.format === 'certificate' ? readCertificate(block.der) : undefined
  if (!block || !facts) throw fail('the decrypted content is not a PEM certificate.')
  if (!sameSerial(facts.serial, id.toUpperCase())) {
    throw fail(`the decrypted certificate has another serial number, ${facts.serial}.`)
  }
  return new PlatformKey(id, algorithm.readPublicKey(id, block), facts)
}
