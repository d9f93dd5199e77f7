import { verify } from '../crypto/rsa.js'
import type { Merchant } from '../identity/merchant.js'
import { type Refusal, refusal } from '../refusal.js'
import type { WireRequest } from '../wire/message.js'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const NAMES = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const
/** Seconds. */
const MAX_SKEW = 300

type Credentials = Readonly<Record<(typeof NAMES)[number], string>>

/** Checks `Authorization`. One for each simulator: it remembers what it has seen. */
export class AuthorizationCheck {
  readonly #merchant: Merchant
  readonly #now: () => number
  /** Signatures, oldest first, and when they came: a request that comes twice with one signature was
   * recorded by somebody, or is a retry that was not signed anew. */
  readonly #seen = new Map<string, number>()

  constructor(merchant: Merchant, now: () => number) {
    this.#merchant = merchant
    this.#now = now
  }

  /** `signed` is what counts as the body: of an upload only the text of `meta`. */
  check(request: WireRequest, signed: Uint8Array): void {
    const credentials = readCredentials(request.header('authorization'))
    const { mchid, serial_no: serial, timestamp, nonce_str: nonce, signature } = credentials
    const now = Math.floor(this.#now() / 1000)
    if (!/^\d+$/.test(timestamp) || Math.abs(Number(timestamp) - now) >= MAX_SKEW) {
      const issue = `the platform's time is ${now}`
      throw refuseField('clockSkew', 'timestamp', timestamp, issue)
    }
    if (mchid !== this.#merchant.mchid) {
      throw refuseField('merchantUnknown', 'mchid', mchid, `known is ${this.#merchant.mchid}`)
    }
    if (serial.toUpperCase() !== this.#merchant.serialNo) {
      const issue = `the merchant's certificate is ${this.#merchant.serialNo}`
      throw refuseField('serialUnknown', 'serial_no', serial, issue)
    }
    const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
    const message = Buffer.concat([Buffer.from(head), signed, Buffer.from('\n')])
    if (!verify(this.#merchant.publicKey, message, signature)) {
      throw signatureRefusal(request, signature, message)
    }
    this.#refuseReplay(signature, nonce, now)
  }

  #refuseReplay(signature: string, nonce: string, now: number): void {
    for (const [seen, at] of this.#seen) {
      // Refused for its timestamp by then: a signature is good for 300 seconds before and after it.
      if (now - at < 2 * MAX_SKEW) break
      this.#seen.delete(seen)
    }
    if (this.#seen.has(signature)) {
      throw refuseField('replayed', 'nonce_str', nonce, 'every attempt is signed anew')
    }
    this.#seen.set(signature, now)
  }
}

const readCredentials = (header: string | undefined): Credentials => {
  const [, scheme, list] = /^(\S+)\s+(.+)$/.exec(header ?? '') ?? []
  if (scheme === undefined || list === undefined) throw refusal('authorizationFormat')
  if (scheme !== SCHEME) {
    throw refuseField('authorizationType', 'authorization', scheme, `the type is ${SCHEME}`)
  }
  const found = new Map<string, string>()
  for (const item of list.split(',')) {
    const [, name, value] = /^\s*(\w+)="([^"]*)"\s*$/.exec(item) ?? []
    if (name === undefined || value === undefined) throw refusal('authorizationFormat')
    found.set(name, value)
  }
  const missing = NAMES.find((name) => !found.get(name))
  if (missing) throw refuseField('authorizationFormat', missing, '', 'is missing')
  return Object.fromEntries(found) as Credentials
}

type FieldError =
  | 'authorizationFormat'
  | 'authorizationType'
  | 'clockSkew'
  | 'merchantUnknown'
  | 'replayed'
  | 'serialUnknown'

const refuseField = (name: FieldError, field: string, value: string, issue: string): Refusal =>
  refusal(name, { field, value, issue, location: 'authorization' })

/** Bytes of the signed string that the refusal quotes. */
const QUOTED = 1024

/** Says what should have been signed, so that the caller sees where the two strings part. */
const signatureRefusal = (request: WireRequest, signature: string, message: Buffer): Refusal =>
  refusal('signatureWrong', {
    detail: { issue: 'sign not match' },
    field: 'signature',
    value: signature,
    issue: 'sign not match',
    location: 'authorization',
    sign_information: {
      method: request.method,
      url: request.target,
      truncated_sign_message: wholeCharacters(message.subarray(0, QUOTED)),
      sign_message_length: message.length,
    },
  })

/** A cut in the middle of a character must not leave a replacement character behind. */
const wholeCharacters = (bytes: Buffer): string =>
  new TextDecoder('utf-8').decode(bytes, { stream: true })
