import type { Outcome, WechatPayErrorOptions } from './outcome.js'

/**
 * The base class of all errors of this package. Use it to distinguish the client's errors from your
 * own:
 *
 * ```ts
 * if (error instanceof WechatPayError) logger.warn(error.message)
 * ```
 *
 * No error holds a private key, an APIv3 key, a signature or the plain text of a sensitive field,
 * not even in its `cause`, so errors are safe to log.
 */
export class WechatPayError extends Error {
  override name: string = 'WechatPayError'
  /**
   * The outcome of the call: `refused`, `unknown`, `not-sent` or `done`. It is a field, so it works
   * even if two copies of this package are loaded and `instanceof` fails.
   */
  readonly outcome: Outcome

  constructor(message: string, { outcome = 'not-sent', ...options }: WechatPayErrorOptions = {}) {
    super(message, options)
    this.outcome = outcome
  }
}

/** The call that an error belongs to. */
export interface CallOrigin {
  /** The operation's `id`: `createReturnAdvance`. */
  readonly operation: string
  readonly method: string
  /** The URL with its query. Sensitive query parameters are encrypted in it. */
  readonly url: string
}
