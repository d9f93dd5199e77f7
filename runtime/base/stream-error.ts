import { NetworkError } from '../errors/network-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { bareCause } from './safe-cause.js'

/** The error for a file whose stream fails: the signal's reason if the signal aborted it. */
export const brokenOff =
  (origin: CallOrigin, signal: AbortSignal | null | undefined) =>
  (error: unknown): unknown => {
    if (signal?.aborted) return signal.reason
    const message = `The file from ${origin.url} broke off. Discard what you have read and download it again.`
    return new NetworkError(message, origin, { cause: bareCause(error) })
  }
