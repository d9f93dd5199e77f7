import { onAbort } from './on-abort.js'

/** Rejects with the signal's reason when it aborts, though the promise goes on: what several callers
 * wait for, the certificates, is not stopped because one of them has gone. */
export const abortable = <T>(
  promise: Promise<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> => {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, () => reject(signal.reason))
    promise.then(resolve, reject).finally(release)
  })
}
