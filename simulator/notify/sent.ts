import type { FaultKind } from '../faults/fault.js'
import type { Fields } from '../schema/json.js'

/** A notification, and what became of it. Changes while the platform tries again. */
export interface SentNotification {
  /** Stays the same when it is sent again. */
  readonly id: string
  /** `TRANSACTION.SUCCESS` */
  readonly eventType: string
  /** Where it goes; `''` where the merchant gave no URL. */
  readonly url: string
  /** The decrypted content. */
  readonly resource: Fields
  /**
   * - `accepted`: answered with 200 or 204;
   * - `waiting`: refused or unanswered, to be sent again when it is due;
   * - `given-up`: refused 16 times, the schedule is at its end;
   * - `held`: held back by the fault `out-of-order`;
   * - `not-sent`: see `reason`.
   */
  readonly state: 'accepted' | 'waiting' | 'given-up' | 'held' | 'not-sent'
  /** Why it was not sent. */
  readonly reason: string | undefined
  readonly attempts: readonly NotificationAttempt[]
}

export interface NotificationAttempt {
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  /** The sent request including its signature; absent for a lost notification. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The status of the answer. */
  readonly status: number | undefined
  /** The reason for a missing answer. */
  readonly error: string | undefined
  /** The fault that was injected into this attempt. */
  readonly fault: FaultKind | undefined
}

/** The same, while it changes. */
export type Draft = { -readonly [K in keyof SentNotification]: SentNotification[K] } & {
  attempts: NotificationAttempt[]
}
