import { ignoringErrors } from '../base/ignoring-errors.js'
import { cut } from '../base/redaction.js'
import { codeOf } from '../base/safe-cause.js'
import type { HttpMethod, OperationDescriptor } from '../operation.js'
import type { Answer } from './attempt.js'

/**
 * Describes one finished attempt of a call, for logs and metrics. It contains nothing that was sent
 * or received.
 */
export interface AttemptEvent {
  /** The operation's `id`. */
  readonly operation: string
  readonly method: HttpMethod
  /**
   * The path as the documentation writes it, `/v3/refunds/{refund_id}`, without the values of its
   * parameters, which may be personal data.
   */
  readonly path: string
  /** The number of the attempt; the first is 1. */
  readonly attempt: number
  /** `api.mch.weixin.qq.com` */
  readonly host: string
  /** The HTTP status; absent if there was no answer. */
  readonly status: number | undefined
  /** Milliseconds from signing to the last byte; for a file, to its first byte. */
  readonly duration: number
  readonly requestId: string | undefined
  /** Whether WeChat Pay signed the answer and the signature is valid. */
  readonly verified: boolean
  /** Why there is no usable answer. Absent if there is one, also if it is an error answer. */
  readonly error: AttemptFailure | undefined
}

export interface AttemptFailure {
  /** `NetworkError`, `VerificationError`, `TimeoutError`, `AbortError`, … */
  readonly name: string
  /** `bad-signature` of a `VerificationError`, `ECONNREFUSED` of a `NetworkError`. */
  readonly reason: string | undefined
}

export type Observer = (event: AttemptEvent) => void

/** The facts that are known before an attempt begins. */
export interface AttemptFacts {
  readonly operation: OperationDescriptor
  readonly attempt: number
  readonly url: string
  /** The value of `performance.now()` at the start. */
  readonly since: number
  /** Removes the secrets of the request from a text of its answer. */
  readonly redact: (text: string) => string
}

type AttemptOutcome = Pick<AttemptEvent, 'status' | 'requestId' | 'verified' | 'error'>

/** Calls the observer, if there is one. */
export const observe = (
  observer: Observer | undefined,
  facts: AttemptFacts,
  outcome: () => AttemptOutcome,
): void => {
  if (!observer) return
  const { operation, attempt, url, since, redact } = facts
  const { id, method, path } = operation
  const duration = performance.now() - since
  const result = outcome()
  // A server can echo the request in this header.
  const requestId = result.requestId === undefined ? undefined : cut(redact(result.requestId))
  const common = { operation: id, method, path, attempt, host: hostOf(url), duration }
  const event = { ...common, ...result, requestId }
  void ignoringErrors(() => observer(event))
}

export const answered = ({ response, verified }: Answer) => ({
  status: response.status,
  requestId: response.headers.get('Request-ID') ?? undefined,
  verified,
  error: undefined,
})

/** `isTimeout` is passed in, because a timeout looks like an abort here. */
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
