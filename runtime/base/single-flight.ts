/** Milliseconds. */
const PATIENCE = 60_000

/**
 * A task that is done once for all who ask while it goes on. One that has gone on for a minute is not
 * waited for any longer: edge workers drop what a request had begun when that request is over, and
 * its promise then never settles.
 */
export class Shared {
  readonly #task: () => Promise<void>
  #running: { readonly promise: Promise<void>; readonly since: number } | undefined

  constructor(task: () => Promise<void>) {
    this.#task = task
  }

  isRunning(now: number): boolean {
    return this.#running !== undefined && Math.abs(now - this.#running.since) < PATIENCE
  }

  /** `now` in milliseconds. */
  run(now: number): Promise<void> {
    if (this.#running && this.isRunning(now)) return this.#running.promise
    const promise = this.#task().finally(() => {
      if (this.#running?.promise === promise) this.#running = undefined
    })
    this.#running = { promise, since: now }
    return promise
  }
}
