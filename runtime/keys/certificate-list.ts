import { DecryptionError } from '../errors/decryption-error.js'
import { AES_256_GCM, openSealed } from './aead.js'
import { readCertificate } from './certificate.js'
import { readPem } from './pem.js'
import { PlatformKey, sameSerial } from './platform-key.js'

/** One entry of the answer to `GET /v3/certificates`, still encrypted. */
interface Entry {
  readonly serial_no: string
  readonly encrypt_certificate: object
}

/**
 * The certificates in an answer to `GET /v3/certificates`, `{ data: [{ serial_no,
 * encrypt_certificate }] }`, opened with the APIv3 key. Only WeChat Pay and the merchant know that
 * key, so that nobody else can have made them. `undefined` if this is no such list.
 *
 * Throws `DecryptionError` for one that does not open: then the key is wrong, or somebody tries.
 */
export const openCertificates = async (
  key: CryptoKey,
  value: unknown,
): Promise<PlatformKey[] | undefined> => {
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined
  const { data } = value
  if (!Array.isArray(data)) return undefined
  return Promise.all(data.filter(isEntry).map((entry) => openCertificate(key, entry)))
}

/** Notifications are encrypted with the same key, and customers have a say in what is in them. A PEM
 * somewhere in such a text must not pass for a certificate of WeChat Pay. */
const ALONE = /^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----$/

/** Others are of a kind that this client does not know, the SM2 certificates: let them be. */
const isEntry = (entry: unknown): entry is Entry => {
  if (typeof entry !== 'object' || entry === null) return false
  const { serial_no: serial, encrypt_certificate: sealed } = entry as Partial<Entry>
  return (
    typeof serial === 'string' &&
    /^[0-9A-Fa-f]{1,64}$/.test(serial) &&
    typeof sealed === 'object' &&
    sealed !== null &&
    'algorithm' in sealed &&
    sealed.algorithm === AES_256_GCM
  )
}

const openCertificate = async (key: CryptoKey, entry: Entry): Promise<PlatformKey> => {
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
  return new PlatformKey(id, block, facts)
}
