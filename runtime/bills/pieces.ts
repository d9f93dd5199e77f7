import type { Bytes } from '../base/bytes.js'

const PIECE = 64 * 1024

/** Bytes in memory as a stream of small pieces: readers turn a piece into text as a whole. */
export const piecesOf = (bytes: Bytes): ReadableStream<Bytes> => {
  let at = 0
  const pull = (controller: ReadableStreamDefaultController<Bytes>): void => {
    if (at >= bytes.length) {
      controller.close()
      return
    }
    // Copies the bytes, because a reader could transfer the buffer behind a view.
    controller.enqueue(bytes.slice(at, at + PIECE))
    at += PIECE
  }
  return new ReadableStream({ pull }, NO_BUFFER)
}

/** Joins streams. Each is created when it is needed and released at its end. */
export const joined = (sources: (() => ReadableStream<Bytes>)[]): ReadableStream<Bytes> => {
  let reader: ReadableStreamDefaultReader<Bytes> | undefined
  const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
    for (;;) {
      reader ??= sources.shift()?.().getReader()
      if (!reader) {
        controller.close()
        return
      }
      const { done, value } = await reader.read()
      if (!done) {
        controller.enqueue(value)
        return
      }
      reader = undefined
    }
  }
  const cancel = async (reason: unknown): Promise<void> => {
    sources.length = 0
    await reader?.cancel(reason)
  }
  return new ReadableStream({ pull, cancel }, NO_BUFFER)
}

const NO_BUFFER = { highWaterMark: 0 }
