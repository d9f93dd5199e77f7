import ky, { isForceRetryError, isHTTPError, isKyError, isTimeoutError, type Options } from 'ky'
import { abortable } from './abortable.js'
import { readAnswer } from './answer.js'
import { apiErrorOf } from './api-error.js'
import { type Answer, type Attempts, createAttempts } from './attempt.js'
import type { Context } from './context.js'
import { ConfigError } from './errors/config-error.js'
import type { RequestError } from './errors/request-error.js'
import { TimeoutError } from './errors/timeout-error.js'
import { WechatPayError } from './errors/wechatpay-error.js'
import { callerHeaders } from './headers.js'
import { retryFor } from './ky-options.js'
import { onItsWay } from './on-the-spot.js'
import type { OperationDescriptor, RequestOptions, WechatPayResponse } from './operation.js'
import { type PreparedCall, prepareCall } from './prepare.js'
import { refuse } from './refuse.js'

/** One call from end to end: prepare, send as often as it takes, decode. */
export const performCall = async (
  context: Context,
  operation: OperationDescriptor,
  request: object,
  options: RequestOptions,
): Promise<WechatPayResponse<unknown>> => {
  options.signal?.throwIfAborted()
  await requirePlatformKey(context, operation, options.signal)
  return send(context, await prepareCall(context, operation, request), options)
}

/** The same for what is already prepared: the link of a bill. */
export const send = (
  context: Context,
  call: PreparedCall,
  options: RequestOptions,
): Promise<WechatPayResponse<unknown>> => onItsWay(() => carryOut(context, call, options))

const carryOut = async (
  context: Context,
  call: PreparedCall,
  options: RequestOptions,
): Promise<WechatPayResponse<unknown>> => {
  const kyOptions = optionsFor(context, call, options)
  const attempts = createAttempts(context, call, kyOptions.signal)
  let returned: unknown
  try {
    returned = await ky(call.url, { ...kyOptions, fetch: attempts.fetch })
  } catch (error) {
    throw failureOf(call, error, attempts, kyOptions.signal)
  }
  return readAnswer(context, call, settled(call, returned, attempts.answer()))
}

/** Before sending: an order that is placed and whose answer is refused helps nobody. */
const requirePlatformKey = async (
  { platformKeys, clock }: Context,
  operation: OperationDescriptor,
  signal: AbortSignal | undefined,
): Promise<void> => {
  if (operation.unsigned && !operation.sensitive) return
  const preparing = platformKeys.prepare(clock())
  if (preparing) await abortable(preparing, signal)
  if (operation.unsigned || !platformKeys.isEmpty) return
  throw new ConfigError(
    `${operation.id}: without a key of WeChat Pay no answer can be verified, so nothing was sent. Add the public key (PUB_KEY_ID_…) or a platform certificate to platformKeys, or set certificates to 'auto'.`,
  )
}

const optionsFor = (
  context: Context,
  { operation, headers: parameters }: PreparedCall,
  { signal, timeout, retry, headers }: RequestOptions,
): Options => {
  const { options } = context.ky
  const merged = callerHeaders(operation, options.headers, parameters, headers)
  const given: Options = {
    ...options,
    method: operation.method,
    retry: retryFor(context.ky, retry),
  }
  if (timeout !== undefined) given.timeout = timeout
  if (merged) given.headers = merged
  if (signal) given.signal = options.signal ? AbortSignal.any([options.signal, signal]) : signal
  return given
}

/**
 * What the caller gets for what ky threw: our own errors and those of the caller's hooks as they
 * are. ky's hold request and response, so that none of them is passed on, not as `cause` either.
 */
const failureOf = (
  call: PreparedCall,
  error: unknown,
  attempts: Attempts,
  signal: AbortSignal | null | undefined,
): unknown => {
  if (error instanceof WechatPayError) return error
  if (signal?.aborted) return signal.reason
  const answer = attempts.answer()
  if (isHTTPError(error) && answer && error.response === answer.handed) {
    return apiErrorOf(call, answer)
  }
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
const settled = (call: PreparedCall, returned: unknown, answer: Answer | undefined): Answer => {
  if (!answer || returned !== answer.handed) {
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
