import { type Bytes, concatAll } from '../base/bytes.js'
import { onAbort } from '../base/on-abort.js'
import { gunzipped } from '../bills/gunzip.js'
import { VerificationError } from '../errors/verification-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'

/** An error's XML has a few hundred bytes. */
const LONGEST_XML = 64 * 1024

/**
 * Returns a bill, decompressed if it is gzip, or the XML that came instead, even if gzip was
 * requested. Closes the connection when the signal aborts before that is decided.
 */
export const billOf = async (
  stream: ReadableStream<Bytes>,
  origin: CallOrigin,
  signal: AbortSignal,
): Promise<{ content?: ReadableStream<Bytes>; xml?: Bytes }> => {
  const reader = stream.getReader()
  const release = onAbort(signal, () => void reader.cancel(signal.reason).catch(() => undefined))
  const chunks: Bytes[] = []
  let isXml: boolean | undefined
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (value) chunks.push(value)
    length += value?.length ?? 0
    isXml ??= beginsAsXml(concatAll(chunks), done)
    if (isXml === false || done || length > LONGEST_XML) break
  }
  release()
  if (isXml) {
    await reader.cancel().catch(() => undefined)
    return { xml: concatAll(chunks) }
  }
  const damaged = (): Error =>
    new VerificationError(
      `Refused the file from ${origin.url}: it begins as gzip, but its gzip data is damaged or incomplete. Discard what you have read and download it again.`,
      { ...origin, reason: 'malformed' },
    )
  return { content: gunzipped(rest(chunks, reader), damaged) }
}

/** `<?xml` is a declaration, which `readXml` accepts as well. */
const HEAD = /^<(\?xml|xml>)/
const LONGEST_HEAD = 6
/** More whitespace than any document has. */
const UNDECIDED = 1024

/** Returns `undefined` as long as later bytes decide. The decoder drops a byte order mark. */
const beginsAsXml = (bytes: Bytes, isAll: boolean): boolean | undefined => {
  const text = new TextDecoder().decode(bytes.subarray(0, UNDECIDED)).trimStart()
  const isDecided = isAll || text.length >= LONGEST_HEAD || bytes.length >= UNDECIDED
  return isDecided ? HEAD.test(text) : undefined
}

const rest = (
  head: readonly Bytes[],
  reader: ReadableStreamDefaultReader<Bytes>,
): ReadableStream<Bytes> => {
  const chunks = [...head]
  return new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        const chunk = chunks.shift() ?? (await reader.read()).value
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
