const EIGHT_HOURS = 8 * 3_600_000

/**
 * Formats a time like WeChat Pay's documentation: RFC 3339 in Beijing time, without milliseconds. A
 * `Date` in a request is written the same way, so this is for your own texts and for fields whose
 * type is only `string`.
 *
 * @example
 * ```ts
 * import { beijingTime } from 'wechatpay-ky'
 *
 * beijingTime(new Date('2018-06-08T02:34:56.789Z')) // '2018-06-08T10:34:56+08:00'
 * ```
 *
 * @throws {RangeError} for an invalid Date, and for a year that has not four digits
 */
export const beijingTime = (date: Date): string => `${inBeijing(date)}+08:00`

/**
 * Formats the day of a time in Beijing, `YYYY-MM-DD`, as bills, balances and identity documents
 * need it.
 *
 * @example
 * ```ts
 * import { beijingDate } from 'wechatpay-ky'
 *
 * beijingDate(new Date('2018-06-07T16:00:00Z')) // '2018-06-08'
 * const yesterday = beijingDate(new Date(Date.now() - 24 * 3_600_000))
 * ```
 *
 * @throws {RangeError} for an invalid Date, and for a year that has not four digits
 */
export const beijingDate = (date: Date): string => inBeijing(date).slice(0, 10)

/** Whether a value is a Date, of this realm or of another one. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]'

/**
 * `2018-06-08T10:34:56`. China has had no daylight saving time during the existence of WeChat Pay.
 */
const inBeijing = (date: Date): string => {
  const shifted = new Date(isDate(date) ? date.getTime() + EIGHT_HOURS : Number.NaN)
  const year = shifted.getUTCFullYear()
  // An invalid Date has the year NaN.
  if (year >= 0 && year <= 9999) return shifted.toISOString().slice(0, 19)
  throw new RangeError(
    `Expected a Date in the years 0 to 9999, got ${isDate(date) ? 'an invalid Date' : typeof date}.`,
  )
}
