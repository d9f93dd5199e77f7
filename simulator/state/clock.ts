import { SimulatorError } from '../error.js'

/** The simulator's time. Runs with the machine's, until a test moves it on. */
export interface SimulatorClock {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Moves the time on and does everything that is due until then, in order: redeliveries of
   * notifications, above all. Resolves when all of it is done.
   *
   * ```ts
   * await sim.clock.advance(15_000) // the first redelivery
   * ```
   */
  advance(milliseconds: number): Promise<void>
}

interface Task {
  readonly at: number
  readonly run: () => Promise<void>
}

/** A clock that can be moved on, and what is to happen at which time. */
export class Timeline implements SimulatorClock {
  readonly #base: () => number
  readonly #isReal: boolean
  #offset = 0
  /**
   * The time of the running task. It stands still during the task, so follow-up tasks are due at
   * the right time however slow the machine is.
   */
  #standing: number | undefined
  #tasks: Task[] = []
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  /** Without a `base` it follows the machine's clock, and tasks run by themselves when they are due;
   * with one they run when the time is moved on. */
  constructor(base?: () => number) {
    this.#base = base ?? Date.now
    this.#isReal = base === undefined
  }

  now = (): number => this.#standing ?? this.#base() + this.#offset

  /** Runs a task in so many milliseconds. It must not reject. */
  schedule(milliseconds: number, run: () => Promise<void>): void {
    if (this.#stopped) return
    this.#tasks.push({ at: this.now() + milliseconds, run })
    this.#arm()
  }

  async advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) {
      throw new SimulatorError(`advance: 0 milliseconds or more, not ${milliseconds}.`)
    }
    const target = this.now() + milliseconds
    for (;;) {
      const task = this.#takeDue(target)
      if (!task) break
      await this.#do(task)
    }
    this.#offset += Math.max(0, target - this.now())
    this.#arm()
  }

  clear(): void {
    this.#tasks = []
    clearTimeout(this.#timer)
  }

  stop(): void {
    this.#stopped = true
    this.clear()
  }

  async #do({ at, run }: Task): Promise<void> {
    const now = this.now()
    this.#standing = Math.max(at, now)
    this.#offset += this.#standing - now
    try {
      await run()
    } finally {
      this.#standing = undefined
    }
  }

  #takeDue(until: number): Task | undefined {
    const [next] = this.#tasks.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
    this.#tasks = this.#tasks.filter((task) => task !== next)
    return next
  }

  #arm(): void {
    clearTimeout(this.#timer)
    if (!this.#isReal || this.#tasks.length === 0) return
    const next = Math.min(...this.#tasks.map(({ at }) => at))
    // Neither a test nor a shell shall wait for a redelivery that is hours away.
    this.#timer = setTimeout(() => void this.advance(0), Math.max(0, next - this.now())).unref()
  }
}
