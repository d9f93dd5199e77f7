/** Counts events and lets callers wait for the next one. */
export class Changes {
  #version = 0
  readonly #waiting = new Set<() => void>()

  get version(): number {
    return this.#version
  }

  happened(): void {
    this.#version += 1
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  /** Resolves when more has happened than `version`, or after some time. */
  after(version: number, milliseconds: number): Promise<void> {
    if (this.#version !== version) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, milliseconds).unref()
      this.#waiting.add(wake)
    })
  }
}
