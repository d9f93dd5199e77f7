import type { Perform } from '../chain/proxy.js'
import { callV2, linkV2 } from './call.js'
import type { V2Operation } from './operation.js'

/** Performs an operation of APIv2 for the chained client, whose table has the same descriptors. */
export const performV2: Perform = (wxpay, descriptor, request, options) => {
  const operation = descriptor as unknown as V2Operation
  return operation.response === 'link'
    ? linkV2(wxpay, operation, request)
    : callV2(wxpay, operation, request, options)
}
