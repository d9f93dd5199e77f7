import { NetworkError } from '../errors/network-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { bareCause } from './safe-cause.js'

/** The error for a file whose stream fails: a signal's reason if that signal aborted it. */
export const brokenOff =
  (origin: CallOrigin, signals: readonly AbortSignal[]) =>
  (error: unknown): unknown => {
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted) return aborted.reason
    const message = `The file from ${origin.url} broke off. Discard what you have read and download it again.`
    return new NetworkError(message, origin, { cause: bareCause(error) })
  }
