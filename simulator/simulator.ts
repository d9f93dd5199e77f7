import type { AnswerPatch } from './answer/patches.js'
import type { FaultHandle, FaultKind, FaultRule } from './faults/fault.js'
import type { PaymentOptions } from './flows/orders/pay.js'
import type { RefundResult } from './flows/refunds/complete.js'
import type { Rotation } from './identity/platform.js'
import type { SentNotification } from './notify/sent.js'
import type { SimulatorBrandConfig, SimulatorConfig, SimulatorKeys } from './options.js'
import type { Fields } from './schema/json.js'
import type { OperationSelector } from './selector.js'
import type { SimulatorClock } from './state/clock.js'
import type { SeenRequest } from './state/journal.js'
import type { Order } from './state/orders.js'
import type { Refund } from './state/refunds.js'

/** A WeChat Pay on the developer's own machine. Made by `createSimulator`. */
export interface Simulator {
  /** `http://127.0.0.1:54321` */
  readonly url: string
  /** `createWechatPay({ ...sim.config })` */
  readonly config: SimulatorConfig
  /** `createWechatPay({ ...sim.brand })`: for a brand that calls for itself, with its own keys. */
  readonly brand: SimulatorBrandConfig
  /** To be kept, and given to the next simulator as `keys`. */
  readonly keys: SimulatorKeys
  /** PEM of the authority that issued the certificates. */
  readonly rootCertificate: string
  readonly clock: SimulatorClock

  /** The last thousand requests to the simulator, oldest first. */
  readonly requests: readonly SeenRequest[]
  /** The notifications to the merchant, oldest first. */
  readonly notifications: readonly SentNotification[]
  order(outTradeNo: string): Order | undefined
  refund(outRefundNo: string): Refund | undefined

  /**
   * The customer pays an order, or a combined order. Resolves after the first attempt to notify the
   * merchant, whatever its result.
   *
   * ```ts
   * const notification = await sim.pay('T00001')
   * expect(notification.state).toBe('accepted')
   * ```
   *
   * @throws {SimulatorError} if the order cannot be paid: unknown, closed, paid already.
   */
  pay(outTradeNo: string, payment?: PaymentOptions): Promise<SentNotification>
  /** The customer does not pay: the payment fails (`PAYERROR`), and may be tried again. */
  refuse(outTradeNo: string): void
  /**
   * A refund by hand in the merchant platform; by default of the remaining amount. Its merchant
   * number is then the platform's. Resolves like `pay`.
   */
  refundByHand(outTradeNo: string, amount?: number): Promise<SentNotification>
  /** A notification is sent once more, now, by its `id`. Resolves after that attempt. */
  redeliver(id: string): Promise<SentNotification>
  /** A refund ends; default: with success. Resolves like `pay`. */
  completeRefund(outRefundNo: string, result?: RefundResult): Promise<SentNotification>
  /**
   * 委托代扣: the customer signs a contract that a page, an app or an order proposed. Resolves like
   * `pay`.
   *
   * @throws {SimulatorError} if it was not proposed, or is already signed.
   */
  signContract(contractCode: string, openid?: string): Promise<SentNotification>
  /** The customer ends it. Resolves like `pay`. */
  endContract(contractCode: string): Promise<SentNotification>
  /**
   * Something else becomes of what the merchant created: an applyment is approved, a transfer
   * accepted. By the merchant's own number; the facts are named as in the answers.
   *
   * ```ts
   * sim.update('APPLYMENT_1', { applyment_state: 'FINISH', sub_mchid: '1900000110' })
   * ```
   */
  update(number: string, facts: Fields): void
  /**
   * Sends any of the documented notifications. Its content comes from its spec; `resource` is laid
   * over it. Resolves like `pay`.
   *
   * ```ts
   * await sim.notify('COUPON.USE', { url, resource: { coupon_id: '98' } })
   * ```
   */
  notify(event: string, notification?: NotifyOptions): Promise<SentNotification>

  /**
   * Something goes wrong, once or as often as the rule says.
   *
   * ```ts
   * sim.fault('bad-signature')                                    // the next answer
   * sim.fault('error', { status: 503, html: true, times: 2 })     // the next two
   * sim.fault('reset', { operation: createRefund })               // the next of this operation
   * sim.fault('probe-signature', { on: 'notification' })          // the next notification
   * ```
   *
   * For one call there is a header: `X-Simulator-Fault: error; status=429`.
   */
  fault(kind: FaultKind, rule?: FaultRule): FaultHandle
  /**
   * Changes an operation's answers from now on: `patch` is merged over the normal answer. It is not
   * checked, so it may have undocumented fields and values.
   *
   * ```ts
   * sim.answer(queryBalance, { available_amount: 5 })
   * ```
   */
  answer(operation: OperationSelector, patch: unknown, options?: Pick<AnswerPatch, 'times'>): void
  /** The platform gets a new certificate and signs with it. Resolves with its serial number. */
  rotateCertificate(rotation?: Rotation): Promise<string>

  /** Forgets orders, requests, notifications, faults and patches; keys and time stay. */
  reset(): void
  /** Resolves when what follows answers is done: notifications that operations bring about. */
  idle(): Promise<void>
  /** Ends all connections. */
  close(): Promise<void>
}

export interface NotifyOptions {
  /** Where it goes; default: the `notifyUrl` of the options. */
  readonly url?: string | undefined
  /** Laid over the content that comes from the spec. */
  readonly resource?: Fields | undefined
  /** Where the documentation names several `event_type`s for it. */
  readonly eventType?: string | undefined
  /**
   * The algorithm of an APIv2 notification's signature. Default: HMAC-SHA256, like the client's.
   */
  readonly signType?: 'MD5' | 'HMAC-SHA256' | undefined
}
