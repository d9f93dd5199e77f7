import type { Bytes } from '../base/bytes.js'
import type { Context } from '../context.js'
import { NetworkError } from '../errors/network-error.js'
import type { Outcome } from '../errors/outcome.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { outgoingHeaders } from '../request/headers.js'
import type { PreparedBody, PreparedCall } from '../request/prepare.js'
import { type SignedRequest, signRequest } from './authorization.js'
import { exchange, verifyAnswer } from './exchange.js'
import { isRepeated } from './replayed.js'

/** The result of one attempt. It is verified, unless the operation's answers are unsigned. */
export interface Answer {
  /** Status and headers; its body is already read, unless it is `stream`. */
  readonly response: Response
  readonly origin: CallOrigin
  /** The raw body; `undefined` if it is left in `stream`. */
  readonly bytes: Bytes | undefined
  readonly stream: ReadableStream<Bytes> | undefined
  readonly verified: boolean
  /** The signed request; only for APIv3. */
  readonly sent: SignedRequest | undefined
}

/** The inputs of an attempt. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  /** Path and query within `url`, as signed. */
  readonly target: string
  readonly body: PreparedBody
  /** Headers from the caller and from ky hooks; protocol headers override them. */
  readonly headers: Headers | undefined
  /** Options that ky does not know and passes through, such as a dispatcher. */
  readonly init: RequestInit | undefined
  readonly signal: AbortSignal
  /** Called when `fetch` rejects. */
  readonly unreachable: () => void
  /** Called right before the request is sent, with its secrets. */
  readonly sends: (secrets: readonly string[]) => void
  /** Called when `fetch` rejects with an error that has an outcome. */
  readonly ends: (outcome: Outcome) => void
}

/**
 * Signs, sends and verifies once. It returns nothing of an answer before the signature is verified.
 */
export const attempt = async (
  context: Context,
  call: PreparedCall,
  outgoing: Outgoing,
): Promise<Answer> => {
  const { method, url, target, body, signal, unreachable, sends, ends } = outgoing
  const origin: CallOrigin = { operation: call.operation.id, method, url }
  const { protocol } = call
  const sent = protocol ? undefined : await signRequest(context, method, target, body.signed)
  // Signing may be slow (a KMS): do not send if the call was aborted meanwhile.
  signal.throwIfAborted()
  const headers = outgoingHeaders(outgoing.headers, {
    authorization: sent?.authorization,
    contentType: body.contentType,
    serial: call.serial,
    accept: protocol || /file|text/.test(call.operation.response) ? '*/*' : 'application/json',
  })
  const sending: RequestInit = {
    ...outgoing.init,
    method,
    headers,
    body: body.content ?? null,
    redirect: 'manual',
    signal,
    ...(protocol?.certificate && CERTIFICATE),
  }
  const received = await exchange(context, call, sending, {
    origin,
    signal,
    unreachable,
    sends: () => sends(secretsOf(call, sent)),
    ends,
  })
  const verified = await verifyAnswer(context, call, received, origin, signal)
  if (signal.aborted) {
    // A custom `fetch` ignored the signal: discard its late answer.
    await verified.stream?.cancel(signal.reason).catch(() => undefined)
    throw signal.reason
  }
  if (sent && isRepeated(verified.response, verified.bytes, sent)) throw repeatedError(origin)
  return { ...verified, origin, sent }
}

/** A transport may print the whole URL. */
const secretsOf = ({ query, protocol }: PreparedCall, sent: SignedRequest | undefined): string[] =>
  [sent?.signature, protocol?.signature, query].filter((secret) => secret !== undefined)

/**
 * An option that tells a custom `fetch` that this call needs the merchant's certificate. Other
 * implementations ignore it.
 */
const CERTIFICATE = { clientCertificate: true }

const repeatedError = (origin: CallOrigin): NetworkError =>
  new NetworkError(
    `No answer to ${origin.method} ${origin.url}: fetch sent it twice by itself, as some do when a connection breaks, and WeChat Pay refused the repetition. Whether the first was carried out is unknown.`,
    origin,
  )
