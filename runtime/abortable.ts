/** Rejects with the signal's reason when it aborts, though the promise goes on: what several callers
 * wait for, the certificates, is not stopped because one of them has gone. */
export const abortable = <T>(
  promise: Promise<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> => {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
