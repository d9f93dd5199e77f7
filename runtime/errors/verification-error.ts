import { type CallOrigin, WechatPayError } from './wechatpay-error.js'

/**
 * - `missing-header`: one of the four `Wechatpay-` headers is absent;
 * - `unknown-serial`: signed with a platform key that is not configured;
 * - `clock-skew`: signed 300 seconds or more from now, or at no readable time;
 * - `bad-signature`: the signature does not belong to these bytes, or the bytes of a file do not have
 *   the hash that was signed;
 * - `other-subject`: WeChat Pay signed it, but for another number than the one in the call's path;
 * - `too-large`: an answer of more than 16 MiB, or an encrypted bill of more than `maxEncryptedBytes`,
 *   which was not read to its end;
 * - `missing-signature`: an answer or notification of APIv2 has no `sign`;
 * - `malformed`: what should be signed XML of APIv2 cannot be read;
 * - `probe`: WeChat Pay sent a wrong signature on purpose, to see whether it is refused.
 */
export type VerificationReason =
  | 'missing-header'
  | 'unknown-serial'
  | 'clock-skew'
  | 'bad-signature'
  | 'other-subject'
  | 'too-large'
  | 'missing-signature'
  | 'malformed'
  | 'probe'

export interface VerificationErrorDetails extends Partial<CallOrigin> {
  readonly reason: VerificationReason
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly serial?: string | undefined
}

/**
 * An answer or notification is not proven to come from WeChat Pay. The error contains nothing of
 * its body, and the call is not retried. The call may still have been carried out (`outcome` is
 * `unknown`): query its state before you act.
 */
export class VerificationError extends WechatPayError {
  override name = 'VerificationError' as const
  readonly reason: VerificationReason
  readonly status: number | undefined
  /** The unverified `Request-ID` header. */
  readonly requestId: string | undefined
  /** The unverified `Wechatpay-Serial` header: the key that the signature claims. */
  readonly serial: string | undefined
  readonly operation: string | undefined
  readonly method: string | undefined
  readonly url: string | undefined

  constructor(message: string, details: VerificationErrorDetails) {
    // A notification has no method and is not a call.
    super(message, { outcome: details.method === undefined ? 'not-sent' : 'unknown' })
    this.reason = details.reason
    this.status = details.status
    this.requestId = details.requestId
    this.serial = details.serial
    this.operation = details.operation
    this.method = details.method
    this.url = details.url
  }
}
