import { type Bytes, utf8 } from '../base/bytes.js'
import { brokenOff } from '../base/stream-error.js'
import type { Context } from '../context.js'
import { sha1Of, withHash } from '../digests/file-hash.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { refusal, type Subject, verifySignature } from '../keys/verify.js'

/** A statement whose file has not been read yet. */
export interface Statement {
  readonly headers: Headers
  readonly stream: ReadableStream<Bytes>
  readonly origin: CallOrigin
  readonly signal: AbortSignal
}

/**
 * For statements of overseas merchants, WeChat Pay signs `{"sha1":"…"}` with the digest from the
 * header of this name. This verifies the signature at once, and the stream that it resolves to
 * compares the bytes with the digest.
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
      `its SHA-1 is ${actual}, signed was ${digest}. Discard what you have read.`,
    )
  return withHash(stream, sha1Of(digest), mismatch, brokenOff(origin, [signal]))
}
