import { beijingDate, isDate } from '../base/beijing-time.js'
import { parse } from '../base/json.js'
import type { OperationDescriptor } from '../operation.js'
import { changeValueAt } from './json-path.js'
import { dateText, jsonText } from './request-error.js'

/**
 * Converts values of a request part that are sent as text: a Date for a day, and objects in JSON
 * text fields. Text stays unchanged.
 */
export const writeValues = async (
  operation: OperationDescriptor,
  part: 'query' | 'json' | 'form',
  given: unknown,
): Promise<unknown> => {
  const where = part === 'query' ? 'query' : 'request'
  let value = given
  for (const path of operation.dates?.[where] ?? []) {
    value = await changeValueAt(value, path, (field) =>
      isDate(field) ? dateText(operation, `${part}.${path}`, field, beijingDate) : field,
    )
  }
  for (const path of operation.json?.[where] ?? []) {
    value = await changeValueAt(value, path, (field) =>
      isObject(field) ? jsonText(operation, `${part}.${path}`, field) : field,
    )
  }
  return value
}

/** Parses the JSON text fields in the value of an answer or a notification. */
export const readJsonFields = async (
  given: unknown,
  paths: readonly string[] = [],
): Promise<unknown> => {
  let value = given
  for (const path of paths) value = await changeValueAt(value, path, contentOf)
  return value
}

/** Returns the object or list in a JSON text; any other value or text stays unchanged. */
export const contentOf = (text: unknown): unknown => {
  if (typeof text !== 'string') return text
  try {
    const content = parse(text)
    return isObject(content) ? content : text
  } catch {
    return text
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
