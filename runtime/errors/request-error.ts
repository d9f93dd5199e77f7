import { WechatPayError } from './wechatpay-error.js'

/**
 * The call could not be sent as given, so nothing was sent: an empty path parameter, a parameter
 * that the operation does not have, a sensitive field too long to encrypt. The message names the
 * operation and the field. Trying again does not help.
 */
export class RequestError extends WechatPayError {
  override name = 'RequestError' as const
  /** The operation's `id`. */
  readonly operation: string | undefined

  constructor(message: string, details: { operation?: string } = {}, options?: ErrorOptions) {
    super(message, options)
    this.operation = details.operation
  }
}
