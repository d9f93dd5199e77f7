import type { WechatPayErrorOptions } from './outcome.js'
import { type CallOrigin, WechatPayError } from './wechatpay-error.js'

/**
 * No answer: there was no connection, or it broke off, and the retries that `retry` allows failed
 * as well. Whether the call was carried out is unknown, as with `TimeoutError`.
 *
 * `cause` is a copy of the error that `fetch` threw, with its name, message and `code`
 * (`ECONNREFUSED`), but without its other properties, which may hold the request.
 */
export class NetworkError extends WechatPayError {
  override name = 'NetworkError' as const
  readonly operation: string
  readonly method: string
  readonly url: string

  constructor(message: string, origin: CallOrigin, options?: WechatPayErrorOptions) {
    super(message, { outcome: 'unknown', ...options })
    this.operation = origin.operation
    this.method = origin.method
    this.url = origin.url
  }
}
