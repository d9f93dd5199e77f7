import { type Fields, mergeJson } from '../schema/json.js'

interface Memory {
  readonly scope: string
  readonly numbers: Readonly<Record<string, string>>
  readonly facts: Fields
}

/** More would slow down a simulator that runs for days. */
const CAPACITY = 2_000

/**
 * Stores the requests of operations without a flow. A later operation with the same number sees
 * them, so any created resource can be queried.
 */
export class Memories {
  #memories: Memory[] = []

  remember(scope: string, facts: Fields, numbers: Readonly<Record<string, string>>): void {
    if (Object.keys(numbers).length === 0) return
    this.#memories.push({ scope, numbers, facts })
    if (this.#memories.length > CAPACITY) this.#memories = this.#memories.slice(-CAPACITY / 2)
  }

  /** Of the newest that shares a number with the call and contradicts none. */
  recall(scope: string, numbers: Readonly<Record<string, string>>): Fields {
    const fitting = this.#memories.filter(
      (memory) =>
        memory.scope === scope &&
        Object.entries(numbers).some(([name, value]) => memory.numbers[name] === value) &&
        Object.entries(numbers).every(([name, value]) => (memory.numbers[name] ?? value) === value),
    )
    return fitting.reduce<Fields>((facts, memory) => mergeJson(facts, memory.facts) as Fields, {})
  }
}
