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
  /** Default: derived from status, code and signature. */
  readonly outcome?: Outcome | undefined
}

/** The signed string as each side built it; the difference shows the mistake. */
export interface SignedStrings {
  /** Built by WeChat Pay from the received request, and truncated by WeChat Pay. */
  readonly platform: string
  /** Its full length in bytes, if WeChat Pay returns it. */
  readonly platformLength: number | undefined
  /** Built by this client, truncated at the same place. */
  readonly client: string
  /** Its full length in bytes. */
  readonly clientLength: number
}

/**
 * WeChat Pay answered without success: with a 4xx or 5xx, a redirect (which is not followed), a
 * success whose body is not JSON, or a list whose pages do not end.
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
  /** `PARAM_ERROR`, `SIGN_ERROR`, …; `undefined` if the body is not WeChat Pay's JSON. */
  readonly code: string | undefined
  /** The body's `message`, unchanged; `error.message` also contains it, together with the call. */
  readonly platformMessage: string | undefined
  /** The body's `detail`: mostly `{ field, value, issue, location }`. */
  readonly detail: unknown
  /** `Request-ID`: quote it when you ask WeChat Pay for support. */
  readonly requestId: string | undefined
  readonly operation: string
  readonly method: string
  readonly url: string
  /**
   * Whether WeChat Pay signed this answer. Errors may be unsigned; an unsigned error may be forged.
   */
  readonly verified: boolean
  /** Only for `SIGN_ERROR`, if WeChat Pay returns the string that it expected. */
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
