import type { Answer } from './attempt.js'
import { brokenOff } from './broken-off.js'
import type { Context } from './context.js'
import { type Bytes, utf8 } from './encoding.js'
import { VerificationError, type VerificationReason } from './errors/verification-error.js'
import type { CallOrigin } from './errors/wechatpay-error.js'
import { sha1Of, withHash } from './file-hash.js'
import type { PreparedCall } from './prepare.js'
import { readAll } from './streams.js'
import { claimsSignature, type Subject, verifySignature } from './verification.js'

export type Received = Pick<Answer, 'response' | 'bytes' | 'stream'>

/** Reads the body; but that of a file whose signature, if any, is not over its bytes goes to the
 * caller as it comes. */
export const readBody = async (
  { operation }: PreparedCall,
  response: Response,
  signal: AbortSignal,
): Promise<Received> => {
  const asItComes = operation.unsigned || operation.signedDigest
  if (response.ok && operation.response === 'file' && asItComes) {
    return { response, bytes: undefined, stream: response.body ?? emptyStream() }
  }
  return { response, bytes: await readAll(response, signal), stream: undefined }
}

const emptyStream = (): ReadableStream<Bytes> =>
  new ReadableStream({ start: (controller) => controller.close() })

/**
 * A success must be signed, unless its endpoint is documented not to be. An error may be unsigned;
 * but where it claims a signature, the signature must hold. Tells whether there was one.
 */
export const verifyAnswer = async (
  context: Context,
  call: PreparedCall,
  received: Received,
  origin: CallOrigin,
  signal: AbortSignal,
): Promise<Received & { readonly verified: boolean }> => {
  const { headers, ok, status } = received.response
  const subject: Subject = {
    ...origin,
    name: `answer to ${origin.method} ${origin.url}`,
    status,
    requestId: headers.get('Request-ID') ?? undefined,
  }
  const { stream, bytes } = received
  if (stream && call.operation.signedDigest) {
    const digest = await verifyDigest(
      context,
      call.operation.signedDigest,
      received,
      subject,
      signal,
    )
    const checked = withHash(
      stream,
      sha1Of(digest),
      (actual) =>
        refuse(
          subject,
          'bad-signature',
          `its SHA-1 is ${actual}, signed was ${digest}. Take none of it.`,
        ),
      brokenOff(origin, signal),
    )
    return { ...received, stream: checked, verified: true }
  }
  const message = { header: (name: string) => headers.get(name), body: bytes ?? new Uint8Array() }
  const isDue = ok ? !call.operation.unsigned : claimsSignature(message)
  if (isDue) await verifySignature(message, context.platformKeys, context.clock(), subject, signal)
  return { ...received, verified: isDue }
}

/**
 * Statements are signed by their digest: the signed body is `{"sha1":"…"}` with what this header
 * says. So the signature is checked now, and the bytes against the digest as they pass.
 */
const verifyDigest = async (
  context: Context,
  name: string,
  { response: { headers }, stream }: Received,
  subject: Subject,
  signal: AbortSignal,
): Promise<string> => {
  try {
    const digest = headers.get(name)
    if (!digest) throw refuse(subject, 'missing-header', `it has no ${name}.`)
    const body = utf8(`{"sha1":"${digest}"}`)
    const message = { header: (header: string) => headers.get(header), body }
    await verifySignature(message, context.platformKeys, context.clock(), subject, signal)
    return digest
  } catch (error) {
    await stream?.cancel().catch(() => undefined)
    throw error
  }
}

const refuse = (subject: Subject, reason: VerificationReason, why: string): VerificationError =>
  new VerificationError(`Refused the ${subject.name}: ${why}`, { ...subject, reason })
