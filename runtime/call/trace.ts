import { redactText, withoutSecrets } from '../base/redaction.js'
import type { Outcome } from '../errors/outcome.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

// Codes of errors before a connection existed: no byte of the request was sent.
const NO_CONNECTION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The outcome of a call whose `fetch` failed with this code. */
export const outcomeOfFailure = (code: string | undefined): Outcome =>
  code !== undefined && NO_CONNECTION.has(code) ? 'not-sent' : 'unknown'

/** Tracks the attempts of one call, because an error knows only its own attempt. */
export class Trace {
  /** Redacted from the error. */
  readonly #secrets: string[] = []
  #mayBeDone = false
  #last: Outcome = 'not-sent'

  /** Called when another attempt begins. */
  begins(): void {
    this.#mayBeDone ||= this.#last === 'unknown' || this.#last === 'done'
    this.#last = 'not-sent'
  }

  /** Called when the request may reach WeChat Pay. */
  sends(secrets: readonly string[]): void {
    this.#secrets.push(...secrets.filter((secret) => secret !== ''))
    this.#last = 'unknown'
  }

  /** Returns a text from an answer, which may echo the request, without the secrets. */
  redact(text: string, others: readonly string[]): string {
    return redactText(text, [...this.#secrets, ...others])
  }

  ends(outcome: Outcome): void {
    this.#last = outcome
  }

  /**
   * Sets the outcome of a call's error. If an earlier attempt may have been carried out, a refusal
   * of this attempt proves nothing: the earlier success may be its cause.
   */
  settle(error: unknown): unknown {
    if (!(error instanceof WechatPayError)) return error
    withoutSecrets(error, this.#secrets)
    const own = error.outcome === 'not-sent' ? this.#last : error.outcome
    return withOutcome(error, this.#mayBeDone && own !== 'done' ? 'unknown' : own)
  }
}

/** Returns the same error with another outcome. */
export const withOutcome = <T>(error: T, value: Outcome): T => {
  if (error instanceof WechatPayError && error.outcome !== value) {
    Object.defineProperty(error, 'outcome', { value, enumerable: true, configurable: true })
  }
  return error
}

/** The result of a download that must come before a call or a notification; neither was sent if it
 * fails, whatever the outcome of the download itself. */
export const beforeSending = async <T>(download: Promise<T> | T): Promise<T> => {
  try {
    return await download
  } catch (error) {
    throw withOutcome(error, 'not-sent')
  }
}
