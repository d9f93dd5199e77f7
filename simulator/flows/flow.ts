import type { Call } from '../call.js'
import type { World } from '../world.js'

/** How an operation that keeps state is carried out. Throws a `Refusal` where the platform refuses. */
export type Flow = (call: Call, world: World) => Outcome | Promise<Outcome>

export interface Outcome {
  /** The known facts, which fill the fields of the same names in the answer. */
  readonly facts?: unknown
  /** In place of a JSON answer. */
  readonly file?: FileOutcome
  /** Notifications that the operation brings about. Started without waiting for them as soon as the
   * answer is made: they may arrive before it. */
  readonly afterwards?: () => Promise<unknown>
}

export interface FileOutcome {
  readonly type: string
  readonly content: Buffer
}

/** Flows by endpoint: `POST /v3/pay/transactions/jsapi`. */
export type Flows = Readonly<Record<string, Flow>>

/** The same flow for several endpoints. */
export const flowsFor = (endpoints: readonly string[], flow: Flow): Flows =>
  Object.fromEntries(endpoints.map((endpoint) => [endpoint, flow]))
