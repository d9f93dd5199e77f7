import { TimeoutError as KyTimeoutError } from 'ky'
import { abortable } from '../base/abortable.js'
import { hold } from '../base/streams.js'
import type { Context } from '../context.js'
import { NetworkError } from '../errors/network-error.js'
import type { PreparedBody, PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { targetOf } from '../request/url.js'
import { apiErrorOf } from './api-error.js'
import { type Answer, attempt, type Outgoing } from './attempt.js'
import type { KyOptions } from './ky-options.js'
import { answered, failed, observe } from './observe.js'
import { limited } from './time-limit.js'
import { Trace } from './trace.js'

/** The attempts of one call: the first may be made without ky, all others are ky's to ask for. */
export class Attempts {
  readonly #context: Context
  readonly #call: PreparedCall
  readonly #options: KyOptions
  readonly trace = new Trace()
  #count = 0
  #host: number
  /** The last one's answer, which is the one that counts, and what ky was given of it. */
  #handed: { readonly answer: Answer; readonly response: Response } | undefined
  /** What ky finds when it asks for the first, if that was made without it and failed. */
  #replay: ((request: Request) => Response) | undefined

  constructor(context: Context, call: PreparedCall, options: KyOptions) {
    this.#context = context
    this.#call = call
    this.#options = options
    this.#host = call.base.failover.first(context.clock())
  }

  /** What is behind a response, if that is the last one that ky was given. */
  answerOf(response: unknown): Answer | undefined {
    const handed = this.#handed
    return handed?.response === response ? handed?.answer : undefined
  }

  /**
   * Makes the first as ky would, but without it: it would take a sixth of the call, and is needed only
   * for hooks and for what follows a failure, the wait and the next attempt.
   *
   * Resolves with the answer if that is a success. Otherwise `fetch` begins with what became of it.
   */
  async first(): Promise<Answer | undefined> {
    const { url, target, body, operation } = this.#call
    const { method } = operation
    const { headers, timeout, signals } = this.#options
    const { signal, release } = limited(timeout, signals)
    try {
      const init = undefined
      const answer = await this.#make({ method, url, target, body, headers, signal, init })
      if (answer.response.ok) return answer
      this.#replay = () => this.#hand(answer)
    } catch (error) {
      const isTimeout = this.#isTimeout(signal)
      this.#replay = (request) => {
        throw isTimeout ? new KyTimeoutError(request) : error
      }
    } finally {
      release()
    }
    return undefined
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
    const replay = this.#replay
    this.#replay = undefined
    if (replay) return replay(request)
    // A hook asked for another attempt although this one brought a file.
    await this.#handed?.answer.stream?.cancel().catch(() => undefined)
    this.#handed = undefined
    const { method, headers, url, signal } = request
    const target = targetOf(url, this.#call.base.prefix)
    const body = request.body ? await this.#hooksBody(request) : this.#call.body
    const answer = await this.#make({ method, url, target, body, headers, signal, init })
    const { response, stream } = answer
    if (stream) hold(stream, [response, request, ...this.#options.signals])
    return this.#hand(answer)
  }

  async #make(asked: Omit<Outgoing, 'unreachable' | 'sends'>): Promise<Answer> {
    const { base, operation } = this.#call
    const { clock, onAttempt } = this.#context
    this.#count += 1
    this.trace.begins()
    const url = base.failover.move(asked.url, this.#host)
    const unreachable = (): void => {
      this.#host = base.failover.after(this.#host, clock())
    }
    const facts = { operation, attempt: this.#count, url, since: performance.now() }
    const sends = (signature: string): void => this.trace.sends(signature)
    const made = attempt(this.#context, this.#call, { ...asked, url, unreachable, sends })
    try {
      // A `fetch` or a signer of the caller's own may not listen to the signal, and may never end.
      const answer = await abortable(made, asked.signal)
      this.trace.ends(answer.response.ok ? 'done' : apiErrorOf(this.#call, answer).outcome)
      observe(onAttempt, facts, () => answered(answer))
      return answer
    } catch (error) {
      if (error instanceof NetworkError) this.trace.ends(error.outcome)
      observe(onAttempt, facts, () => failed(error, this.#isTimeout(asked.signal)))
      throw error
    }
  }

  /** A timeout aborts an attempt as the caller's signals do. */
  #isTimeout({ aborted }: AbortSignal): boolean {
    return aborted && !this.#options.signals.some((signal) => signal.aborted)
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
