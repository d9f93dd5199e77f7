import { type CallOrigin, WechatPayError } from './wechatpay-error.js'

/**
 * - `missing-header`: one of the four `Wechatpay-` headers is absent;
 * - `unknown-serial`: signed with a platform key that is not configured;
 * - `clock-skew`: signed 300 seconds or more from now, or at no readable time;
 * - `bad-signature`: the signature does not belong to these bytes, or the bytes of a file do not have
 *   the hash that was signed;
 * - `other-subject`: WeChat Pay signed it, but it is about another number than the call's path names;
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
 * What arrived is not proven to come from WeChat Pay. Nothing of its body is in this error, and
 * the call is not retried. The call may have been carried out all the same (`outcome` is `unknown`): ask
 * for its state with the query operation before you act.
 */
export class VerificationError extends WechatPayError {
  override name = 'VerificationError' as const
  readonly reason: VerificationReason
  readonly status: number | undefined
  /** `Request-ID` as it came, unproven. */
  readonly requestId: string | undefined
  /** `Wechatpay-Serial` as it came: the key that the signature claims. */
  readonly serial: string | undefined
  readonly operation: string | undefined
  readonly method: string | undefined
  readonly url: string | undefined

  constructor(message: string, details: VerificationErrorDetails) {
    // A notification has no method, and is no call.
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
