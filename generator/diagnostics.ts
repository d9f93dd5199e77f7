/** A way into a document: the keys and indexes that lead to the place. */
export type Pointer = readonly (string | number)[]

/**
 * A path during a walk through a document. A step costs one small object; the path is written out
 * only for a report.
 */
export class Place {
  static readonly root = new Place(undefined, '')

  readonly #up: Place | undefined
  readonly #step: string | number

  private constructor(up: Place | undefined, step: string | number) {
    this.#up = up
    this.#step = step
  }

  to(...steps: Pointer): Place {
    let place: Place = this
    for (const step of steps) place = new Place(place, step)
    return place
  }

  get pointer(): Pointer {
    return this.#up ? [...this.#up.pointer, this.#step] : []
  }
}

/** A problem without its place. Made by the functions of `problems.ts`. */
export interface Problem {
  /** Stable: scripts and people may search for it. */
  readonly code: string
  readonly cause: string
  readonly fix: string
}

/** A problem at its place. Lines and columns count from 1. */
export interface Diagnostic extends Problem {
  /** Relative to the folder that holds `specs/`, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A problem whose place is still a pointer: turned into a line once the file is known to be bad. */
export interface Finding {
  readonly problem: Problem
  readonly at: Pointer
  /** Point at the key that leads to the value, not at the value. */
  readonly key?: boolean
}

/** The kinds of parts that a `$ref` may lead to, by their names under `components`. */
export type Follow =
  | 'schemas'
  | 'parameters'
  | 'requestBodies'
  | 'responses'
  | 'headers'
  | 'pathItems'

export interface Report {
  (problem: Problem, at: Place, options?: { key?: boolean }): void
  /**
   * Called with every `$ref` and the required kind of its target, if the target is checked as well.
   */
  readonly follow?: (ref: string, kind: Follow, at: Place) => void
}

/** Collects what is reported. */
export function reportInto(findings: Finding[], follow?: Report['follow']): Report {
  const report = (problem: Problem, at: Place, options?: { key?: boolean }): void => {
    findings.push({ problem, at: at.pointer, ...options })
  }
  return follow ? Object.assign(report, { follow }) : report
}

/** Sorts by file, line, column and code, so the order is the same on every machine. */
export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.code, b.code)

/** Sorts by code unit, because generated files must not depend on the machine's locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
