import { type Bytes, concatAll } from './bytes.js'
import { onAbort } from './on-abort.js'

/** What a stage does with each chunk, and with the end. Either may throw to end the stream so. */
export interface Stage {
  readonly chunk?: (bytes: Bytes) => void
  readonly end?: () => void
  /** Turns an error of the source into the one that the reader gets. */
  readonly failure?: (error: unknown) => unknown
}

/** The same bytes, looked at on their way; read from the source only as the reader asks for them. */
export const through = (source: ReadableStream<Bytes>, stage: Stage): ReadableStream<Bytes> => {
  const reader = source.getReader()
  const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw stage.failure ? stage.failure(error) : error
    })
    try {
      if (!done) stage.chunk?.(value)
      else stage.end?.()
    } catch (error) {
      // Nobody will read the rest.
      await reader.cancel(error).catch(() => undefined)
      throw error
    }
    if (done) controller.close()
    else controller.enqueue(value)
  }
  // An error thrown in here is what the reader gets.
  return new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, NO_BUFFER)
}

/** There are more bytes than may be read at once. */
export class OversizeBody extends Error {}

/**
 * All bytes of an answer, up to `limit`; beyond it rejects with `OversizeBody`. When the signal aborts, reading ends, and the connection with it. That is
 * `fetch`'s own task, but undici forgets its signal once its `Request` is garbage.
 */
export const readAll = async (
  response: Response,
  signal: AbortSignal,
  limit: number,
): Promise<Bytes> => {
  const { body } = response
  // None, or one of a `fetch` that does not have the platform's streams.
  if (typeof body?.getReader !== 'function') {
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > limit) throw new OversizeBody()
    return bytes
  }
  const reader: ReadableStreamDefaultReader<Bytes> = body.getReader()
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined)
  const release = onAbort(signal, stop)
  try {
    const chunks: Bytes[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : concatAll(chunks)
      chunks.push(value)
      size += value.length
      if (size <= limit) continue
      void reader.cancel().catch(() => undefined)
      throw new OversizeBody()
    }
  } finally {
    release()
  }
}

// Node ends a stream that nobody reads yet once its Response is garbage, and forgets a signal once
// what has it is: a Request, or on Node 20 nobody but the timer of `AbortSignal.timeout`.
const held = /* @__PURE__ */ new WeakMap<ReadableStream, readonly object[]>()

/** Keeps what a stream needs, since a caller may hold on to nothing but the stream. */
export const hold = (stream: ReadableStream, needed: readonly object[]): void => {
  held.set(stream, needed)
}

const NO_BUFFER = { highWaterMark: 0 }
