import type { Call } from '../call.js'
import type { Outcome } from '../flows/flow.js'
import type { World } from '../world.js'
import type { SignType, WireFields } from './signature.js'

/** A request of APIv2 that passed every check. Its fields are in `body`, those of a page's URL too. */
export interface XmlCall extends Call {
  /** As they were sent. */
  readonly wire: WireFields
  /** The algorithm of the request, and so of its answer. */
  readonly signType: SignType
  /** The key that both are signed with: in the sandbox another one. */
  readonly key: string
  readonly header: (name: string) => string | undefined
  /** The customer has to enter a password; set by the fault `user-paying`. */
  readonly isUserPaying: boolean
}

export interface XmlOutcome extends Outcome {
  /** Where a page leads. */
  readonly location?: string
}

/** How an operation that keeps state is carried out. Throws an `XmlRefusal` if the platform refuses. */
export type XmlFlow = (call: XmlCall, world: World) => XmlOutcome | Promise<XmlOutcome>

/** Operations by path: `/pay/unifiedorder`. */
export type XmlFlows = Readonly<Record<string, XmlFlow>>
