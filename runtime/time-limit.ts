import { onAbort } from './on-abort.js'

/** The time is up. It stays in here: the caller gets a `TimeoutError`. */
export class TimeUp extends Error {}

/**
 * Gives `work` a signal that aborts after so many milliseconds or with one of the caller's, and rejects
 * then, with `TimeUp` or that signal's reason, whatever becomes of the work: a `fetch` or a signer of
 * the caller's own may not listen.
 */
export const within = <T>(
  milliseconds: number | false,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController()
    const end = (error: unknown, reason?: unknown): void => {
      controller.abort(reason)
      reject(error)
    }
    const releases = signals.map((signal) =>
      onAbort(signal, () => end(signal.reason, signal.reason)),
    )
    // As ky does, without a reason: so what the caller's `fetch` sees is the same on every attempt.
    const timer =
      milliseconds === false ? undefined : setTimeout(() => end(new TimeUp()), milliseconds)
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer)
        for (const release of releases) release()
      })
  })
