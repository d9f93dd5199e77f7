import type { KeyObject } from 'node:crypto'
import { SCHEMES, verify } from '../crypto/algorithm.js'
import { type Brand, isBrandPath } from '../identity/brand.js'
import type { Merchant } from '../identity/merchant.js'
import { type Refusal, refusal } from '../refusal.js'
import type { Fields } from '../schema/json.js'
import type { WireRequest } from '../wire/message.js'

const NAMES = ['nonce_str', 'signature', 'timestamp', 'serial_no'] as const
/** Seconds. */
const MAX_SKEW = 300

type Credentials = Readonly<Record<(typeof NAMES)[number] | 'caller', string>>

/** Who may call a path, and how its requests have to be signed. */
interface Signer {
  readonly scheme: string
  /** The field that names the caller. */
  readonly field: 'mchid' | 'brand_id'
  readonly unknown: 'merchantUnknown' | 'brandUnknown'
  readonly id: string
  readonly serialNo: string
  readonly publicKey: KeyObject
}

/** Checks `Authorization`. One for each simulator: it remembers what it has seen. */
export class AuthorizationCheck {
  readonly #merchant: Merchant
  readonly #brand: () => Brand
  readonly #now: () => number
  /**
   * The received signatures with their times, oldest first. A repeated signature is a replay, or a
   * retry that was not signed again.
   */
  readonly #seen = new Map<string, number>()

  constructor(merchant: Merchant, brand: () => Brand, now: () => number) {
    this.#merchant = merchant
    this.#brand = brand
    this.#now = now
  }

  /** `signed` is what counts as the body: of an upload only the text of `meta`. */
  check(request: WireRequest, signed: Uint8Array): void {
    const signer = this.#signerOf(request.target)
    const credentials = readCredentials(request.header('authorization'), signer)
    const { caller, serial_no: serial, timestamp, nonce_str: nonce, signature } = credentials
    const now = Math.floor(this.#now() / 1000)
    if (!/^\d+$/.test(timestamp) || Math.abs(Number(timestamp) - now) >= MAX_SKEW) {
      const issue = `the platform's time is ${now}`
      throw refuseField('clockSkew', 'timestamp', timestamp, issue)
    }
    if (caller !== signer.id) {
      throw refuseField(signer.unknown, signer.field, caller, `known is ${signer.id}`)
    }
    if (serial.toUpperCase() !== signer.serialNo) {
      const whose = signer.field === 'mchid' ? 'merchant' : 'brand'
      const issue = `the ${whose}'s certificate is ${signer.serialNo}`
      throw refuseField('serialUnknown', 'serial_no', serial, issue)
    }
    const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
    const message = Buffer.concat([Buffer.from(head), signed, Buffer.from('\n')])
    if (!verify(signer.publicKey, message, signature)) {
      throw signatureRefusal(request, signature, message)
    }
    this.#refuseReplay(signature, nonce, now)
  }

  /** The merchant who signs must be the one that the request names: as itself, as the service
   * provider, or as the one who combines. */
  checkMerchant(places: readonly string[], parts: Readonly<Record<string, Fields>>): void {
    const { mchid } = this.#merchant
    for (const place of places) {
      const [part = '', name = ''] = place.split('.')
      const value = parts[part]?.[name]
      if (value === undefined || value === mchid) continue
      throw refusal('merchantMismatch', {
        field: part === 'query' ? name : `/${name}`,
        value,
        issue: `the request is signed by ${mchid}`,
        location: part === 'query' ? 'query' : 'body',
      })
    }
  }

  #signerOf(target: string): Signer {
    if (isBrandPath(target)) {
      if (this.#merchant.algorithm === 'SM2') {
        const issue = 'brands have RSA alone, and this simulator has SM2'
        throw refuseField('authorizationType', 'authorization', '', issue)
      }
      const { brandId, serialNo, publicKey } = this.#brand()
      return {
        scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
        field: 'brand_id',
        unknown: 'brandUnknown',
        id: brandId,
        serialNo,
        publicKey,
      }
    }
    const { algorithm, mchid, serialNo, publicKey } = this.#merchant
    return {
      scheme: SCHEMES[algorithm],
      field: 'mchid',
      unknown: 'merchantUnknown',
      id: mchid,
      serialNo,
      publicKey,
    }
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

const readCredentials = (
  header: string | undefined,
  { scheme: wanted, field }: Signer,
): Credentials => {
  const [, scheme, list] = /^(\S+)\s+(.+)$/.exec(header ?? '') ?? []
  if (scheme === undefined || list === undefined) throw refusal('authorizationFormat')
  if (scheme !== wanted) {
    throw refuseField('authorizationType', 'authorization', scheme, `the type is ${wanted}`)
  }
  const found = new Map<string, string>()
  for (const item of list.split(',')) {
    const [, name, value] = /^\s*(\w+)="([^"]*)"\s*$/.exec(item) ?? []
    if (name === undefined || value === undefined) throw refusal('authorizationFormat')
    found.set(name, value)
  }
  const missing = [field, ...NAMES].find((name) => !found.get(name))
  if (missing) throw refuseField('authorizationFormat', missing, '', 'is missing')
  return { ...(Object.fromEntries(found) as Credentials), caller: found.get(field) ?? '' }
}

type FieldError =
  | 'authorizationFormat'
  | 'authorizationType'
  | 'clockSkew'
  | 'brandUnknown'
  | 'merchantUnknown'
  | 'replayed'
  | 'serialUnknown'

const refuseField = (name: FieldError, field: string, value: string, issue: string): Refusal =>
  refusal(name, { field, value, issue, location: 'authorization' })

/** Bytes of the signed string that the refusal quotes. */
const QUOTED = 1024

/** Returns the string that should have been signed, so that the caller sees the difference. */
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
