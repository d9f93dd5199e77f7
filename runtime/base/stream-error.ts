import { NetworkError } from '../errors/network-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import { bareCause } from './safe-cause.js'

/** What a file's stream fails with when reading on fails: the signal's reason if that was why. */
export const brokenOff =
  (origin: CallOrigin, signal: AbortSignal | null | undefined) =>
  (error: unknown): unknown => {
    if (signal?.aborted) return signal.reason
    const message = `The file from ${origin.url} broke off. Take none of it; download it again.`
    return new NetworkError(message, origin, { cause: bareCause(error) })
  }
