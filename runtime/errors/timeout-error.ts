import type { WechatPayErrorOptions } from './outcome.js'
import { type CallOrigin, WechatPayError } from './wechatpay-error.js'

/**
 * No complete answer within the timeout (ky's default: 10 seconds for each attempt). Whether the
 * call was carried out is unknown. Send it again with the same merchant order number and the same
 * body, or query its state; a new number could pay twice. The client does not retry after a
 * timeout, unless `ky.retry.retryOnTimeout` is set.
 */
export class TimeoutError extends WechatPayError {
  override name = 'TimeoutError' as const
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
