import ky, { isForceRetryError, isHTTPError, isKyError, isTimeoutError } from 'ky'
import type { RequestError } from '../errors/request-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { apiErrorOf } from './api-error.js'
import type { Answer } from './attempt.js'
import type { Attempts } from './attempts.js'
import type { KyOptions } from './ky-options.js'

/** The answer that a call ends with after ky's hooks, timeouts and retries. */
export const throughKy = async (
  call: PreparedCall,
  { signals, ...options }: KyOptions,
  attempts: Attempts,
): Promise<Answer> => {
  let returned: unknown
  try {
    const signal = signals.length > 1 ? AbortSignal.any([...signals]) : (signals[0] ?? null)
    returned = await ky(call.url, { ...options, signal, fetch: attempts.fetch })
  } catch (error) {
    throw failureOf(call, error, attempts, signals)
  }
  return settled(call, returned, attempts)
}

/**
 * What the caller gets for what ky threw: our own errors and those of the caller's hooks as they
 * are. ky's hold request and response, so that none of them is passed on, not as `cause` either.
 */
const failureOf = (
  call: PreparedCall,
  error: unknown,
  attempts: Attempts,
  signals: readonly AbortSignal[],
): unknown => {
  if (error instanceof WechatPayError) return error
  const aborted = signals.filter((signal) => signal.aborted)
  // Both may have: what ky threw is the reason of the first.
  const first = aborted.find(({ reason }) => reason === error) ?? aborted[0]
  if (first) return first.reason
  const answer = isHTTPError(error) ? attempts.answerOf(error.response) : undefined
  if (answer) return apiErrorOf(call, answer)
  if (isTimeoutError(error)) return timeoutOf(call)
  // Early 1.14 does not count the last one among its own.
  const isKys = isKyError(error) || isForceRetryError(error)
  return isKys ? hooked(call, `ended it: ${error.message}`, error) : error
}

const timeoutOf = ({ operation: { id, method }, url }: PreparedCall): TimeoutError =>
  new TimeoutError(
    `No complete answer in time to ${method} ${url}. Whether it was carried out is unknown: send the same body with the same number again, or query it.`,
    { operation: id, method, url },
    { cause: new DOMException('The operation timed out.', 'TimeoutError') },
  )

/** The answer, if ky returned what it was handed and that is a success. A hook may answer in WeChat
 * Pay's place, stop the retries, or talk ky out of throwing: none of it makes an answer. */
const settled = (call: PreparedCall, returned: unknown, attempts: Attempts): Answer => {
  const answer = attempts.answerOf(returned)
  if (!answer) {
    throw hooked(
      call,
      returned === undefined ? 'stopped it' : 'answered with a Response of its own',
    )
  }
  if (!answer.response.ok) throw apiErrorOf(call, answer)
  return answer
}

const hooked = (call: PreparedCall, what: string, cause?: unknown): RequestError =>
  refuse(
    call.operation,
    `a ky hook took the call over and ${what}. Only what WeChat Pay signed is taken as an answer: return nothing from the hook; for a test, replace fetch.`,
    cause,
  )
