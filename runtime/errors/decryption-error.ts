import { WechatPayError } from './wechatpay-error.js'

export interface DecryptionErrorDetails {
  readonly operation?: string | undefined
  readonly field?: string | undefined
  readonly requestId?: string | undefined
}

/**
 * Something arrived encrypted, with a signature that held, and could not be decrypted: a sensitive
 * field that was encrypted for another merchant certificate, or that is not encrypted at all. The
 * call itself succeeded.
 */
export class DecryptionError extends WechatPayError {
  override name = 'DecryptionError' as const
  readonly operation: string | undefined
  /** Its place in the body: `receivers[].name`. */
  readonly field: string | undefined
  readonly requestId: string | undefined

  constructor(message: string, details: DecryptionErrorDetails = {}, options?: ErrorOptions) {
    // A notification has no operation, and is no call.
    super(message, { outcome: details.operation === undefined ? 'not-sent' : 'done', ...options })
    this.operation = details.operation
    this.field = details.field
    this.requestId = details.requestId
  }
}
