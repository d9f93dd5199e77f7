import { onAbort } from './on-abort.js'

/**
 * Rejects with the signal's reason when the signal aborts. The promise itself continues, because
 * other callers may wait for the same download of certificates.
 */
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
