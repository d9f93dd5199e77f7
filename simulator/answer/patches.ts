import type { Operation } from '../../generator/model/types.js'
import { mergeJson } from '../schema/json.js'
import { type OperationSelector, selects } from '../selector.js'

/** A test's changes to an operation's answer, merged over the normal answer. */
export interface AnswerPatch {
  readonly operation: OperationSelector
  readonly patch: unknown
  /** How many answers; default: all, until the simulator is reset. */
  readonly times?: number | undefined
}

export class AnswerPatches {
  #patches: { readonly patch: AnswerPatch; used: number }[] = []

  add(patch: AnswerPatch): void {
    this.#patches.push({ patch, used: 0 })
  }

  clear(): void {
    this.#patches = []
  }

  /** Later patches override earlier ones. */
  apply(operation: Operation, answer: unknown): unknown {
    return this.#patches
      .filter(
        ({ patch, used }) =>
          selects(patch.operation, operation) && used < (patch.times ?? Number.POSITIVE_INFINITY),
      )
      .reduce<unknown>((patched, entry) => {
        entry.used += 1
        return mergeJson(patched, entry.patch.patch)
      }, answer)
  }
}
