export type Stage = 'load' | 'model' | 'type' | 'render' | 'write'

/** Adds up the time of each stage. Stages run module by module, so one is entered many times. */
export class Clock {
  readonly spent: Record<Stage, number> = { load: 0, model: 0, type: 0, render: 0, write: 0 }

  add(spent: Readonly<Record<Stage, number>>): void {
    for (const stage of Object.keys(spent) as Stage[]) this.spent[stage] += spent[stage]
  }

  time<Result>(stage: Stage, work: () => Result): Result {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.spent[stage] += performance.now() - start
    }
  }
}
