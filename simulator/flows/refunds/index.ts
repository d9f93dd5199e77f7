import { type Flows, flowsFor } from '../flow.js'
import { createRefund, listRefunds, queryRefund, retryRefund } from './refund.js'

/** Refunds: 境内, 电商平台, 境外. */
export const refunds = (): Flows => ({
  ...flowsFor(
    [
      'POST /v3/refund/domestic/refunds',
      'POST /v3/ecommerce/refunds/apply',
      'POST /v3/global/refunds',
      'POST /hk/v3/refunds',
    ],
    createRefund,
  ),
  ...flowsFor(
    [
      'GET /v3/refund/domestic/refunds/{out_refund_no}',
      'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
      'GET /v3/ecommerce/refunds/id/{refund_id}',
      'GET /v3/global/refunds/out-refund-no/{out_refund_no}',
      'GET /v3/global/refunds/id/{refund_id}',
      'GET /hk/v3/refunds/out-refund-no/{out_refund_no}',
      'GET /hk/v3/refunds/id/{refund_id}',
    ],
    queryRefund,
  ),
  ...flowsFor(['GET /v3/global/refunds', 'GET /hk/v3/refunds'], listRefunds),
  ...flowsFor(
    [
      'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
      'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
    ],
    retryRefund,
  ),
})
