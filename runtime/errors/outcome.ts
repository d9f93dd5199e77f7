/**
 * The outcome of a call that ended with an error:
 *
 * - `not-sent`: nothing was sent, because the call was refused locally or no connection could be
 *   made;
 * - `refused`: WeChat Pay says, with its signature, that it did not carry it out;
 * - `unknown`: it may have been carried out, or may still be: query its state, or send the same
 *   body with the same number again;
 * - `done`: it was carried out, but its answer could not be returned.
 *
 * An error outside a call (in the configuration, in a notification) is `not-sent`.
 */
export type Outcome = 'refused' | 'unknown' | 'not-sent' | 'done'

/** The options of an error, apart from its message. */
export interface WechatPayErrorOptions extends ErrorOptions {
  readonly outcome?: Outcome | undefined
}

/** The facts of an answer that decide the outcome of the call. */
export interface AnswerFacts {
  readonly status: number
  readonly code?: string | undefined
  readonly verified: boolean
}

// WeChat Pay's codes for a result that is not known yet, whatever the status.
const UNDECIDED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'SYSTEM_ERROR',
  'SYSTEMERROR',
  'BANK_ERROR',
  'BANKERROR',
  'USER_PAYING',
  'USERPAYING',
  'BIZ_ERR_NEED_RETRY',
  'BIZERR_NEED_RETRY',
  'PROCESSING',
  'TRADE_PROCESSING',
])

/** 408 and 425: the server has not read the whole request, or not yet. 499: a gateway gave up. */
const UNDECIDED_STATUS: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 425, 499])

/**
 * Only a signed 4xx is a refusal: an unsigned one may be forged by an intermediary. A success whose
 * body is an error had its status changed, so it may belong to any call.
 */
export const outcomeOfAnswer = ({ status, code, verified }: AnswerFacts): Outcome => {
  if (!verified) return 'unknown'
  if (status >= 200 && status < 300) return code === undefined ? 'done' : 'unknown'
  if (status < 400 || status >= 500 || UNDECIDED_STATUS.has(status)) return 'unknown'
  return code !== undefined && UNDECIDED.has(code) ? 'unknown' : 'refused'
}
