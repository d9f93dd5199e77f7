import { type Bytes, utf8 } from '../base/bytes.js'
import { brokenOff } from '../base/stream-error.js'
import type { Context } from '../context.js'
import { sha1Of, withHash } from '../digests/file-hash.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { refusal, type Subject, verifySignature } from '../keys/verify.js'

/** A statement as it arrives: its file is not read yet. */
export interface Statement {
  readonly headers: Headers
  readonly stream: ReadableStream<Bytes>
  readonly origin: CallOrigin
  readonly signal: AbortSignal
}

/**
 * Statements of overseas merchants are signed by their digest: the signed body is `{"sha1":"…"}` with
 * what the header of this name says. So the signature is checked now, and the bytes against the
 * digest as they pass through the stream that this resolves to.
 */
export const verifyStatement = async (
  context: Context,
  name: string,
  { headers, stream, origin, signal }: Statement,
  subject: Subject,
): Promise<ReadableStream<Bytes>> => {
  const digest = headers.get(name)
  try {
    if (!digest) throw refusal(subject, 'missing-header', `it has no ${name}.`)
    const body = utf8(`{"sha1":"${digest}"}`)
    const message = { header: (header: string) => headers.get(header), body }
    await verifySignature(message, context.platformKeys, context.clock(), subject, signal)
  } catch (error) {
    await stream.cancel().catch(() => undefined)
    throw error
  }
  const mismatch = (actual: string): Error =>
    refusal(
      subject,
      'bad-signature',
      `its SHA-1 is ${actual}, signed was ${digest}. Take none of it.`,
    )
  return withHash(stream, sha1Of(digest), mismatch, brokenOff(origin, signal))
}
