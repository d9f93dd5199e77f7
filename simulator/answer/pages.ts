import type { Pages } from '../../generator/model/types.js'
import type { Call } from '../call.js'
import { type Fields, isRecord } from '../schema/json.js'

/** Items of a page if the request does not say how many. */
const USUAL = 10

type Asked = Pick<Call, 'operation' | 'query' | 'body'>

/** Cuts the requested page from a complete list, and sets the totals in the answer. */
export const pageOf = (answer: unknown, { operation, query, body }: Asked): unknown => {
  const { pages } = operation
  const all = pages && isRecord(answer) ? answer[pages.items] : undefined
  if (!pages || !isRecord(answer) || !Array.isArray(all)) return answer
  const asked = { ...body, ...query }
  const limit = numberAt(asked, pages.limit) || USUAL
  const { skip, start } = beginning(pages, asked, limit)
  const list: unknown[] = all.slice(skip, skip + limit)
  const { next } = pages
  const { [next ?? '']: _, ...others } = answer
  return {
    ...others,
    ...(next !== undefined && skip + limit < all.length ? { [next]: cursorTo(skip + limit) } : {}),
    ...said(answer, { [pages.total ?? '']: all.length, [pages.limit ?? '']: limit, ...start }),
    [pages.items]: list,
  }
}

interface Beginning {
  readonly skip: number
  /** Answers repeat the parameter. */
  readonly start: Fields
}

const beginning = (
  { offset, page, first = 0, cursor }: Pages,
  asked: Fields,
  limit: number,
): Beginning => {
  if (cursor !== undefined) return { skip: skippedBy(asked[cursor]), start: {} }
  if (page === undefined) {
    const skip = numberAt(asked, offset) ?? 0
    return { skip, start: { [offset ?? '']: skip } }
  }
  const number = numberAt(asked, page) ?? first
  return { skip: Math.max(0, number - first) * limit, start: { [page]: number } }
}

/** The facts that the answer has a numeric field for. */
const said = (answer: Fields, facts: Fields): Fields =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => typeof answer[name] === 'number'))

const numberAt = (fields: Fields, name: string | undefined): number | undefined => {
  const value = name === undefined ? undefined : fields[name]
  return value === undefined ? undefined : Number(value)
}

const cursorTo = (skip: number): string => Buffer.from(String(skip)).toString('base64')

/** A cursor that this simulator did not write leads behind the list, and not back to its beginning. */
const skippedBy = (cursor: unknown): number => {
  if (typeof cursor !== 'string' || cursor === '') return 0
  const skip = Number(Buffer.from(cursor, 'base64').toString())
  return Number.isSafeInteger(skip) && skip >= 0 ? skip : Number.MAX_SAFE_INTEGER
}
