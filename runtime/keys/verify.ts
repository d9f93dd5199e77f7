import { abortable } from '../base/abortable.js'
import { concat, fromBase64, LINE_FEED, utf8 } from '../base/bytes.js'
import {
  VerificationError,
  type VerificationErrorDetails,
  type VerificationReason,
} from '../errors/verification-error.js'
import type { KeyRing } from './key-ring.js'
import type { PlatformKey } from './platform-key.js'

/** An answer or a notification, as far as its signature is concerned. */
export interface SignedMessage {
  header(name: string): string | null
  /** The raw bytes, before any decoding. */
  readonly body: Uint8Array
}

/** What the error says beside the reason. */
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
/** Seconds. From here on a message is refused: it may have been recorded and sent again. */
const MAX_SKEW = 300

/** Whether anything claims that WeChat Pay signed this. */
export const claimsSignature = (message: SignedMessage): boolean =>
  HEADERS.some((name) => message.header(name) !== null)

/**
 * Returns if WeChat Pay signed these bytes, within the last or next 300 seconds; rejects with a
 * `VerificationError` otherwise. Signed is `TIMESTAMP\nNONCE\nBODY\n` with the key that
 * `Wechatpay-Serial` names.
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
  // Before the key, which may have to be fetched: not for a message that was recorded once.
  const skew = skewOf(timestamp, now)
  if (!(Math.abs(skew) < MAX_SKEW)) throw refuse('clock-skew', skewed(skew))
  // Only a carrier of raw headers lets it through; it would shift what is nonce and what is body.
  if (/[\r\n]/.test(nonce)) throw refuse('bad-signature', `its ${NONCE} has a line feed.`)
  // A notification is anybody's to send, an answer is not.
  const from = subject.method === undefined ? 'notification' : 'answer'
  const key = keys.known(serial) ?? (await abortable(keys.find(serial, message, from), signal))
  if (!key) throw refuse('unknown-serial', unknown(serial, keys))
  if (key.isLongExpired(now)) throw refuse('unknown-serial', expired(key, keys))
  const bytes = fromBase64(signature)
  const signed = concat(utf8(`${timestamp}\n${nonce}\n`), message.body, LINE_FEED)
  if (bytes === undefined || !(await key.verify(bytes, signed))) {
    throw refuse(
      'bad-signature',
      `its signature does not hold under ${serial}. It was changed on the way, or does not come from WeChat Pay, or another key is configured under that ID.`,
    )
  }
}

/** The error for a message that is not to be believed. */
export const refusal = (
  subject: Subject,
  reason: VerificationReason,
  why: string,
  serial?: string,
): VerificationError =>
  new VerificationError(`Refused the ${subject.name}: ${why}`, { ...subject, reason, serial })

/** Seconds that the message is ahead of this machine; NaN for anything but plain digits. */
const skewOf = (timestamp: string, now: number): number =>
  /^\d+$/.test(timestamp) ? Number(timestamp) - Math.floor(now / 1000) : Number.NaN

const skewed = (skew: number): string => {
  if (Number.isNaN(skew)) return `its ${TIMESTAMP} is not a number of seconds.`
  const distance = `${Math.abs(skew)} seconds ${skew > 0 ? 'in the future' : 'ago'}`
  return `it was signed ${distance}, allowed are less than ${MAX_SKEW}. Is this machine's clock right?`
}

const missing = (message: SignedMessage): string => {
  const absent = HEADERS.filter((name) => !message.header(name))
  const whole = absent.length === HEADERS.length
  return whole
    ? 'it is not signed. It does not come from WeChat Pay, or something on the way took the Wechatpay- headers off.'
    : `it has no ${absent.join(', ')}.`
}

/** Others send what they like: their own texts, this call's signature. */
const SERIAL_FORM = /^(PUB_KEY_ID_\w{1,64}|[0-9A-Fa-f]{1,64})$/

const expired = ({ id, notAfter }: PlatformKey, { couldDownload }: KeyRing): string =>
  `it is signed with the certificate ${id}, which expired on ${new Date(notAfter).toISOString().slice(0, 10)}. Put the current certificate or the public key into platformKeys${couldDownload ? ", or set certificates to 'auto'" : ''}.`

const unknown = (serial: string, keys: KeyRing): string => {
  const shown = SERIAL_FORM.test(serial) ? serial : '(its name is none of WeChat Pay)'
  return `it is signed with the key ${shown}, which is not among the keys of this client (${keys.ids.join(', ') || 'none'}). If that key is WeChat Pay's, add it to platformKeys${whereFrom(serial, keys)}`
}

/** Merchants that move between certificates and the public key get answers signed with either. */
const whereFrom = (serial: string, { couldDownload }: KeyRing): string => {
  if (serial.startsWith('PUB_KEY_ID_')) return ': the merchant or brand platform shows it.'
  if (!couldDownload || !SERIAL_FORM.test(serial)) return '.'
  return ", or set certificates to 'auto' as well (with apiV3Key): this is the serial number of a certificate, and WeChat Pay signs with either while a merchant moves between certificates and the public key."
}
