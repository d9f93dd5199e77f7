import { WechatPayError } from './wechatpay-error.js'

export interface DecryptionErrorDetails {
  readonly operation?: string | undefined
  readonly field?: string | undefined
  readonly requestId?: string | undefined
}

/**
 * A verified answer or notification could not be decrypted: for example, a sensitive field is
 * encrypted for another merchant certificate, or not encrypted at all. The call itself succeeded.
 */
export class DecryptionError extends WechatPayError {
  override name = 'DecryptionError' as const
  readonly operation: string | undefined
  /** The path of the field in the body: `receivers[].name`. */
  readonly field: string | undefined
  readonly requestId: string | undefined

  constructor(message: string, details: DecryptionErrorDetails = {}, options?: ErrorOptions) {
    // A notification has no operation and is not a call.
    super(message, { outcome: details.operation === undefined ? 'not-sent' : 'done', ...options })
    this.operation = details.operation
    this.field = details.field
    this.requestId = details.requestId
  }
}
