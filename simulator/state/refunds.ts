import type { Fields } from '../schema/json.js'

export type RefundState = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'

export interface Refund {
  readonly outRefundNo: string
  readonly refundId: string
  readonly outTradeNo: string
  readonly transactionId: string
  readonly request: Fields
  readonly fingerprint: string
  /** Asked for by an operation for merchants overseas. */
  readonly isOverseas: boolean
  /** Requested through APIv2, which notifies the merchant in XML. */
  readonly isV2?: boolean | undefined
  /** 分 */
  readonly amount: number
  readonly notifyUrl: string | undefined
  readonly createdAt: number
  readonly state: RefundState
  readonly finishedAt: number | undefined
}

export class Refunds {
  readonly #refunds = new Map<string, Refund>()

  get all(): readonly Refund[] {
    return [...this.#refunds.values()]
  }

  find(outRefundNo: string): Refund | undefined {
    return this.#refunds.get(outRefundNo)
  }

  findById(refundId: string): Refund | undefined {
    return this.all.find((refund) => refund.refundId === refundId)
  }

  of(outTradeNo: string): readonly Refund[] {
    return this.all.filter((refund) => refund.outTradeNo === outTradeNo)
  }

  save(refund: Refund): Refund {
    this.#refunds.set(refund.outRefundNo, refund)
    return refund
  }
}
