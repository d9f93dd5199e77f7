import { own } from '../base/own.js'
import type { Context } from '../context.js'
import type { OperationDescriptor } from '../operation.js'
import { asJson } from './json-path.js'
import { refuse } from './request-error.js'

/**
 * Returns the client's merchant number for a field that accepts no other. Refuses a different value
 * from the caller, because WeChat Pay would answer it with SIGN_ERROR or PARAM_ERROR, which do not
 * always name the field.
 */
export const ownMchid = (
  operation: Pick<OperationDescriptor, 'id'>,
  field: string,
  given: unknown,
  { mchid }: Context,
): string => {
  if (given === undefined) return mchid
  if (typeof given !== 'object' && String(given) === mchid) return mchid
  const name = field.replace(/^.*\./, '')
  throw refuse(
    operation,
    `${field}: expected ${mchid}, the merchant that this client signs as, got another value. Leave ${name} out, or call with the client of the other merchant.`,
  )
}

type Parts = Readonly<Record<string, unknown>>

/**
 * Returns the parts of a request with the client's merchant number filled in. The caller's objects
 * are not changed.
 */
export const withMchid = (
  context: Context,
  operation: OperationDescriptor,
  request: object,
): Parts => {
  const filled = own(request) as Record<string, unknown>
  // A brand's client has no merchant number.
  if (!operation.mchid || context.mchid === '') return filled
  for (const place of operation.mchid) {
    const [part = '', name = ''] = place.split('.')
    const given = part === 'json' ? asJson(filled[part]) : filled[part]
    const fields = given === undefined ? {} : given
    // The code that reads this part refuses anything else.
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) continue
    const before: unknown = Object.hasOwn(fields, name) ? (fields as Parts)[name] : undefined
    filled[part] = { ...fields, [name]: ownMchid(operation, place, before, context) }
  }
  return filled
}
