import type { OperationDescriptor } from '../../runtime/operation.js'
import type { V2Operation } from '../../runtime/v2/operation.js'

/** The table of the chained client holds the descriptors of both APIs. */
export const asV2 = (operation: OperationDescriptor): V2Operation | undefined =>
  'signTypes' in operation ? (operation as unknown as V2Operation) : undefined

/** As paths are typed and listed: `v3/pay/transactions/native`, `v2/pay/orderquery`. */
export const shownPath = (operation: OperationDescriptor): string =>
  asV2(operation) ? `v2${operation.path}` : operation.path.slice(1)
