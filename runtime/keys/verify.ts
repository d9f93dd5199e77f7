import { abortable } from '../base/abortable.js'
import { concat, fromBase64, LINE_FEED, utf8 } from '../base/bytes.js'
import {
  VerificationError,
  type VerificationErrorDetails,
  type VerificationReason,
} from '../errors/verification-error.js'
import type { KeyRing } from './key-ring.js'
import type { PlatformKey } from './platform-key.js'

/** The parts of an answer or a notification that its signature covers. */
export interface SignedMessage {
  header(name: string): string | null
  /** The raw bytes, before any decoding. */
  readonly body: Uint8Array
}

/** The details of the error, apart from the reason. */
export interface Subject extends Omit<VerificationErrorDetails, 'reason' | 'serial'> {
  /** `answer to GET https://…`; begins the error's sentence. */
  readonly name: string
}

const TIMESTAMP = 'Wechatpay-Timestamp'
const NONCE = 'Wechatpay-Nonce'
const SIGNATURE = 'Wechatpay-Signature'
const SERIAL = 'Wechatpay-Serial'
const HEADERS = [TIMESTAMP, NONCE, SIGNATURE, SERIAL] as const

const PROBE = 'WECHATPAY/SIGNTEST/'
/** In seconds. An older message is refused, because it may be a replay. */
const MAX_SKEW = 300

/** Whether any header claims a signature of WeChat Pay. */
export const claimsSignature = (message: SignedMessage): boolean =>
  HEADERS.some((name) => message.header(name) !== null)

/**
 * Returns if WeChat Pay signed these bytes, within the last or next 300 seconds; rejects with a
 * `VerificationError` otherwise. The signed text is `TIMESTAMP\nNONCE\nBODY\n`; `Wechatpay-Serial`
 * names the key.
 */
export const verifySignature = async (
  message: SignedMessage,
  keys: KeyRing,
  now: number,
  subject: Subject,
  signal?: AbortSignal,
): Promise<void> => {
  const [timestamp, nonce, signature, serial] = HEADERS.map((name) => message.header(name) || '')
  const refuse = (reason: VerificationReason, why: string): VerificationError =>
    refusal(subject, reason, why, serial || undefined)

  if (!timestamp || !nonce || !signature || !serial) {
    throw refuse('missing-header', missing(message))
  }
  if (signature.startsWith(PROBE)) {
    throw refuse('probe', 'WeChat Pay sent a wrong signature on purpose, as a test of this client.')
  }
  // Checked before the key, so that a replayed message does not cause a download.
  const skew = skewOf(timestamp, now)
  if (!(Math.abs(skew) < MAX_SKEW)) throw refuse('clock-skew', skewed(skew))
  // A line feed would move the border between nonce and body. Only raw header objects can contain
  // one.
  if (/[\r\n]/.test(nonce)) throw refuse('bad-signature', `its ${NONCE} has a line feed.`)
  // Anyone can send a notification, but only the called server sends an answer.
  const from = subject.method === undefined ? 'notification' : 'answer'
  const key = keys.known(serial) ?? (await abortable(keys.find(serial, message, from), signal))
  if (!key) throw refuse('unknown-serial', unknown(serial, keys))
  if (key.isLongExpired(now)) throw refuse('unknown-serial', expired(key, keys))
  const bytes = fromBase64(signature)
  const signed = concat(utf8(`${timestamp}\n${nonce}\n`), message.body, LINE_FEED)
  if (bytes === undefined || !(await key.verify(bytes, signed))) {
    throw refuse(
      'bad-signature',
      `its signature is not valid for ${serial}. It was changed in transit, or does not come from WeChat Pay, or another key is configured under that ID.`,
    )
  }
}

/** The error for a message that failed verification. */
export const refusal = (
  subject: Subject,
  reason: VerificationReason,
  why: string,
  serial?: string,
): VerificationError =>
  new VerificationError(`Refused the ${subject.name}: ${why}`, { ...subject, reason, serial })

/** The seconds that the message's clock is ahead of this machine; NaN for anything but digits. */
const skewOf = (timestamp: string, now: number): number =>
  /^\d+$/.test(timestamp) ? Number(timestamp) - Math.floor(now / 1000) : Number.NaN

const skewed = (skew: number): string => {
  if (Number.isNaN(skew)) return `its ${TIMESTAMP} is not a number of seconds.`
  const distance = `${Math.abs(skew)} seconds ${skew > 0 ? 'in the future' : 'ago'}`
  return `it was signed ${distance}; the limit is ${MAX_SKEW} seconds. Is this machine's clock right?`
}

const missing = (message: SignedMessage): string => {
  const absent = HEADERS.filter((name) => !message.header(name))
  const whole = absent.length === HEADERS.length
  return whole
    ? 'it is not signed. It does not come from WeChat Pay, or an intermediary removed the Wechatpay- headers.'
    : `it has no ${absent.join(', ')}.`
}

/** A forged serial number may contain anything, such as this call's signature. */
const SERIAL_FORM = /^(PUB_KEY_ID_\w{1,64}|[0-9A-Fa-f]{1,64})$/

const expired = ({ id, notAfter }: PlatformKey, { couldDownload }: KeyRing): string =>
  `it is signed with the certificate ${id}, which expired on ${new Date(notAfter).toISOString().slice(0, 10)}. Put the current certificate or the public key into platformKeys${couldDownload ? ", or set certificates to 'auto'" : ''}.`

const unknown = (serial: string, keys: KeyRing): string => {
  const shown = SERIAL_FORM.test(serial) ? serial : '(its name is not a key name of WeChat Pay)'
  return `it is signed with the key ${shown}, which is not among the keys of this client (${keys.ids.join(', ') || 'none'}). If that key is WeChat Pay's, add it to platformKeys${whereFrom(serial, keys)}`
}

/** Merchants that move between certificates and the public key get answers signed with either. */
const whereFrom = (serial: string, { couldDownload }: KeyRing): string => {
  if (serial.startsWith('PUB_KEY_ID_')) return ': the merchant or brand platform shows it.'
  if (!couldDownload || !SERIAL_FORM.test(serial)) return '.'
  return ", or set certificates to 'auto' as well (with apiV3Key): this is the serial number of a certificate, and WeChat Pay signs with either while a merchant moves between certificates and the public key."
}
