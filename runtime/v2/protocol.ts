import type { Bytes } from '../base/bytes.js'
import { brokenOff } from '../base/stream-error.js'
import { through } from '../base/streams.js'
import type { Answer } from '../call/attempt.js'
import type { Received } from '../call/exchange.js'
import type { CallLimits } from '../call/ky-options.js'
import { timely } from '../call/timely.js'
import type { ApiError } from '../errors/api-error.js'
import { VerificationError, type VerificationReason } from '../errors/verification-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import type { Protocol } from '../protocol.js'
import { billOf } from './bill.js'
import { dataOf } from './data.js'
import { failureOf, isFailure, unreadable } from './error.js'
import type { V2Operation } from './operation.js'
import { readXml, XmlFault, type XmlFields } from './read-xml.js'
import type { Signing, SignType } from './signature.js'
import { provesItself } from './verification.js'

interface Sent {
  readonly type: SignType
  readonly signature: string
  readonly secrets: readonly string[]
}

/** APIv2 within one call: verifies and reads its answers. */
export class XmlProtocol implements Protocol {
  readonly signature: string
  readonly certificate?: true
  readonly #operation: V2Operation
  readonly #signing: Signing
  readonly #type: SignType
  /** Plain texts and signatures, redacted from errors. */
  readonly #secrets: readonly string[]
  /** The answer that was read last. */
  #last: { readonly bytes: Bytes | undefined; readonly fields: XmlFields | string } | undefined

  constructor(operation: V2Operation, signing: Signing, { type, signature, secrets }: Sent) {
    this.signature = signature
    if (operation.certificate) this.certificate = true
    this.#operation = operation
    this.#signing = signing
    this.#type = type
    this.#secrets = secrets
  }

  /**
   * A success must be signed with the algorithm that the request used, unless its endpoint is
   * documented not to sign. `return_code=FAIL` comes unsigned: it is an error and never a payment
   * state. A `sign` that is present must be valid.
   */
  async verify({ response, bytes, stream }: Received, origin: CallOrigin): Promise<boolean> {
    if (!response.ok || stream) return false
    const refused = (reason: VerificationReason, why: string): VerificationError =>
      new VerificationError(
        `Refused the answer to ${origin.method} ${origin.url}: ${why} Whether the call was carried out is unknown.`,
        { ...origin, reason, status: response.status },
      )
    const fields = this.#read(bytes)
    if (typeof fields === 'string') {
      if (this.#operation.unsigned) return false
      throw refused('malformed', `${fields}.`)
    }
    const isDue = !this.#operation.unsigned && fields.get('return_code') === 'SUCCESS'
    if (!isDue && !fields.has('sign')) return false
    await provesItself(fields, this.#signing, [this.#type], refused)
    return true
  }

  errorOf(answer: Answer): ApiError {
    const fields = this.#read(answer.bytes)
    if (typeof fields === 'string') return unreadable(answer, fields)
    return failureOf(this.#operation, fields, answer, this.#secrets)
  }

  async read(answer: Answer, limits: CallLimits): Promise<unknown> {
    if (answer.stream) return this.#readFile(answer, answer.stream, limits)
    return this.#readFields(answer, answer.bytes)
  }

  #readFields(answer: Answer, bytes: Bytes | undefined): unknown {
    const fields = this.#read(bytes)
    if (typeof fields === 'string') throw unreadable(answer, fields)
    if (isFailure(fields)) throw failureOf(this.#operation, fields, answer, this.#secrets)
    return dataOf(fields, this.#operation.answer)
  }

  /** A bill, or XML that says why there is no bill; the first bytes decide. */
  async #readFile(
    answer: Answer,
    stream: ReadableStream<Bytes>,
    limits: CallLimits,
  ): Promise<unknown> {
    const { origin } = answer
    const source = through(stream, { failure: brokenOff(origin, limits.signals) })
    const open = (signal: AbortSignal) => billOf(source, origin, signal)
    const { content, xml } = await timely(open, limits, origin)
    return xml ? this.#readFields(answer, xml) : content
  }

  /**
   * Returns the fields, or the reason why they cannot be read. An answer is read once, so the fields
   * that callers get are those that were verified.
   */
  #read(bytes: Bytes | undefined): XmlFields | string {
    if (!this.#last || this.#last.bytes !== bytes) {
      this.#last = { bytes, fields: fieldsIn(bytes, this.#operation) }
    }
    return this.#last.fields
  }
}

const fieldsIn = (bytes: Bytes | undefined, { answer }: V2Operation): XmlFields | string => {
  try {
    return readXml(bytes ?? new Uint8Array(), 'xml', answer?.lists)
  } catch (error) {
    if (error instanceof XmlFault) return error.message
    throw error
  }
}
