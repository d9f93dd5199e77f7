import { type Bytes, concatAll } from '../base/bytes.js'

/**
 * Returns the content of a file that may be gzip. The first two bytes decide, because no text
 * begins with them. Errors of the source pass unchanged; `damaged` makes the error for damaged
 * gzip.
 */
export const gunzipped = (
  source: ReadableStream<Bytes>,
  damaged: () => Error,
): ReadableStream<Bytes> => {
  const packed = new Packed(source.getReader())
  let content: ReadableStreamDefaultReader<Bytes> | undefined
  const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
    try {
      content ??= (await unpack(packed)).getReader()
      const { done, value } = await content.read()
      if (done) controller.close()
      else controller.enqueue(value)
    } catch {
      await packed.cancel()
      throw packed.failure ? packed.failure.error : damaged()
    }
  }
  const cancel = async (reason: unknown): Promise<void> => {
    await content?.cancel(reason).catch(() => undefined)
    await packed.cancel(reason)
  }
  return new ReadableStream({ pull, cancel }, NO_BUFFER)
}

const NO_BUFFER = { highWaterMark: 0 }

const unpack = async (packed: Packed): Promise<ReadableStream<Bytes>> => {
  const [first, second] = await packed.peek(2)
  const isGzip = first === 0x1f && second === 0x8b
  return isGzip ? packed.rest().pipeThrough(new DecompressionStream('gzip')) : packed.rest()
}

/** Keeps the error of the source, because a decompressor replaces it. */
class Packed {
  failure: { readonly error: unknown } | undefined
  readonly #reader: ReadableStreamDefaultReader<Bytes>
  #head: Bytes | undefined

  constructor(reader: ReadableStreamDefaultReader<Bytes>) {
    this.#reader = reader
  }

  /** Reads at least this many bytes, if there are so many. `rest` returns them again. */
  async peek(size: number): Promise<Bytes> {
    const chunks: Bytes[] = []
    let length = 0
    while (length < size) {
      const chunk = await this.#read()
      if (!chunk) break
      chunks.push(chunk)
      length += chunk.length
    }
    this.#head = concatAll(chunks)
    return this.#head
  }

  rest(): ReadableStream<Bytes> {
    const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
      const head = this.#head
      this.#head = undefined
      const chunk = head?.length ? head : await this.#read()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    }
    return new ReadableStream({ pull }, NO_BUFFER)
  }

  async cancel(reason?: unknown): Promise<void> {
    await this.#reader.cancel(reason).catch(() => undefined)
  }

  async #read(): Promise<Bytes | undefined> {
    try {
      return (await this.#reader.read()).value
    } catch (error) {
      this.failure = { error }
      throw error
    }
  }
}
