import { withoutSignatures } from '../base/redaction.js'
import type { Outcome } from '../errors/outcome.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

// For certain no byte of the request was sent: there was no connection.
const NO_CONNECTION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What becomes of a call whose `fetch` failed with this code. */
export const outcomeOfFailure = (code: string | undefined): Outcome =>
  code !== undefined && NO_CONNECTION.has(code) ? 'not-sent' : 'unknown'

/** What became of the attempts of one call: an error knows of its own attempt only. */
export class Trace {
  /** To be kept out of the error. */
  readonly #signatures: string[] = []
  #mayBeDone = false
  #last: Outcome = 'not-sent'

  /** Another attempt begins. */
  begins(): void {
    this.#mayBeDone ||= this.#last === 'unknown' || this.#last === 'done'
    this.#last = 'not-sent'
  }

  /** From here on it may arrive. */
  sends(signature: string): void {
    this.#signatures.push(signature)
    this.#last = 'unknown'
  }

  ends(outcome: Outcome): void {
    this.#last = outcome
  }

  /**
   * Gives an error of the call its outcome. If an earlier attempt may have been carried out, then a
   * refusal of this one does not say that nothing was: it may even be the reason for it.
   */
  settle(error: unknown): unknown {
    if (!(error instanceof WechatPayError)) return error
    withoutSignatures(error, this.#signatures)
    const own = error.outcome === 'not-sent' ? this.#last : error.outcome
    return withOutcome(error, this.#mayBeDone && own !== 'done' ? 'unknown' : own)
  }
}

/** The same error with another outcome. */
export const withOutcome = <T>(error: T, value: Outcome): T => {
  if (error instanceof WechatPayError && error.outcome !== value) {
    Object.defineProperty(error, 'outcome', { value, enumerable: true, configurable: true })
  }
  return error
}
