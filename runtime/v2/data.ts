import { MAX_DIGITS } from '../base/json.js'
import { contentOf } from '../request/values.js'
import { collectFamilies } from './families.js'
import type { AnswerShape } from './operation.js'
import type { XmlFields, XmlValue } from './read-xml.js'

/**
 * Converts fields to the data that callers get: numbered families become lists, integers become
 * numbers (bigint beyond 2^53), JSON becomes objects. Text that does not match its spec stays text,
 * and so does an integer of more than `MAX_DIGITS` digits; an empty integer is omitted.
 */
export const dataOf = (fields: XmlFields, shape: AnswerShape = {}): Record<string, unknown> =>
  objectOf(shape.families ? collectFamilies(fields, shape.families) : fields, shape)

// Object.fromEntries makes an own property of any name, `__proto__` included.
const objectOf = (fields: XmlFields, shape: AnswerShape): Record<string, unknown> =>
  Object.fromEntries(
    [...fields]
      .map(([name, value]) => [name, valueOfElement(name, value, shape)] as const)
      .filter(([, value]) => value !== undefined),
  )

const valueOfElement = (name: string, value: XmlValue, shape: AnswerShape): unknown => {
  if (typeof value === 'string') {
    if (shape.integers?.includes(name)) return integer(value)
    return shape.json?.includes(name) ? contentOf(value) : value
  }
  if (value instanceof Map) return objectOf(value, shape)
  return [...value.values()].map((item) => objectOf(item as XmlFields, shape))
}

const integer = (text: string): unknown => {
  if (text === '') return undefined
  if (text.length > MAX_DIGITS || !/^-?\d+$/.test(text)) return text
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}
