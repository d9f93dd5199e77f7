/** The time is up. The caller never sees it. */
export class TimeUp extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Gives `work` a signal that aborts with the caller's, or after so many milliseconds. Then it rejects
 * with `TimeUp`, whatever becomes of the work: a `fetch` or a signer of the caller's own may not
 * listen to a signal.
 */
export const within = <T>(
  milliseconds: number | false,
  signal: AbortSignal | null | undefined,
  work: (aborter: { readonly signal: AbortSignal }) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController()
  const aborter = signal ? { signal: AbortSignal.any([signal, controller.signal]) } : controller
  if (milliseconds === false) return work(aborter)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const timeUp = new TimeUp('The operation timed out.')
      controller.abort(timeUp)
      reject(timeUp)
    }, milliseconds)
    work(aborter)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
