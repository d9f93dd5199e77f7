import { type Outcome, outcomeOfAnswer } from './outcome.js'
import { type CallOrigin, WechatPayError } from './wechatpay-error.js'

export interface ApiErrorDetails extends CallOrigin {
  readonly status: number
  readonly code?: string | undefined
  readonly platformMessage?: string | undefined
  readonly detail?: unknown
  readonly requestId?: string | undefined
  readonly verified: boolean
  readonly signedStrings?: SignedStrings | undefined
  /** Default: what status, code and signature say. */
  readonly outcome?: Outcome | undefined
}

/** The string that was signed, as each side built it: where they part is the mistake. */
export interface SignedStrings {
  /** Built by WeChat Pay from the request that it received, cut off by WeChat Pay. */
  readonly platform: string
  /** Its whole length in bytes, where WeChat Pay says it. */
  readonly platformLength: number | undefined
  /** Built by this client, cut off at the same place. */
  readonly client: string
  /** Its whole length in bytes. */
  readonly clientLength: number
}

/**
 * WeChat Pay answered, and the answer is not a success: a 4xx or 5xx, a redirect (none is
 * followed), a success whose body is not JSON, or a list whose pages do not end.
 *
 * ```ts
 * try {
 *   await createReturnAdvance(wxpay, request)
 * } catch (error) {
 *   if (error instanceof ApiError && error.code === 'NOT_ENOUGH') await topUp()
 *   else throw error
 * }
 * ```
 */
export class ApiError extends WechatPayError {
  override name = 'ApiError' as const
  /** The HTTP status; 0 for a redirect whose status `fetch` does not expose. */
  readonly status: number
  /** `PARAM_ERROR`, `SIGN_ERROR`, …; `undefined` where the body was not WeChat Pay's JSON. */
  readonly code: string | undefined
  /** The body's `message` as it came; `error.message` has it too, with the place around it. */
  readonly platformMessage: string | undefined
  /** The body's `detail`: mostly `{ field, value, issue, location }`. */
  readonly detail: unknown
  /** `Request-ID`: quote it when you ask WeChat Pay for support. */
  readonly requestId: string | undefined
  readonly operation: string
  readonly method: string
  readonly url: string
  /** Whether WeChat Pay signed this answer. Errors may come unsigned: then anybody between you and
   * WeChat Pay can have written this one. */
  readonly verified: boolean
  /** Only with `SIGN_ERROR`, and where WeChat Pay says what it had expected. */
  readonly signedStrings: SignedStrings | undefined

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { outcome: details.outcome ?? outcomeOfAnswer(details) })
    this.status = details.status
    this.code = details.code
    this.platformMessage = details.platformMessage
    this.detail = details.detail
    this.requestId = details.requestId
    this.operation = details.operation
    this.method = details.method
    this.url = details.url
    this.verified = details.verified
    this.signedStrings = details.signedStrings
  }
}
