import { compareText } from '../diagnostics.js'

/**
 * The effect of a change on callers: their code may break, they may do more than before, or they
 * notice nothing.
 */
export type Verdict = 'breaking' | 'additive' | 'none'

export type ChangeKind =
  | 'export-added'
  | 'export-removed'
  /** The same export of another module; `to` names it. */
  | 'export-moved'
  /** The same endpoint by another name; `to` names it. */
  | 'export-renamed'
  | 'field-added'
  | 'field-removed'
  | 'field-required'
  | 'field-optional'
  | 'field-type'
  /** The type of an alias. */
  | 'type'
  /** An argument of a function. */
  | 'argument'
  /** The result type of a function. */
  | 'answer'
  /** Another path or method. */
  | 'endpoint'
  /** Anything else that the client knows of an operation, what it encrypts for instance. */
  | 'descriptor'

export interface ApiChange {
  readonly module: string
  /** The export. */
  readonly name: string
  /** The field of an interface, or the argument or the part of the descriptor of a function. */
  readonly field?: string
  readonly kind: ChangeKind
  readonly verdict: Verdict
  /** As TypeScript has it, on one line. */
  readonly before?: string
  readonly after?: string
  readonly to?: string
}

export type Release = 'major' | 'minor' | 'patch'

const weights: readonly Verdict[] = ['none', 'additive', 'breaking']

export const worst = (verdicts: readonly Verdict[]): Verdict =>
  weights[Math.max(0, ...verdicts.map((verdict) => weights.indexOf(verdict)))] ?? 'none'

/** The version that a release with these changes has to raise. */
export function releaseOf(changes: readonly ApiChange[]): Release {
  const verdict = worst(changes.map((change) => change.verdict))
  return verdict === 'breaking' ? 'major' : verdict === 'additive' ? 'minor' : 'patch'
}

/** Changes by module, sorted by name. */
export function byModule(changes: readonly ApiChange[]): [string, ApiChange[]][] {
  const modules = new Map<string, ApiChange[]>()
  for (const change of changes)
    modules.set(change.module, [...(modules.get(change.module) ?? []), change])
  return [...modules].sort(([a], [b]) => compareText(a, b))
}
