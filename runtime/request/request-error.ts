import { beijingTime } from '../base/beijing-time.js'
import { stringify } from '../base/json.js'
import { bareCause } from '../base/safe-cause.js'
import { RequestError } from '../errors/request-error.js'
import type { OperationDescriptor } from '../operation.js'

/** The error for a request that cannot be sent as given; names the operation. */
export const refuse = (
  operation: Pick<OperationDescriptor, 'id'>,
  why: string,
  cause?: unknown,
): RequestError =>
  new RequestError(
    `${operation.id}: ${why}`,
    { operation: operation.id },
    cause === undefined ? undefined : { cause: bareCause(cause) },
  )

/** Returns the JSON text of a value; throws `RequestError` for a value without one. */
export const jsonText = (
  operation: Pick<OperationDescriptor, 'id'>,
  place: string,
  value: unknown,
): string => {
  const why = `${place}: cannot be turned into JSON.`
  let text: string | undefined
  try {
    text = stringify(value, undefined, (date, key) => dateText(operation, `${place}: ${key}`, date))
  } catch (cause) {
    if (cause instanceof RequestError) throw cause
    throw refuse(operation, why, cause)
  }
  if (text === undefined) throw refuse(operation, why)
  return text
}

/** The text of a Date, `2018-06-08T10:34:56+08:00` or as `write` has it; throws `RequestError` for an
 * invalid one. */
export const dateText = (
  operation: Pick<OperationDescriptor, 'id'>,
  place: string,
  date: Date,
  write = beijingTime,
): string => {
  try {
    return write(date)
  } catch (cause) {
    throw refuse(operation, `${place}: ${(cause as RangeError).message}`)
  }
}
