import { beijingDate, isDate } from '../base/beijing-time.js'
import { parse } from '../base/json.js'
import type { OperationDescriptor } from '../operation.js'
import { changeValueAt } from './json-path.js'
import { dateText, jsonText } from './request-error.js'

/** A part of a request with the values that travel as text: days that are given as a Date, and
 * what is sent as JSON within a text. Text stays as it is. */
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

/** An answer's value, or a notification's, with the content of the texts that hold JSON. */
export const readJsonFields = async (
  given: unknown,
  paths: readonly string[] = [],
): Promise<unknown> => {
  let value = given
  for (const path of paths) value = await changeValueAt(value, path, contentOf)
  return value
}

const contentOf = (text: unknown): unknown => {
  if (typeof text !== 'string') return text
  try {
    const content = parse(text)
    return isObject(content) ? content : text
  } catch {
    return text
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
