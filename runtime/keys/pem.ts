import { type Bytes, fromBase64 } from '../base/bytes.js'
import { formatOf, type KeyFormat } from './format.js'

export interface PemBlock {
  readonly format: KeyFormat
  readonly der: Bytes
  /** The block alone, in the form that `jose` takes: LF, no text around it. */
  readonly pem: string
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g

// PKCS#1 may also be encrypted: its body is then headers and ciphertext, so only the label shows
// the format.
const LABELS: Readonly<Record<string, KeyFormat>> = {
  'RSA PRIVATE KEY': 'pkcs1-private',
  'EC PRIVATE KEY': 'sec1',
  'ENCRYPTED PRIVATE KEY': 'pkcs8-encrypted',
  'RSA PUBLIC KEY': 'pkcs1-public',
}

/**
 * The blocks in a PEM text. Accepts harmless variations: CRLF, text and spaces around the block
 * (`openssl pkcs12` writes "Bag Attributes" above it), and line ends that an environment variable
 * turned into a literal `\n` or into spaces.
 */
export const readPem = (text: string): PemBlock[] => {
  const lines = text.replace(/\\r|\\n/g, '\n')
  return Array.from(lines.matchAll(BLOCK), ([, label = '', body = '']) => {
    const base64 = body.replace(/\s+/g, '')
    const der = fromBase64(base64) ?? new Uint8Array()
    return {
      format: LABELS[label] ?? formatOf(der),
      der,
      pem: `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`,
    }
  })
}

/** Describes a text without a PEM block. Never quotes the text, because it may be a secret. */
export const describeText = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed === '') return 'an empty string. Is the environment variable set?'
  if (trimmed.includes('-----BEGIN')) {
    return 'a PEM whose END line is missing or differs. Was the text truncated?'
  }
  const der = fromBase64(trimmed.replace(/\s+/g, ''))
  if (der && formatOf(der) !== 'unknown') {
    return 'Base64 without its BEGIN and END lines. Put them back: -----BEGIN PRIVATE KEY----- (or PUBLIC KEY, CERTIFICATE) above, the same with END below.'
  }
  if (
    trimmed.length < 1024 &&
    /\.(pem|key|crt|cer|p12|pfx)$|^[.~]{0,2}\/|^[A-Za-z]:\\/.test(trimmed)
  ) {
    return "a string that looks like a file path. Read the file: await readFile(path, 'utf8')."
  }
  return 'a string without a BEGIN line.'
}

/** Describes a value that is not a string. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'undefined. Is the environment variable set?'
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return describeBytes(value)
  return value === null ? 'null.' : `a value of type ${typeof value}.`
}

const describeBytes = (value: ArrayBuffer | ArrayBufferView): string => {
  const bytes = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value)
  if (formatOf(bytes) === 'pkcs12') {
    return 'the bytes of a .p12 file. Convert it: openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem (the password is the mchid).'
  }
  return "bytes. Read the PEM as text: readFile(path, 'utf8')."
}
