import type { Bytes } from './encoding.js'

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

const NO_BUFFER = { highWaterMark: 0 }
