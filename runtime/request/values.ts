import { beijingDate, isDate } from '../base/beijing-time.js'
import type { OperationDescriptor } from '../operation.js'
import { changeValueAt } from './json-path.js'
import { dateText } from './request-error.js'

/** A part of a request with the values that are another text in their field than elsewhere: a Date
 * where the documentation wants a day. */
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
  return value
}
