/** What goes on while nobody waits for it. */
export class Tasks {
  readonly #running = new Set<Promise<unknown>>()

  start(task: () => Promise<unknown>): void {
    const running = task()
      // What became of it is written down elsewhere: nobody is there to catch it.
      .catch(() => undefined)
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
