import ky, { isForceRetryError, isHTTPError, isKyError, isTimeoutError } from 'ky'
import { abortable } from '../base/abortable.js'
import { hold } from '../base/streams.js'
import type { Context } from '../context.js'
import { NetworkError } from '../errors/network-error.js'
import type { RequestError } from '../errors/request-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { PreparedBody, PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { targetOf } from '../request/url.js'
import { apiErrorOf } from './api-error.js'
import { type Answer, attempt } from './attempt.js'
import type { KyOptions } from './ky-options.js'
import { answered, failed, observe } from './observe.js'
import { timeoutOf } from './timely.js'
import type { Trace } from './trace.js'

/**
 * Resolves with the final answer of a call, after ky's hooks, timeouts and retries. ky calls the
 * given `fetch` for every attempt; that function signs, sends and verifies.
 */
export const withKy = async (
  context: Context,
  call: PreparedCall,
  { signals, ...options }: KyOptions,
  trace: Trace,
): Promise<Answer> => {
  const attempts = new Attempts(context, call, signals, trace)
  if (signals.length > 0) {
    options.signal = signals.length > 1 ? AbortSignal.any([...signals]) : (signals[0] ?? null)
  }
  let returned: unknown
  try {
    // ky 1 prepends prefixUrl (possibly from Object.prototype) only to a string.
    returned = await ky(new URL(call.url), { ...options, fetch: attempts.fetch })
  } catch (error) {
    throw failureOf(call, error, attempts, signals)
  }
  return settled(call, returned, attempts)
}

/** The attempts of one call. */
class Attempts {
  readonly #context: Context
  readonly #call: PreparedCall
  readonly #signals: readonly AbortSignal[]
  readonly #trace: Trace
  #count = 0
  #host: number
  /** The answer of the last attempt, and the response that ky was given for it. */
  #handed: { readonly answer: Answer; readonly response: Response } | undefined

  constructor(context: Context, call: PreparedCall, signals: readonly AbortSignal[], trace: Trace) {
    this.#context = context
    this.#call = call
    this.#signals = signals
    this.#trace = trace
    this.#host = call.base.failover.first(context.clock())
  }

  /** Returns the attempt behind a response, if ky was given that response last. */
  answerOf(response: unknown): Answer | undefined {
    const handed = this.#handed
    return handed?.response === response ? handed?.answer : undefined
  }

  /**
   * The `fetch` for ky. It runs once for each attempt, after the hooks that change URL and headers,
   * and returns an answer only after verification.
   *
   * ky gets no body and no `Authorization`. It clones its request for every attempt, which is cheap
   * without a body. Its errors and hooks hold that request, which therefore contains no secret.
   */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input, init)
    // A hook requested another attempt although this one returned a file.
    await this.#handed?.answer.stream?.cancel().catch(() => undefined)
    this.#handed = undefined
    const answer = await this.#make(request, init)
    const { response, stream } = answer
    if (stream) hold(stream, [response, request, ...this.#signals])
    return this.#hand(answer)
  }

  async #make(request: Request, init: RequestInit | undefined): Promise<Answer> {
    const { base, operation, body, query, secrets } = this.#call
    const { clock, onAttempt } = this.#context
    const { method, headers, signal } = request
    this.#count += 1
    this.#trace.begins()
    const url = base.failover.move(request.url, this.#host)
    const redact = (text: string) => this.#trace.redact(text, secrets)
    const facts = { operation, attempt: this.#count, url, since: performance.now(), redact }
    const made = attempt(this.#context, this.#call, {
      method,
      url,
      target: targetOf(request.url, base.prefix) + (query ?? ''),
      body: request.body ? await this.#hooksBody(request) : body,
      headers,
      init,
      signal,
      unreachable: () => {
        this.#host = base.failover.after(this.#host, clock())
      },
      sends: (secrets) => this.#trace.sends(secrets),
      ends: (outcome) => this.#trace.ends(outcome),
    })
    try {
      // A custom `fetch` or signer may ignore the signal and never settle.
      const answer = await abortable(made, signal)
      this.#trace.ends(answer.response.ok ? 'done' : apiErrorOf(this.#call, answer).outcome)
      observe(onAttempt, facts, () => answered(answer))
      return answer
    } catch (error) {
      if (error instanceof NetworkError) this.#trace.ends(error.outcome)
      // ky's timeout aborts an attempt as the caller's signals do.
      const isTimeout = signal.aborted && !this.#signals.some(({ aborted }) => aborted)
      observe(onAttempt, facts, () => failed(error, isTimeout))
      throw error
    }
  }

  /**
   * ky reads the status and, for `Retry-After`, the headers, so a response with a consumed body is
   * enough. Only hooks need a readable body.
   */
  #hand(answer: Answer): Response {
    const { response, bytes } = answer
    const { status, statusText, headers } = response
    // 0 is an opaque redirect. A Response cannot be constructed with a status out of range.
    const isReadable = this.#context.ky.hooked && status >= 200 && status <= 599
    const bodiless = status === 204 || status === 205 || status === 304
    const handed = isReadable
      ? new Response(bodiless ? null : (bytes ?? null), { status, statusText, headers })
      : response
    this.#handed = { answer, response: handed }
    return handed
  }

  /** ky was given no body, so a body in its request comes from a hook and is sent instead. */
  async #hooksBody(request: Request): Promise<PreparedBody> {
    const { operation } = this.#call
    if (operation.request === 'form' || this.#call.protocol) {
      throw refuse(operation, 'a ky hook put a body in place of one that is signed already.')
    }
    const content = new Uint8Array(await request.arrayBuffer())
    return { content, contentType: 'application/json', signed: content }
  }
}

/**
 * Maps an error from ky to the caller's error. Our own errors and those of hooks pass unchanged.
 * ky's errors hold the request and the response, so they are never passed on, not even as `cause`.
 */
const failureOf = (
  call: PreparedCall,
  error: unknown,
  attempts: Attempts,
  signals: readonly AbortSignal[],
): unknown => {
  if (error instanceof WechatPayError) return error
  const aborted = signals.filter((signal) => signal.aborted)
  // Both may have aborted: ky threw the reason of the first.
  const first = aborted.find(({ reason }) => reason === error) ?? aborted[0]
  if (first) return first.reason
  const answer = isHTTPError(error) ? attempts.answerOf(error.response) : undefined
  if (answer) return apiErrorOf(call, answer)
  const { operation, url } = call
  if (isTimeoutError(error))
    return timeoutOf({ operation: operation.id, method: operation.method, url })
  // In early 1.14 isKyError() does not recognise ForceRetryError.
  const isKys = isKyError(error) || isForceRetryError(error)
  return isKys ? hooked(call, `ended it: ${error.message}`, error) : error
}

/**
 * Returns the answer if ky returned the response that it was given, and that is a success. A hook
 * may replace the response, stop the retries or suppress an error; none of these counts as an
 * answer.
 */
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
    `a ky hook took over the call and ${what}. Only answers that WeChat Pay signed are accepted: return nothing from the hook; in a test, replace fetch.`,
    cause,
  )
