/** Words of 32 bits. Signed, as JavaScript's own bit operations give them: others would be slower. */
type Words = Int32Array

/** What makes one Merkle–Damgård hash different from another. */
export interface Compression {
  readonly initial: readonly number[]
  /** Works one block of 16 words, which stand at the beginning of `schedule`, into the state. */
  readonly compress: (state: Words, schedule: Words) => void
  /** How many words the schedule has. */
  readonly words: number
}

const BLOCK = 64

/**
 * A hash that takes its input in pieces and keeps at most one block of it: WebCrypto has none such,
 * and a bill may be larger than the memory.
 */
export class BlockHash {
  readonly #compression: Compression
  readonly #state: Words
  readonly #schedule: Words
  readonly #block = new Uint8Array(BLOCK)
  readonly #view = new DataView(this.#block.buffer)
  #filled = 0
  #length = 0

  constructor(compression: Compression) {
    this.#compression = compression
    this.#state = Int32Array.from(compression.initial, (word) => word | 0)
    this.#schedule = new Int32Array(compression.words)
  }

  update(bytes: Uint8Array): this {
    this.#length += bytes.length
    let at = 0
    if (this.#filled > 0) {
      at = Math.min(bytes.length, BLOCK - this.#filled)
      this.#keep(bytes.subarray(0, at))
      if (this.#filled === BLOCK) this.#compress(this.#view, 0)
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#compress(view, at)
    this.#keep(bytes.subarray(at))
    return this
  }

  /** Ends the hash. */
  digest(): Uint8Array {
    const bits = this.#length * 8
    this.#block[this.#filled++] = 0x80
    if (this.#filled > BLOCK - 8) this.#pad(BLOCK)
    this.#pad(BLOCK - 8)
    this.#view.setUint32(BLOCK - 8, Math.floor(bits / 2 ** 32))
    this.#view.setUint32(BLOCK - 4, bits >>> 0)
    this.#compress(this.#view, 0)
    const digest = new DataView(new ArrayBuffer(this.#state.length * 4))
    this.#state.forEach((word, index) => {
      digest.setUint32(index * 4, word)
    })
    return new Uint8Array(digest.buffer)
  }

  #pad(end: number): void {
    this.#block.fill(0, this.#filled, end)
    this.#filled = end
    if (end === BLOCK) this.#compress(this.#view, 0)
  }

  #keep(bytes: Uint8Array): void {
    this.#block.set(bytes, this.#filled)
    this.#filled += bytes.length
  }

  /** The block that begins there. */
  #compress(view: DataView, at: number): void {
    const schedule = this.#schedule
    for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(at + index * 4)
    this.#compression.compress(this.#state, schedule)
    this.#filled = 0
  }
}

export const rotate = (word: number, bits: number): number =>
  (word << bits) | (word >>> (32 - bits))

/** A word that is there, as every index into state and schedule is. */
export const at = (words: Words, index: number): number => words[index] ?? 0
