import type { Answer } from './call/attempt.js'
import type { Received } from './call/exchange.js'
import type { ApiError } from './errors/api-error.js'
import type { CallOrigin } from './errors/wechatpay-error.js'

/**
 * What another protocol than APIv3 does its own way within a call; it is made anew for each call.
 * The request of such a call is signed while it is prepared: its signature holds neither time nor
 * host, so that every attempt may send the same bytes.
 */
export interface Protocol {
  /** Belongs to the URL, and stays out of errors and of ky, because a signature is in it. */
  readonly query?: string
  /** Of the request: to be kept out of errors. */
  readonly signature: string
  /** The call needs the merchant's certificate (mTLS). */
  readonly certificate?: true
  /** Whether the answer's signature held. Throws `VerificationError` if one is due and does not. */
  verify(received: Received, origin: CallOrigin): Promise<boolean>
  /** The error for an answer that is not a success by its HTTP status. */
  errorOf(answer: Answer): ApiError
  /** What the call resolves with; throws `ApiError` if the body says that the call failed. */
  read(answer: Answer): Promise<unknown>
}
