/** Milliseconds. */
const PATIENCE = 60_000

/**
 * Shares one running task among all callers. After a minute, the next caller starts a new task:
 * edge workers drop the work of a finished request, and its promise then never settles.
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
