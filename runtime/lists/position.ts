import { own } from '../base/own.js'
import { RequestError } from '../errors/request-error.js'
import type { Pages } from '../operation.js'
import { Repetition } from './repetition.js'
import type { PagedDescriptor } from './types.js'

type Fields = Readonly<Record<string, unknown>>

/** The position of a loop in a list. */
export class Position {
  readonly #id: string
  readonly #pages: Pages
  /** The part of the request that holds the parameters: `query`, `json`, `xml`. */
  readonly #part: string
  #request: Fields | undefined
  /** The items before the next page; `undefined` if the caller began at a page of unknown size. */
  #passed: number | undefined
  /** The pages before the first request, until its answer says how large they are. */
  #pagesBefore = 0
  /** The total number of items, once known. Some endpoints return it only on the first page. */
  #total: number | undefined
  readonly #repetition: Repetition

  constructor({ id, pages, request: body }: PagedDescriptor, request: object) {
    this.#id = id
    this.#pages = own(pages)
    this.#part = this.#pages.in ?? (body === 'urlencoded' ? 'form' : (body ?? 'query'))
    this.#request = { ...own(request) }
    this.#passed = this.#begin()
    this.#repetition = new Repetition(this.#given[this.#pages.cursor ?? ''])
  }

  /** The parameters of the next page; `undefined` after the last one. */
  get request(): object | undefined {
    return this.#request
  }

  /** Moves to the next page. Returns the problem if this page is a repetition. */
  advance(data: unknown, list: readonly unknown[]): string | undefined {
    const answer = isFields(data) ? data : {}
    const cursor = this.#nextCursor(answer)
    if (list.length > 0) {
      const problem = this.#repetition.find(cursor, list)
      if (problem !== undefined) return problem
    }
    const { page, offset } = this.#pages
    if (list.length === 0 || this.#isLast(answer, list.length)) this.#request = undefined
    else if (cursor !== undefined) this.#ask(this.#pages.cursor, cursor)
    else if (page !== undefined) this.#ask(page, this.#number(page, this.#first) + 1)
    else this.#ask(offset, this.#passed)
    return undefined
  }

  #begin(): number | undefined {
    const { page, offset, cursor } = this.#pages
    if (cursor !== undefined) return undefined
    if (page === undefined) {
      const passed = this.#number(offset, 0)
      this.#ask(offset, passed)
      return passed
    }
    const number = this.#number(page, this.#first)
    this.#pagesBefore = number - this.#first
    this.#ask(page, number)
    return 0
  }

  #isLast(answer: Fields, count: number): boolean {
    if (this.#pages.cursor !== undefined) return this.#nextCursor(answer) === undefined
    const size = this.#sizeOf(answer)
    if (this.#pagesBefore > 0) {
      this.#passed = size === undefined ? undefined : this.#pagesBefore * size
      this.#pagesBefore = 0
    }
    if (this.#passed !== undefined) this.#passed += count
    const total = numberIn(answer, this.#pages.total)
    // Later pages may have 0 instead of the total.
    if (total !== undefined && total >= (this.#passed ?? 0)) this.#total = total
    if (this.#total !== undefined && this.#passed !== undefined) {
      return this.#passed >= this.#total
    }
    return size !== undefined && count < size
  }

  /** The items of a full page. The platform may lower the requested limit, and returns its own. */
  #sizeOf(answer: Fields): number | undefined {
    const { limit } = this.#pages
    const limits = [numberIn(this.#given, limit), numberIn(answer, limit)].filter(isPositive)
    return limits.length > 0 ? Math.min(...limits) : undefined
  }

  #nextCursor(answer: Fields): unknown {
    const { next } = this.#pages
    const cursor = next !== undefined && Object.hasOwn(answer, next) ? answer[next] : undefined
    return cursor === '' || cursor === null ? undefined : cursor
  }

  get #first(): number {
    return this.#pages.first ?? 0
  }

  get #given(): Fields {
    const part = this.#request?.[this.#part]
    return isFields(part) ? own(part) : {}
  }

  #ask(name: string | undefined, value: unknown): void {
    if (name === undefined) return
    this.#request = { ...this.#request, [this.#part]: { ...this.#given, [name]: value } }
  }

  #number(name: string | undefined, otherwise: number): number {
    const given = name === undefined ? undefined : this.#given[name]
    if (given === undefined || given === null) return otherwise
    const number = Number(given)
    if (Number.isSafeInteger(number) && number >= 0) return number
    throw new RequestError(
      `${this.#id}: ${this.#part}.${name}: expected a whole number from 0 on, got something else.`,
      { operation: this.#id },
    )
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isPositive = (value: number | undefined): value is number => value !== undefined && value > 0

/** Counts may be bigints, and limits text. */
const numberIn = (fields: Fields, name: string | undefined): number | undefined => {
  const value = name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
