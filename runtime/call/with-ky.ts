import ky, { isForceRetryError, isHTTPError, isKyError, isTimeoutError } from 'ky'
import { abortable } from '../base/abortable.js'
import { hold } from '../base/streams.js'
import type { Context } from '../context.js'
import { NetworkError } from '../errors/network-error.js'
import type { RequestError } from '../errors/request-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { PreparedBody, PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { targetOf } from '../request/url.js'
import { apiErrorOf } from './api-error.js'
import { type Answer, attempt } from './attempt.js'
import type { KyOptions } from './ky-options.js'
import { answered, failed, observe } from './observe.js'
import type { Trace } from './trace.js'

/**
 * The answer that a call ends with after ky's hooks, timeouts and retries. Every attempt is a `fetch`
 * that ky asks for; signing, sending and verifying happen inside it.
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
    // ky 1 puts prefixUrl, which may be Object.prototype's, before text only.
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
  /** The last one's answer, which is the one that counts, and what ky was given of it. */
  #handed: { readonly answer: Answer; readonly response: Response } | undefined

  constructor(context: Context, call: PreparedCall, signals: readonly AbortSignal[], trace: Trace) {
    this.#context = context
    this.#call = call
    this.#signals = signals
    this.#trace = trace
    this.#host = call.base.failover.first(context.clock())
  }

  /** What is behind a response, if that is the last one that ky was given. */
  answerOf(response: unknown): Answer | undefined {
    const handed = this.#handed
    return handed?.response === response ? handed?.answer : undefined
  }

  /**
   * The `fetch` for ky. It runs once for each attempt, after all hooks have had their say on URL and
   * headers, and gives an answer only once it is verified.
   *
   * ky gets no body and no `Authorization`. It clones its request for every attempt, which is cheap
   * without a body; and its errors and hooks carry that request, which so holds nothing secret.
   */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input, init)
    // A hook asked for another attempt although this one brought a file.
    await this.#handed?.answer.stream?.cancel().catch(() => undefined)
    this.#handed = undefined
    const answer = await this.#make(request, init)
    const { response, stream } = answer
    if (stream) hold(stream, [response, request, ...this.#signals])
    return this.#hand(answer)
  }

  async #make(request: Request, init: RequestInit | undefined): Promise<Answer> {
    const { base, operation, body } = this.#call
    const { clock, onAttempt } = this.#context
    const { method, headers, signal } = request
    this.#count += 1
    this.#trace.begins()
    const url = base.failover.move(request.url, this.#host)
    const facts = { operation, attempt: this.#count, url, since: performance.now() }
    const made = attempt(this.#context, this.#call, {
      method,
      url,
      target: targetOf(request.url, base.prefix),
      body: request.body ? await this.#hooksBody(request) : body,
      headers,
      init,
      signal,
      unreachable: () => {
        this.#host = base.failover.after(this.#host, clock())
      },
      sends: (signature) => this.#trace.sends(signature),
    })
    try {
      // A `fetch` or a signer of the caller's own may not listen to the signal, and may never end.
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
   * ky reads the status and, for `Retry-After`, the headers. The response will do, though its body
   * is used up; only hooks get one that they can read.
   */
  #hand(answer: Answer): Response {
    const { response, bytes } = answer
    const { status, statusText, headers } = response
    // 0: an opaque redirect; others out of range cannot be constructed either.
    const isReadable = this.#context.ky.hooked && status >= 200 && status <= 599
    const bodiless = status === 204 || status === 205 || status === 304
    const handed = isReadable
      ? new Response(bodiless ? null : (bytes ?? null), { status, statusText, headers })
      : response
    this.#handed = { answer, response: handed }
    return handed
  }

  /** ky was given no body, so that one in its request is a hook's: that is sent instead. */
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
  // In early 1.14 isKyError() does not recognise ForceRetryError.
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
    `a ky hook took over the call and ${what}. Only answers that WeChat Pay signed are accepted: return nothing from the hook; in a test, replace fetch.`,
    cause,
  )
