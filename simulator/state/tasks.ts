/** Background tasks. */
export class Tasks {
  readonly #running = new Set<Promise<unknown>>()

  start(task: () => Promise<unknown>): void {
    const running = task()
      // Ignore errors: the task records its result itself, and no caller can catch them.
      .catch(() => undefined)
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
