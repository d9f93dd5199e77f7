import { codeOf } from '../base/safe-cause.js'
import type { HttpMethod, OperationDescriptor } from '../operation.js'
import type { Answer } from './attempt.js'

/** One attempt of one call, when it is over. Nothing of what was sent or received is in it: it is
 * made to be logged and counted. */
export interface AttemptEvent {
  /** The operation's `id`. */
  readonly operation: string
  readonly method: HttpMethod
  /** As the documentation writes it, `/v3/refunds/{refund_id}`: without its parameters, which may be
   * somebody's openid. */
  readonly path: string
  /** 1 for the first. */
  readonly attempt: number
  /** `api.mch.weixin.qq.com` */
  readonly host: string
  /** Absent if there was no answer. */
  readonly status: number | undefined
  /** Milliseconds, from signing to the last byte (a file's: to its first). */
  readonly duration: number
  readonly requestId: string | undefined
  /** Whether WeChat Pay signed the answer, and the signature held. */
  readonly verified: boolean
  /** Why there is no answer to hand on; absent for every answer that was, an error's too. */
  readonly error: AttemptFailure | undefined
}

export interface AttemptFailure {
  /** `NetworkError`, `VerificationError`, `TimeoutError`, `AbortError`, … */
  readonly name: string
  /** `bad-signature` of a `VerificationError`, `ECONNREFUSED` of a `NetworkError`. */
  readonly reason: string | undefined
}

export type Observer = (event: AttemptEvent) => void

/** What is known of an attempt before it begins. */
export interface AttemptFacts {
  readonly operation: OperationDescriptor
  readonly attempt: number
  readonly url: string
  /** Of `performance.now()`. */
  readonly since: number
}

/** Tells the observer, and takes no notice of what becomes of it: a call must not fail because its
 * log did. */
export const observe = (
  observer: Observer | undefined,
  facts: AttemptFacts,
  outcome: () => Pick<AttemptEvent, 'status' | 'requestId' | 'verified' | 'error'>,
): void => {
  if (!observer) return
  const { operation, attempt, url, since } = facts
  const { id, method, path } = operation
  const duration = performance.now() - since
  const event = { operation: id, method, path, attempt, host: hostOf(url), duration, ...outcome() }
  try {
    const returned: unknown = observer(event)
    if (returned instanceof Promise) returned.catch(() => undefined)
  } catch {
    // See above.
  }
}

export const answered = ({ response, verified }: Answer) => ({
  status: response.status,
  requestId: response.headers.get('Request-ID') ?? undefined,
  verified,
  error: undefined,
})

/** `isTimeout`: from here it looks like an abort. */
export const failed = (error: unknown, isTimeout: boolean) => {
  const { status, requestId, reason } = factsOf(error)
  const name = isTimeout ? 'TimeoutError' : error instanceof Error ? error.name : 'Error'
  return { status, requestId, verified: false, error: { name, reason: reason ?? codeOf(error) } }
}

const factsOf = (error: unknown) => {
  const { status, requestId, reason } = (error ?? {}) as Record<string, unknown>
  return {
    status: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    reason: typeof reason === 'string' ? reason : undefined,
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
