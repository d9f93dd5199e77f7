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

/** What opens certificates, and reads what is in them. */
export interface Opener {
  readonly algorithm: Algorithm
  readonly key: SealKey
}

/**
 * The certificates in an answer to `GET /v3/certificates`, `{ data: [{ serial_no,
 * encrypt_certificate }] }`, opened with the APIv3 key. Only WeChat Pay and the merchant know that
 * key, so that nobody else can have made them. `undefined` if this is no such list.
 *
 * Throws `DecryptionError` for one that does not open: then the key is wrong, or somebody tries.
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

/** Notifications are encrypted with the same key, and customers have a say in what is in them. A PEM
 * somewhere in such a text must not pass for a certificate of WeChat Pay. */
const ALONE = /^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----$/

/** Others are of a kind that this client does not know, SM2 certificates or RSA ones: let them be. */
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
  if (!block || !facts) throw fail('what was encrypted in it is no certificate in PEM.')
  if (!sameSerial(facts.serial, id.toUpperCase())) {
    throw fail(`what was encrypted in it is another one, ${facts.serial}.`)
  }
  return new PlatformKey(id, algorithm.readPublicKey(id, block), facts)
}
