import type { Linked } from './linked.js'

/** A block of code on a page, and where it comes from. */
export interface Snippet {
  readonly code: string
  /** The file in which to fix a fault: `specs/refund/create-refund.yaml`, `docs/chain.md`. */
  readonly source: string
  /** The line that the code begins on, where it stands in that file as it is. */
  readonly line?: number
  /** Which of the source's blocks it is: `chain`. */
  readonly name: string
  /** The earlier blocks of its page, if it needs their declarations. */
  readonly linked?: Linked
  /** The module that its types come from; what is cached is told by it. */
  readonly module?: string
}

/** The hover card of a name. */
export interface Hover {
  readonly start: number
  readonly length: number
  /** `(property) CreateRefundJson.reason?: string` */
  readonly signature: string
  readonly doc: string
}

/** Something in a block that does not compile. */
export interface Problem {
  readonly snippet: Snippet
  /** Counted from 1, in the block. */
  readonly line: number
  readonly column: number
  /** The name that it is about, where it is about one. */
  readonly about: string
  readonly code: number
  readonly message: string
}

export interface Checked {
  readonly hovers: readonly Hover[]
  readonly problems: readonly Problem[]
}
