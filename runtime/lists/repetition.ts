import { stringify } from '../base/json.js'

/** The items of a page, each as text. */
type Texts = readonly (string | undefined)[]

/** Detects whether a list repeats its pages. */
export class Repetition {
  readonly #cursors: Set<unknown>
  #before: Texts | undefined
  /** A page to compare with, replaced after 1, 2, 4, 8, … pages: it detects a cycle of any length, and
   * holds one page (Brent's algorithm). */
  #kept: Texts | undefined
  #count = 0

  /** `cursor` is the caller's starting point. */
  constructor(cursor: unknown) {
    this.#cursors = new Set([cursor ?? ''])
  }

  /** Returns the problem of the next page, if there is one. */
  find(cursor: unknown, list: readonly unknown[]): string | undefined {
    if (this.#cursors.has(cursor)) return 'names a next page that was there before'
    if (cursor !== undefined) this.#cursors.add(cursor)
    const texts = list.map((item) => stringify(item))
    const before = this.#before
    const isOld = isSame(texts, before) || isSame(texts, this.#kept)
    this.#before = texts
    this.#count += 1
    if (Number.isInteger(Math.log2(this.#count))) this.#kept = texts
    if (isOld) return 'has the same page again'
    return isMoved(texts, before) ? 'moves on by one item, not by one page' : undefined
  }
}

const isSame = (texts: Texts, others: Texts | undefined): boolean =>
  texts.length === others?.length && texts.every((text, index) => text === others[index])

/** The platform counts items where its documentation says that it counts pages. */
const isMoved = (texts: Texts, before: Texts = []): boolean =>
  before.length > 2 && before.slice(1).every((text, index) => text === texts[index])
