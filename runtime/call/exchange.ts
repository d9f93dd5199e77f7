import type { Bytes } from '../base/bytes.js'
import { bareCause, codeOf } from '../base/safe-cause.js'
import { OversizeBody, readAll, streamOf } from '../base/streams.js'
import type { Context } from '../context.js'
import { NetworkError } from '../errors/network-error.js'
import type { Outcome } from '../errors/outcome.js'
import { VerificationError } from '../errors/verification-error.js'
import { type CallOrigin, WechatPayError } from '../errors/wechatpay-error.js'
import { claimsSignature, type Subject, verifySignature } from '../keys/verify.js'
import type { OperationDescriptor } from '../operation.js'
import type { PreparedCall } from '../request/prepare.js'
import type { Answer } from './attempt.js'
import { verifyStatement } from './statement.js'
import { outcomeOfFailure } from './trace.js'

export type Received = Pick<Answer, 'response' | 'bytes' | 'stream'>

/** The inputs of one exchange, apart from the request. */
interface Line {
  readonly origin: CallOrigin
  readonly signal: AbortSignal
  /** Called when `fetch` rejects. Often no connection could be made, but few transports say so. */
  readonly unreachable: () => void
  /** Called right before the request is sent. */
  readonly sends: () => void
  /** Called when `fetch` rejects with an error of this package, which has an outcome. */
  readonly ends: (outcome: Outcome) => void
}

/**
 * Sends the request and reads the answer. Throws `NetworkError` if the connection fails, or the
 * signal's reason if the signal aborted. An error of this package that `fetch` throws passes
 * unchanged: `mutualTls` refuses a call for which it lacks undici, and no other host would help.
 */
export const exchange = async (
  context: Context,
  { operation, query = '' }: PreparedCall,
  init: RequestInit,
  { origin, signal, unreachable, sends, ends }: Line,
): Promise<Received> => {
  let isReached = false
  try {
    sends()
    const response = await context.fetch(origin.url + query, init)
    isReached = true
    const stream = leftToCaller(operation, response)
    const isFile = response.ok && operation.response === 'file'
    const limit = isFile ? Number.POSITIVE_INFINITY : LONGEST
    return { response, stream, bytes: stream ? undefined : await readAll(response, signal, limit) }
  } catch (error) {
    // The timeout or the caller aborted it; the code that created both signals tells them apart.
    signal.throwIfAborted()
    if (error instanceof OversizeBody) throw oversize(origin)
    if (error instanceof WechatPayError) {
      if (!isReached) ends(error.outcome)
      throw error
    }
    if (!isReached) unreachable()
    throw networkError(origin, error)
  }
}

/**
 * In bytes, after decompression. WeChat Pay's largest answers have a few hundred KB. An answer is
 * unverified until its end, and a compression bomb would fill the memory.
 */
const LONGEST = 16 * 2 ** 20

const oversize = (origin: CallOrigin): VerificationError =>
  new VerificationError(
    `Refused the answer to ${origin.method} ${origin.url}: it has more than ${LONGEST} bytes. WeChat Pay sends none so large.`,
    { ...origin, reason: 'too-large' },
  )

/** Returns the body of a file as a stream if its bytes are not what was signed. */
const leftToCaller = (
  operation: OperationDescriptor,
  response: Response,
): ReadableStream<Bytes> | undefined => {
  const asItComes = operation.unsigned || operation.signedDigest
  if (!response.ok || operation.response !== 'file' || !asItComes) return undefined
  return streamOf(response)
}

const networkError = (origin: CallOrigin, error: unknown): NetworkError => {
  const code = codeOf(error)
  return new NetworkError(
    `No answer to ${origin.method} ${origin.url}${code ? ` (${code})` : ''}. ${outcomeOfFailure(code) === 'not-sent' ? 'It was not sent.' : 'Whether it was carried out is unknown.'}`,
    origin,
    { cause: bareCause(error), outcome: outcomeOfFailure(code) },
  )
}

/**
 * A success must be signed, unless its endpoint is documented as unsigned. An error may be
 * unsigned, but a signature that is present must be valid. Returns whether the answer was signed.
 */
export const verifyAnswer = async (
  context: Context,
  call: PreparedCall,
  received: Received,
  origin: CallOrigin,
  signal: AbortSignal,
): Promise<Received & { readonly verified: boolean }> => {
  const { protocol } = call
  if (protocol) return { ...received, verified: await protocol.verify(received, origin) }
  const { headers, ok, status } = received.response
  const subject: Subject = {
    ...origin,
    name: `answer to ${origin.method} ${origin.url}`,
    status,
    requestId: headers.get('Request-ID') ?? undefined,
  }
  const { response, stream, bytes } = received
  const { signedDigest, unsigned } = call.operation
  if (stream && signedDigest) {
    const statement = { headers, stream, origin, signal }
    const checked = await verifyStatement(context, signedDigest, statement, subject)
    return { response, bytes, stream: checked, verified: true }
  }
  const message = { header: (name: string) => headers.get(name), body: bytes ?? new Uint8Array() }
  const isDue = ok ? !unsigned : claimsSignature(message)
  if (isDue) await verifySignature(message, context.platformKeys, context.clock(), subject, signal)
  return { response, bytes, stream, verified: isDue }
}
