import { beijingTime, isDate } from './beijing-time.js'
import { randomText } from './bytes.js'

/**
 * JSON text of a value, in which a `bigint` is an integer and a `Date` is `dateText` of it (`key` is
 * the field that holds it). The one text is signed and sent. `space` indents it, for people. Throws
 * `TypeError` where `JSON.stringify` does: for a value that contains itself.
 */
export const stringify = (
  value: unknown,
  space?: number,
  dateText: (date: Date, key: string) => string = beijingTime,
): string | undefined => {
  let mark: string | undefined
  function written(this: Record<string, unknown>, key: string, given: unknown) {
    // What it was before its toJSON, if it has one: a Date's writes UTC with milliseconds, which
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

/**
 * The value of a JSON text, in which an integer beyond 2^53−1 is a `bigint` with every digit.
 * Numbers with a point or an exponent are numbers. Throws `SyntaxError` as `JSON.parse` does, and for
 * an integer of more than 1,000 digits: making a bigint of it would stop everything else meanwhile.
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

// 2^53 has 16 digits. Inside a string this may match as well; it only decides whether to look
// closer. The long order numbers stand between quotes, so that most answers do not come this far.
const MAY_HOLD_BIG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/
// A string as a whole, so that digits within it are left alone, or a number as a whole.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const LONG_INTEGER = /^-?[1-9]\d{15,}$/
const MAX_DIGITS = 1000

const newMark = (): string => `bigint-${randomText(24)}:`
