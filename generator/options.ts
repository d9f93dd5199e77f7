import type { ApiChange } from './api/change.js'
import type { Diagnostic } from './diagnostics.js'
import type { LentSpecs } from './load/lent.js'
import type { Profile } from './load/profile.js'
import type { Stage } from './timing.js'
import type { WholeOptions } from './whole.js'
import type { Plan } from './write/plan.js'

export interface GenerateOptions extends WholeOptions {
  /** The folder of specs. */
  readonly specs: string
  /** The rules for the specs. Default: the rules of this project's own specs. */
  readonly profile?: Profile
  /** Shared specs for those that `specs/_shared` does not hold itself. */
  readonly lent?: LentSpecs
  /** Whether to make what spans all modules, the chained client. Default: `true`. */
  readonly chain?: boolean
  /** Only these modules; all if it is empty. */
  readonly modules?: readonly string[]
  /** Look, but write nothing. */
  readonly check?: boolean
  /** The folder of the cache; no cache if it is missing. */
  readonly cache?: string
  /** The folder that compiled code of large libraries is kept in. It knows nothing of specs: unlike
   * the cache it is never out of date. */
  readonly compiled?: string
  /** The bundled `worker.ts`; without it everything runs on this thread. */
  readonly worker?: URL
}

export interface Generated {
  /** Problems in specs. If there are any, nothing was written. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plan: Plan
  readonly changes: readonly ApiChange[]
  readonly counts: {
    readonly operations: number
    readonly notifications: number
    readonly modules: number
  }
  readonly spent: Readonly<Record<Stage, number>>
}
