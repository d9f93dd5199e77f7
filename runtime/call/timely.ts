import { abortable } from '../base/abortable.js'
import { onAbort } from '../base/on-abort.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import type { CallLimits } from './ky-options.js'

export const timeoutOf = ({ operation, method, url }: CallOrigin): TimeoutError =>
  new TimeoutError(
    `No complete answer in time to ${method} ${url}. Whether it was carried out is unknown: send the same body with the same number again, or query it.`,
    { operation, method, url },
    { cause: new DOMException('The operation timed out.', 'TimeoutError') },
  )

/**
 * Runs the part of a call that reads a file. ky's timer ends with the response headers, so it does
 * not limit these reads. Rejects with `TimeoutError`, or with the reason of the signal that aborted;
 * `work` gets a signal that aborts in both cases, and a function that starts the timeout again.
 */
export const timely = async <T>(
  work: (signal: AbortSignal, restart: () => void) => Promise<T>,
  { signals, timeout }: CallLimits,
  origin: CallOrigin,
): Promise<T> => {
  const ended = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const restart = (): void => {
    clearTimeout(timer)
    if (timeout === false || ended.signal.aborted) return
    timer = setTimeout(() => ended.abort(timeoutOf(origin)), timeout)
  }
  const releases = signals.map((signal) => onAbort(signal, () => ended.abort(signal.reason)))
  try {
    restart()
    return await abortable(work(ended.signal, restart), ended.signal)
  } finally {
    clearTimeout(timer)
    for (const release of releases) release()
  }
}
