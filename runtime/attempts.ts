import { TimeoutError as KyTimeoutError } from 'ky'
import { type Aborter, type Answer, attempt, type Outgoing } from './attempt.js'
import type { Context } from './context.js'
import type { KyOptions } from './ky-options.js'
import { answered, failed, observe } from './observe.js'
import type { PreparedBody, PreparedCall } from './prepare.js'
import { refuse } from './refuse.js'
import { TimeUp, within } from './time-limit.js'
import { targetOf } from './url.js'

/** The attempts of one call: the first may be made without ky, all others are ky's to ask for. */
export class Attempts {
  readonly #context: Context
  readonly #call: PreparedCall
  readonly #options: KyOptions
  #count = 0
  #host: number
  /** The last one's answer, which is the one that counts, and what ky was given of it. */
  #handed: { readonly answer: Answer; readonly response: Response } | undefined
  /** What became of the first, if that was made without ky: what ky finds when it asks for it. */
  #begun: ((request: Request) => Response) | undefined

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
   * The first, as ky would make it. Most calls need no other, and nothing of ky, which takes a sixth of
   * a call; what it is for are hooks, and the wait and the next attempt after one that failed.
   *
   * Gives the answer if that is a success. Otherwise `fetch` begins with what became of it.
   */
  async first(): Promise<Answer | undefined> {
    const { url, target, body, operation } = this.#call
    const { method } = operation
    const { headers, timeout, signal } = this.#options
    try {
      const answer = await within(timeout, signal, (aborter) =>
        this.#make(url, aborter, { method, target, body, headers, init: undefined }),
      )
      if (answer.response.ok) return answer
      this.#begun = () => this.#hand(answer)
    } catch (error) {
      this.#begun = (request) => {
        throw error instanceof TimeUp ? new KyTimeoutError(request) : error
      }
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
    const begun = this.#begun
    this.#begun = undefined
    if (begun) return begun(request)
    // A hook asked for another attempt although this one brought a file.
    await this.#handed?.answer.stream?.cancel().catch(() => undefined)
    this.#handed = undefined
    const { method, headers, url } = request
    const target = targetOf(url, this.#call.base.prefix)
    const body = request.body ? await this.#hooksBody(request) : this.#call.body
    return this.#hand(await this.#make(url, request, { method, target, body, headers, init }))
  }

  async #make(
    url: string,
    aborter: Aborter,
    rest: Omit<Outgoing, 'url' | 'aborter' | 'unreachable'>,
  ): Promise<Answer> {
    const { base, operation } = this.#call
    const { clock, onAttempt } = this.#context
    this.#count += 1
    const moved = base.failover.move(url, this.#host)
    const unreachable = (): void => {
      this.#host = base.failover.after(this.#host, clock())
    }
    const facts = { operation, attempt: this.#count, url: moved, since: performance.now() }
    const outgoing: Outgoing = { ...rest, url: moved, aborter, unreachable }
    try {
      const answer = await attempt(this.#context, this.#call, outgoing)
      observe(onAttempt, facts, () => answered(answer))
      return answer
    } catch (error) {
      // A timeout aborts as the caller's signal does.
      const isTimeout = aborter.signal.aborted && !this.#options.signal?.aborted
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
    if (operation.request === 'form') {
      throw refuse(
        operation,
        'a ky hook put a body in place of the upload, of which only the meta is signed.',
      )
    }
    const content = new Uint8Array(await request.arrayBuffer())
    return { content, contentType: 'application/json', signed: content }
  }
}
