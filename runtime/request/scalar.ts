import { isDate } from '../base/beijing-time.js'
import { isWellFormed } from '../base/bytes.js'
import type { OperationDescriptor } from '../operation.js'
import { dateText, refuse } from './request-error.js'

/**
 * Percent-encodes everything but RFC 3986's unreserved characters. `encodeURIComponent` does not
 * encode `!'()*`, and `new Request(url)` encodes `'` itself, so the signed URL would differ from
 * the sent one.
 */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Converts a value to text for a URL. Refuses values whose conversion would silently change them.
 */
export const scalar = (
  operation: OperationDescriptor,
  place: string,
  value: unknown,
  booleans = false,
): string => {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) {
      throw refuse(
        operation,
        `${place}: contains a lone surrogate (invalid Unicode). Was the text truncated?`,
      )
    }
    return value
  }
  if (typeof value === 'bigint' || (booleans && typeof value === 'boolean')) return String(value)
  if (isDate(value)) return dateText(operation, place, value)
  if (typeof value !== 'number') {
    const given = value === null ? 'null' : typeof value
    throw refuse(operation, `${place}: expected a string or a number, got ${given}.`)
  }
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw refuse(
      operation,
      `${place}: ${value} is not an exact number. Give it as a string or a bigint.`,
    )
  }
  return String(value)
}
