import { beijingTime, isDate } from './beijing-time.js'
import { randomText } from './bytes.js'

/**
 * Returns the JSON text of a value; a `bigint` becomes an integer and a `Date` its `dateText`
 * (`key` is its field). The same text is signed and sent. `space` indents it for reading. Throws
 * `TypeError` for a value that contains itself, as `JSON.stringify` does.
 */
export const stringify = (
  value: unknown,
  space?: number,
  dateText: (date: Date, key: string) => string = beijingTime,
): string | undefined => {
  let mark: string | undefined
  function written(this: Record<string, unknown>, key: string, given: unknown) {
    // The value before its toJSON, because a Date's toJSON writes UTC with milliseconds, which
    // WeChat Pay refuses.
    const original = this[key]
    if (isDate(original)) return dateText(original, key)
    if (typeof original !== 'bigint') return given
    mark ??= newMark()
    return `${mark}${original}`
  }
  const text = JSON.stringify(value, written, space)
  return mark === undefined ? text : text?.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
}

/** The conversion of a longer integer would block the process. */
export const MAX_DIGITS = 1000

/**
 * Parses a JSON text; an integer beyond 2^53−1 becomes a `bigint` with every digit. Numbers with a
 * point or an exponent stay numbers. Throws `SyntaxError` as `JSON.parse` does, and for an integer
 * of more than `MAX_DIGITS` digits.
 */
export const parse = (text: string): unknown => {
  const value: unknown = JSON.parse(text)
  if (!MAY_HOLD_BIG_INTEGER.test(text)) return value
  // Node 20's reviver does not see the source text. So long integers are turned into strings that
  // carry a mark, and the marked strings into bigints. The marker is random, so it cannot occur in the input.
  const mark = newMark()
  const marked = text.replace(TOKEN, (token) => {
    if (!LONG_INTEGER.test(token) || Number.isSafeInteger(Number(token))) return token
    if (token.length > MAX_DIGITS) throw new SyntaxError(`An integer of ${token.length} digits`)
    return `"${mark}${token}"`
  })
  return JSON.parse(marked, (_, given: unknown) =>
    typeof given === 'string' && given.startsWith(mark) ? BigInt(given.slice(mark.length)) : given,
  )
}

// 2^53 has 16 digits. This may also match inside a string; it only decides whether a closer check
// is needed. Long order numbers are quoted, so most answers need none.
const MAY_HOLD_BIG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/
// Matches a whole string, to skip digits within it, or a whole number.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const LONG_INTEGER = /^-?[1-9]\d{15,}$/

const newMark = (): string => `bigint-${randomText()}:`
