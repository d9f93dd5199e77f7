import type { Fields } from '../schema/json.js'

export type TradeState =
  | 'NOTPAY'
  /** 付款码支付: the customer enters a password. */
  | 'USERPAYING'
  /** 委托代扣: the deduction is accepted, and not carried out yet. */
  | 'ACCEPT'
  /** The customer's payment failed, or they broke it off; they may try again. */
  | 'PAYERROR'
  | 'SUCCESS'
  | 'REFUND'
  | 'CLOSED'
  | 'REVOKED'

/** An order, or one of the orders that were combined into one payment. */
export interface Order {
  readonly outTradeNo: string
  /** The combined order that it belongs to. */
  readonly combination: string | undefined
  readonly tradeType: string
  readonly prepayId: string
  /** The merchant's request, with sensitive fields in plain text. */
  readonly request: Fields
  /**
   * A fingerprint of the request; it distinguishes a repetition from another order with the same
   * number.
   */
  readonly fingerprint: string
  /** 分 */
  readonly total: number
  readonly currency: string
  readonly notifyUrl: string | undefined
  /** Milliseconds since 1970; unpaid orders are closed then. */
  readonly expiresAt: number
  readonly state: TradeState
  readonly payment: Payment | undefined
  /** Of an order that was placed through APIv2, as its notification has to know it. */
  readonly v2?: PlacedByXml | undefined
}

export interface PlacedByXml {
  readonly signType: 'MD5' | 'HMAC-SHA256'
  /** 委托代扣协议id of a deduction. */
  readonly contractId?: string | undefined
  /** 签约协议号 of a contract that is signed along with the payment. */
  readonly contractCode?: string | undefined
}

export interface Payment {
  readonly transactionId: string
  /** 分; less than the order's total where a coupon paid the rest. */
  readonly payerTotal: number
  readonly bankType: string
  readonly payer: Fields
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Several orders that are paid at once. */
export interface Combination {
  readonly combineOutTradeNo: string
  readonly prepayId: string
  readonly request: Fields
  readonly fingerprint: string
  readonly notifyUrl: string | undefined
  readonly orders: readonly string[]
  readonly transactionId: string
}

/** Orders by number. An unpaid order whose time is over counts as closed. */
export class Orders {
  readonly #orders = new Map<string, Order>()
  readonly #combinations = new Map<string, Combination>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  get all(): readonly Order[] {
    return [...this.#orders.keys()].flatMap((number) => this.find(number) ?? [])
  }

  find(outTradeNo: string): Order | undefined {
    const order = this.#orders.get(outTradeNo)
    const isOpen = order?.state === 'NOTPAY' || order?.state === 'PAYERROR'
    const isOver = isOpen && order.expiresAt <= this.#now()
    return order && isOver ? this.save({ ...order, state: 'CLOSED' }) : order
  }

  findByTransaction(transactionId: string): Order | undefined {
    return this.all.find((order) => order.payment?.transactionId === transactionId)
  }

  save(order: Order): Order {
    this.#orders.set(order.outTradeNo, order)
    return order
  }

  findCombination(number: string): Combination | undefined {
    return (
      this.#combinations.get(number) ??
      [...this.#combinations.values()].find((each) => each.transactionId === number)
    )
  }

  saveCombination(combination: Combination): Combination {
    this.#combinations.set(combination.combineOutTradeNo, combination)
    return combination
  }

  ordersOf(combination: Combination): readonly Order[] {
    return combination.orders.flatMap((number) => this.find(number) ?? [])
  }
}
