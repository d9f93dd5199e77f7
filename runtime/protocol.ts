import type { Answer } from './call/attempt.js'
import type { Received } from './call/exchange.js'
import type { CallLimits } from './call/ky-options.js'
import type { ApiError } from './errors/api-error.js'
import type { CallOrigin } from './errors/wechatpay-error.js'

/**
 * The steps of a call that a protocol other than APIv3 replaces; created for each call. Its request
 * is signed during preparation: the signature covers neither time nor host, so every attempt may
 * send the same bytes.
 */
export interface Protocol {
  /** Secrets of the request, redacted from errors. */
  readonly signature: string
  /** The call needs the merchant's certificate (mTLS). */
  readonly certificate?: true
  /**
   * Returns whether the answer is signed. Throws `VerificationError` if a required signature is
   * missing or wrong.
   */
  verify(received: Received, origin: CallOrigin): Promise<boolean>
  /** Returns the error for an answer whose HTTP status is not a success. */
  errorOf(answer: Answer): ApiError
  /** Returns the result of the call; throws `ApiError` if the body says that the call failed. */
  read(answer: Answer, limits: CallLimits): Promise<unknown>
}
