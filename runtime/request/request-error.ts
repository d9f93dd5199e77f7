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

/** The JSON text of a value; throws `RequestError` for what has none. */
export const jsonText = (
  operation: Pick<OperationDescriptor, 'id'>,
  place: string,
  value: unknown,
): string => {
  const why = `${place}: cannot be turned into JSON.`
  let text: string | undefined
  try {
    text = stringify(value)
  } catch (cause) {
    throw refuse(operation, why, cause)
  }
  if (text === undefined) throw refuse(operation, why)
  return text
}
