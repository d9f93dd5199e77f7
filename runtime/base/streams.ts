import { type Bytes, concatAll } from './bytes.js'
import { onAbort } from './on-abort.js'

/** The functions of a stage for each chunk and for the end. Each may throw to fail the stream. */
export interface Stage {
  readonly chunk?: (bytes: Bytes) => void
  readonly end?: () => void
  /** Maps an error of the source to the error that the reader gets. */
  readonly failure?: (error: unknown) => unknown
}

/**
 * Returns a stream of the same bytes after passing them to the stage. It reads from the source on
 * demand.
 */
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
      // Release the source: the rest will not be read.
      await reader.cancel(error).catch(() => undefined)
      throw error
    }
    if (done) controller.close()
    else controller.enqueue(value)
  }
  // The reader gets the error thrown here.
  return new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, NO_BUFFER)
}

/** False if there is no body, or a custom `fetch` does not use the platform's streams. */
const isStream = (body: Response['body']): body is NonNullable<Response['body']> =>
  typeof body?.getReader === 'function'

/** Returns the body as a stream; without the platform's streams it is read as a whole. */
export const streamOf = (response: Response): ReadableStream<Bytes> => {
  const { body } = response
  if (isStream(body)) return body
  const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > 0) controller.enqueue(bytes)
    controller.close()
  }
  return new ReadableStream({ pull }, NO_BUFFER)
}

/** The body is larger than the limit. */
export class OversizeBody extends Error {}

/**
 * Reads all bytes of an answer up to `limit`; rejects with `OversizeBody` beyond it. When the
 * signal aborts, it stops reading and closes the connection. `fetch` should do so, but undici loses
 * its signal once its `Request` is garbage-collected.
 */
export const readAll = async (
  response: Response,
  signal: AbortSignal,
  limit: number,
): Promise<Bytes> => {
  const { body } = response
  if (!isStream(body)) {
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

// Node cancels an unread stream once its Response is garbage-collected, and loses a signal once its
// owner is: a Request, or on Node 20 the timer of `AbortSignal.timeout`.
const held = /* @__PURE__ */ new WeakMap<ReadableStream, readonly object[]>()

/** Keeps references that a stream needs, because the caller may keep only the stream. */
export const hold = (stream: ReadableStream, needed: readonly object[]): void => {
  held.set(stream, needed)
}

const NO_BUFFER = { highWaterMark: 0 }
