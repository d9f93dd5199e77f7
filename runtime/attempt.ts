import { type SignedRequest, signRequest } from './authorization.js'
import type { Context } from './context.js'
import type { Bytes } from './encoding.js'
import { NetworkError } from './errors/network-error.js'
import type { CallOrigin } from './errors/wechatpay-error.js'
import { exchange, type Received, verifyAnswer } from './exchange.js'
import { outgoingHeaders } from './headers.js'
import { answered, failed, observe } from './observe.js'
import type { PreparedCall } from './prepare.js'
import { refuse } from './refuse.js'
import { isRepeated } from './repeated.js'
import { targetOf } from './url.js'

/** What one attempt brought, after its signature held (or none was due). */
export interface Answer {
  /** Status and headers; its body is already read, unless it is `stream`. */
  readonly response: Response
  readonly origin: CallOrigin
  /** The raw body; `undefined` if it is left in `stream`. */
  readonly bytes: Bytes | undefined
  readonly stream: ReadableStream<Bytes> | undefined
  readonly verified: boolean
  readonly sent: SignedRequest
  /** ky's request; its signal ends a stream that is still being read. */
  readonly request: Request
  /** What ky was given of it. */
  readonly handed: Response
}

export interface Attempts {
  /** The `fetch` for ky. It runs once for each attempt. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** The last attempt's answer: the one that counts. */
  readonly answer: () => Answer | undefined
}

/**
 * The gate between ky and the network. Each attempt is signed here, after all hooks have had their
 * say on URL and headers, and each answer is verified here, before ky, its hooks or the caller see
 * any of it.
 *
 * ky gets no body and no `Authorization`. It clones its request for every attempt, which is cheap
 * without a body; and its errors and hooks carry that request, which so holds nothing secret.
 */
export const createAttempts = (
  context: Context,
  call: PreparedCall,
  signal: AbortSignal | null | undefined,
): Attempts => {
  let last: Answer | undefined
  let count = 0
  let host = call.base.failover.first(context.clock())
  let ahead = signAhead(context, call)
  return {
    answer: () => last,
    fetch: async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init)
      // A hook asked for another attempt although this one brought a file.
      if (last?.stream) await last.stream.cancel().catch(() => undefined)
      last = undefined
      count += 1
      const url = call.base.failover.move(request.url, host)
      const unreachable = (): void => {
        host = call.base.failover.after(host, context.clock())
      }
      const facts = { operation: call.operation, attempt: count, url, since: performance.now() }
      const signing = ahead
      ahead = undefined
      let answer: Answer
      try {
        answer = await attempt(context, call, { request, url, init, unreachable }, signing)
      } catch (error) {
        // ky's timeout aborts the request as the caller's signal does.
        const isTimeout = request.signal.aborted && !signal?.aborted
        observe(context.onAttempt, facts, () => failed(error, isTimeout))
        throw error
      }
      last = answer
      observe(context.onAttempt, facts, () => answered(answer))
      return answer.handed
    },
  }
}

/**
 * The first attempt's signature is made while ky prepares its request: it takes a millisecond or two
 * of another thread. Not where there are hooks, which may change what is signed, or take their time.
 */
const signAhead = (context: Context, call: PreparedCall): Promise<SignedRequest> | undefined => {
  if (context.ky.hooked) return undefined
  const signing = signRequest(context, call.operation.method, call.target, call.body.signed)
  // Whoever awaits it hears of it; nobody does if ky refuses the call before it is sent.
  signing.catch(() => undefined)
  return signing
}

/** What ky hands over, and where it goes. */
interface Outgoing {
  readonly request: Request
  /** The request's, or the same on a backup host. */
  readonly url: string
  readonly init: RequestInit | undefined
  /** To be told if there was no connection. */
  readonly unreachable: () => void
}

const attempt = async (
  context: Context,
  call: PreparedCall,
  outgoing: Outgoing,
  ahead: Promise<SignedRequest> | undefined,
): Promise<Answer> => {
  const { request, url, init, unreachable } = outgoing
  const { method, signal } = request
  const origin: CallOrigin = { operation: call.operation.id, method, url }
  const target = request.url === call.url ? call.target : targetOf(request.url, call.base.prefix)
  // ky was given no body, so that one in its request is a hook's: that is sent instead.
  const { content, contentType, signed } = request.body ? await hooksBody(call, request) : call.body
  // A path of one's own may be written differently in the URL than it was given.
  const asPrepared = target === call.target ? ahead : undefined
  const sent = await (asPrepared ?? signRequest(context, method, target, signed))
  // A key that lives elsewhere may take its time; what is given up is not sent.
  signal.throwIfAborted()
  const headers = outgoingHeaders(request.headers, {
    authorization: sent.authorization,
    contentType,
    serial: call.serial,
    accept: call.operation.response === 'file' ? '*/*' : 'application/json',
  })
  const sending: RequestInit = {
    // What ky passes through because it does not know it: a dispatcher, a platform's own options.
    ...init,
    method,
    headers,
    body: content ?? null,
    redirect: 'manual',
    signal,
  }
  const received = await exchange(context, call, sending, { origin, signal, unreachable })
  const verified = await verifyAnswer(context, call, received, origin, signal)
  if (isRepeated(verified.response, verified.bytes, sent)) throw repeatedError(origin)
  return { ...verified, request, origin, sent, handed: forKy(context, verified) }
}

const hooksBody = async (call: PreparedCall, request: Request) => {
  if (call.operation.request === 'form') {
    throw refuse(
      call.operation,
      'a ky hook put a body in place of the upload, of which only the meta is signed.',
    )
  }
  const content = new Uint8Array(await request.arrayBuffer())
  return { content, contentType: 'application/json', signed: content }
}

/**
 * ky reads the status and, for `Retry-After`, the headers. The response will do, though its body
 * is used up; only hooks get one that they can read.
 */
const forKy = (context: Context, { response, bytes }: Received): Response => {
  const { status, statusText, headers } = response
  // 0: an opaque redirect; others out of range cannot be constructed either.
  if (!context.ky.hooked || status < 200 || status > 599) return response
  const bodiless = status === 204 || status === 205 || status === 304
  return new Response(bodiless ? null : (bytes ?? null), { status, statusText, headers })
}

const repeatedError = (origin: CallOrigin): NetworkError =>
  new NetworkError(
    `No answer to ${origin.method} ${origin.url}: fetch sent it twice by itself, as some do when a connection breaks, and WeChat Pay refused the repetition. Whether the first was carried out is unknown.`,
    origin,
  )
