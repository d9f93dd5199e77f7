import { toHex } from '../base/bytes.js'
import {
  BIT_STRING,
  type DerElement,
  EXPLICIT_0,
  INTEGER,
  readElements,
  readSequence,
  SEQUENCE,
} from './der.js'

/** The facts of a certificate that the client needs, apart from its key. */
export interface CertificateFacts {
  /** Upper-case hex, two digits a byte, as `openssl x509 -serial` prints it. */
  readonly serial: string
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
}

/** Reads a DER certificate, RFC 5280 section 4.1; returns `undefined` for anything else. */
export const readCertificate = (der: Uint8Array): CertificateFacts | undefined => {
  const [body, , signature] = readSequence(der) ?? []
  if (body?.tag !== SEQUENCE || signature?.tag !== BIT_STRING) return undefined
  const fields = readElements(body.content)
  if (fields?.[0]?.tag === EXPLICIT_0) fields.shift()
  const [serial, , , validity] = fields ?? []
  const [from, until] = validity ? (readElements(validity.content) ?? []) : []
  if (serial?.tag !== INTEGER || !from || !until) return undefined
  const notBefore = readTime(from)
  const notAfter = readTime(until)
  if (notBefore === undefined || notAfter === undefined) return undefined
  return { serial: readSerial(serial.content), notBefore, notAfter }
}

// DER puts a zero byte before a number whose first bit is set; it is the sign, not a digit.
const readSerial = (content: Uint8Array): string =>
  toHex(content.length > 1 && content[0] === 0 ? content.subarray(1) : content).toUpperCase()

const TIME = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/

/** UTCTime has two digits for the year (50 to 99 are 19xx), GeneralizedTime four. */
const readTime = ({ content }: DerElement): number | undefined => {
  const match = TIME.exec(String.fromCharCode(...content))
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number)
  const century = match[1]?.length === 4 ? 0 : year >= 50 ? 1900 : 2000
  return Date.UTC(century + year, month - 1, day, hour, minute, second)
}
