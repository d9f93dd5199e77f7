import type { Outcome, WechatPayErrorOptions } from './outcome.js'

/**
 * What every error of this package extends. Catch it to tell the client's errors from your own:
 *
 * ```ts
 * if (error instanceof WechatPayError) logger.warn(error.message)
 * ```
 *
 * No error holds a private key, an APIv3 key, a signature or the plain text of a sensitive field,
 * also not in its `cause`: errors are made to be logged.
 */
export class WechatPayError extends Error {
  override name: string = 'WechatPayError'
  /**
   * What became of the call: `refused`, `unknown`, `not-sent` or `done`. A field, and so readable where
   * two copies of this package are in one program and `instanceof` fails.
   */
  readonly outcome: Outcome

  constructor(message: string, { outcome = 'not-sent', ...options }: WechatPayErrorOptions = {}) {
    super(message, options)
    this.outcome = outcome
  }
}

/** Which call an error belongs to. */
export interface CallOrigin {
  /** The operation's `id`: `createReturnAdvance`. */
  readonly operation: string
  readonly method: string
  /** With its query. Sensitive query parameters are in there encrypted. */
  readonly url: string
}
