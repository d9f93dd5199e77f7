import type { Operation } from '../generator/model/types.js'
import { endpointOf } from './call.js'

/**
 * Names an operation: a generated function (`prepayJsapi`), `'POST /v3/pay/transactions/jsapi'`, a
 * path as the documentation writes it, or an operation's ID, which several modules may share.
 */
export type OperationSelector =
  | string
  | { readonly operation: { readonly method: string; readonly path: string } }

export const selects = (selector: OperationSelector, operation: Operation): boolean => {
  if (typeof selector === 'string') {
    return [operation.id, operation.path, endpointOf(operation)].includes(selector)
  }
  const { method, path } = selector.operation
  return method === operation.method && path === operation.path
}
