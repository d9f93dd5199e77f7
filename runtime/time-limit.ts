import { onAbort } from './on-abort.js'

/** The time is up. It stays in here: the caller gets a `TimeoutError`. */
export class TimeUp extends Error {}

/**
 * Gives `work` a signal that aborts after so many milliseconds or with one of the caller's. Then it
 * rejects, with `TimeUp` or the reason of the caller's signal, whatever becomes of the work: a `fetch`
 * or a signer of the caller's own may not listen, and may never end.
 */
export const within = <T>(
  milliseconds: number | false,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController()
    const end = (error: unknown, reason?: unknown): void => {
      release()
      controller.abort(reason)
      reject(error)
    }
    // As ky does, without a reason: so what the caller's `fetch` sees is the same on every attempt.
    const timer =
      milliseconds === false ? undefined : setTimeout(() => end(new TimeUp()), milliseconds)
    const releases: (() => void)[] = []
    const release = (): void => {
      clearTimeout(timer)
      for (const one of releases) one()
    }
    for (const signal of signals) {
      releases.push(onAbort(signal, () => end(signal.reason, signal.reason)))
    }
    if (controller.signal.aborted) release()
    work(controller.signal).then(resolve, reject).finally(release)
  })
