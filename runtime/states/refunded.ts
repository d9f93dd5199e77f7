import type { Inferred } from './inferred.js'

/** The fields that `isRefunded` reads: `status` in answers, `refund_status` in notifications. */
export interface RefundState {
  readonly status?: string
  readonly refund_status?: string
}

/**
 * A refund for which `isRefunded` is true: it is in the state `SUCCESS`, and has its
 * `success_time`.
 */
export type CompletedRefund<Refund> = Refund & {
  readonly [Name in keyof Refund & ('status' | 'refund_status')]: 'SUCCESS'
} & Required<Pick<Refund, keyof Refund & 'success_time'>>

/**
 * Whether a refund has reached the customer: whether its `status`, or `refund_status` in a
 * notification, is `SUCCESS`. TypeScript then knows that `success_time` is present.
 *
 * ```ts
 * const { data: refund } = await queryRefundByOutRefundNo(wxpay, { out_refund_no })
 * if (isRefunded(refund)) await close(refund.refund_id, refund.success_time)
 * ```
 *
 * @param refund the answer of a refund or of its query, or the `resource` of a refund's notification.
 */
export const isRefunded = <Refund extends RefundState>(
  refund: Refund | Inferred<CompletedRefund<Refund>>,
): refund is CompletedRefund<Refund> => (refund.refund_status ?? refund.status) === 'SUCCESS'
