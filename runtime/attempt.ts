import { type SignedBody, type SignedRequest, signRequest } from './authorization.js'
import { bareCause, codeOf } from './bare-cause.js'
import type { Context } from './context.js'
import type { Bytes } from './encoding.js'
import { NetworkError } from './errors/network-error.js'
import type { CallOrigin } from './errors/wechatpay-error.js'
import { outgoingHeaders } from './headers.js'
import type { PreparedCall } from './prepare.js'
import { refuse } from './refuse.js'
import { targetOf } from './url.js'
import { claimsSignature, verifySignature } from './verification.js'

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
export const createAttempts = (context: Context, call: PreparedCall): Attempts => {
  let last: Answer | undefined
  return {
    answer: () => last,
    fetch: async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init)
      // A hook asked for another attempt although this one brought a file.
      await last?.stream?.cancel().catch(() => undefined)
      last = undefined
      last = await attempt(context, call, request, init)
      return last.handed
    },
  }
}

const attempt = async (
  context: Context,
  call: PreparedCall,
  request: Request,
  init: RequestInit | undefined,
): Promise<Answer> => {
  const { url, method } = request
  const origin: CallOrigin = { operation: call.operation.id, method, url }
  const target = url === call.url ? call.target : targetOf(url, call.base.prefix)
  const { content, contentType, signed } = await bodyOf(call, request)
  const sent = await signRequest(context, method, target, signed)
  // A key that lives elsewhere may take its time; what is given up is not sent.
  request.signal.throwIfAborted()
  const headers = outgoingHeaders(request.headers, {
    authorization: sent.authorization,
    contentType,
    serial: call.serial,
    accept: call.operation.response === 'file' ? '*/*' : 'application/json',
  })
  const received = await exchange(context, call, request, {
    // What ky passes through because it does not know it: a dispatcher, a platform's own options.
    ...init,
    method,
    headers,
    body: content ?? null,
    redirect: 'manual',
    signal: request.signal,
  }).catch((error: unknown) => {
    // The timeout or the caller ended it: ky knows, and tells the two apart.
    request.signal.throwIfAborted()
    throw networkError(origin, error)
  })
  const verified = await verify(context, call, received, origin)
  return { ...received, request, origin, sent, verified, handed: forKy(context, received) }
}

interface OutgoingBody {
  readonly content: string | Bytes | undefined
  readonly contentType: string | undefined
  readonly signed: SignedBody
}

/** ky was given no body, so that one in its request is a hook's: that is sent instead. */
const bodyOf = async (call: PreparedCall, request: Request): Promise<OutgoingBody> => {
  // `undefined` on platforms whose requests have no `body`.
  if (request.body === null || request.body === undefined) return call.body
  if (call.operation.request === 'form') {
    throw refuse(
      call.operation,
      'a ky hook put a body in place of the upload, of which only the meta is signed.',
    )
  }
  const content = new Uint8Array(await request.arrayBuffer())
  return { content, contentType: 'application/json', signed: content }
}

type Received = Pick<Answer, 'response' | 'bytes' | 'stream'>

/** Sends, and reads the body; but a file that is not signed goes to the caller as it comes. */
const exchange = async (
  context: Context,
  { operation }: PreparedCall,
  { url }: Request,
  init: RequestInit,
): Promise<Received> => {
  const response = await context.fetch(url, init)
  if (response.ok && operation.response === 'file' && operation.unsigned) {
    return { response, bytes: undefined, stream: response.body ?? emptyStream() }
  }
  return { response, bytes: new Uint8Array(await response.arrayBuffer()), stream: undefined }
}

const emptyStream = (): ReadableStream<Bytes> =>
  new ReadableStream({ start: (controller) => controller.close() })

/**
 * A success must be signed, unless its endpoint is documented not to be. An error may be unsigned;
 * but where it claims a signature, the signature must hold. Tells whether there was one.
 */
const verify = async (
  context: Context,
  call: PreparedCall,
  { response, bytes }: Received,
  origin: CallOrigin,
): Promise<boolean> => {
  const { headers, ok, status } = response
  if (!bytes) return false
  const message = { header: (name: string) => headers.get(name), body: bytes }
  if (ok ? call.operation.unsigned : !claimsSignature(message)) return false
  await verifySignature(message, context.platformKeys, context.clock(), {
    ...origin,
    name: `answer to ${origin.method} ${origin.url}`,
    status,
    requestId: headers.get('Request-ID') ?? undefined,
  })
  return true
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

const networkError = (origin: CallOrigin, error: unknown): NetworkError => {
  const code = codeOf(error)
  return new NetworkError(
    `No answer to ${origin.method} ${origin.url}${code ? ` (${code})` : ''}. Whether it was carried out is unknown.`,
    origin,
    { cause: bareCause(error) },
  )
}
