import { onAbort } from '../base/on-abort.js'

/** A signal that aborts after so many milliseconds or with one of these, until it is released. */
export const limited = (
  milliseconds: number | false,
  signals: readonly AbortSignal[],
): { readonly signal: AbortSignal; readonly release: () => void } => {
  const controller = new AbortController()
  const releases = signals.map((signal) => onAbort(signal, () => controller.abort(signal.reason)))
  // As ky does, without a reason: so what the caller's `fetch` sees is the same on every attempt.
  const timer =
    milliseconds === false ? undefined : setTimeout(() => controller.abort(), milliseconds)
  const release = (): void => {
    clearTimeout(timer)
    for (const one of releases) one()
  }
  return { signal: controller.signal, release }
}
