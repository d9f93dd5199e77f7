import type { FaultKind } from '../faults/fault.js'
import type { Fields } from '../schema/json.js'
import type { Received } from './delivery.js'

/** A notification, to be sent as often as it takes. */
export interface Parcel {
  /** Stays the same when it is sent again. */
  readonly id: string
  readonly eventType: string
  /** The content in plain text. */
  readonly resource: Fields
  readonly isV2: boolean
  /** The request of one attempt, with a new signature. */
  readonly write: (fault: FaultKind | undefined) => Promise<Written>
  readonly isAccepted: (answer: Received) => boolean
  /** How long after an attempt the next one follows, in milliseconds. */
  readonly redelivery: readonly number[]
}

export interface Written {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The documented schedule of all notifications but those of contracts. */
export const REDELIVERY: readonly number[] = [
  15 * SECOND,
  15 * SECOND,
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
]
