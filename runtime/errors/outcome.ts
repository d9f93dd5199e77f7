/**
 * What became of the call that an error ends:
 *
 * - `not-sent`: nothing of it left this process, or there was no connection to send it over;
 * - `refused`: WeChat Pay says, with its signature, that it did not carry it out;
 * - `unknown`: it may have been carried out, or may still be: ask for its state, or send the same body
 *   with the same number again;
 * - `done`: it was carried out, and its answer could not be handed over.
 *
 * An error that belongs to no call (of the configuration, of a notification) is `not-sent`.
 */
export type Outcome = 'refused' | 'unknown' | 'not-sent' | 'done'

/** What an error is made with, beside its message. */
export interface WechatPayErrorOptions extends ErrorOptions {
  readonly outcome?: Outcome | undefined
}

/** What an answer is, as far as it tells what became of the call. */
export interface AnswerFacts {
  readonly status: number
  readonly code?: string | undefined
  readonly verified: boolean
}

// WeChat Pay's words for a result that it does not know itself yet, whatever the status.
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

/** 408 and 425: not read to its end, or not yet. 499: a gateway on the way gave up. */
const UNDECIDED_STATUS: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 425, 499])

/**
 * Only a 4xx that WeChat Pay signed is a refusal: an unsigned one may be written by anybody on the way.
 * A success that holds an error had its status changed, so that it may belong to any call.
 */
export const outcomeOfAnswer = ({ status, code, verified }: AnswerFacts): Outcome => {
  if (!verified) return 'unknown'
  if (status >= 200 && status < 300) return code === undefined ? 'done' : 'unknown'
  if (status < 400 || status >= 500 || UNDECIDED_STATUS.has(status)) return 'unknown'
  return code !== undefined && UNDECIDED.has(code) ? 'unknown' : 'refused'
}
