import { contextOf } from './context.js'
import { DecryptionError } from './errors/decryption-error.js'
import { RequestError } from './errors/request-error.js'
import { VerificationError } from './errors/verification-error.js'
import { stringify } from './json.js'
import { OversizeError, SlowBodyError } from './notification-body.js'
import type { WechatPay } from './operation.js'
import {
  type NotificationEvent,
  readNotification,
  requireNotificationKey,
} from './read-notification.js'

/** What a few notifications want to be answered with, where others want nothing: the state of a
 * parking, say. Sent as JSON with status 200. */
export interface Acknowledgement {
  readonly code: 'SUCCESS' | 'FAIL'
  readonly message?: string
  readonly [field: string]: unknown
}

/** Returning accepts the notification; throwing makes WeChat Pay send it again. */
export type NotificationCallback = (event: NotificationEvent) => Promise<Accepted>

// biome-ignore lint/suspicious/noConfusingVoidType: one callback may return both.
type Accepted = Acknowledgement | undefined | void

export interface NotificationHandlerOptions {
  /**
   * Told of everything that was refused, and of what the callback threw: the answer to WeChat Pay
   * says no more than that something failed. Give it to your logger.
   */
  readonly onError?: ((error: unknown, request: Request) => unknown) | undefined
}

/**
 * A handler for frameworks that speak WHATWG `Request` and `Response`.
 *
 * ```ts
 * export const POST = notificationHandler(
 *   wxpay,
 *   async (event) => {
 *     if (event.event_type === 'TRANSACTION.SUCCESS') await markPaid(event)
 *   },
 *   { onError: (error) => logger.error(error) },
 * )
 * ```
 *
 * Answers 204, or 200 with what the callback returned. Otherwise `{ code: 'FAIL', message }`: 401
 * where the signature does not hold, 400 where it cannot be decrypted or is no notification, 413
 * beyond 1 MiB, 408 where the body takes more than 5 seconds, 405 for anything but POST, 500 where the callback throws. WeChat Pay sends again
 * what was not accepted within 5 seconds; hand longer work to a queue.
 *
 * @throws {ConfigError} if the client has no `apiV3Key`.
 */
export const notificationHandler = (
  wxpay: WechatPay,
  callback: NotificationCallback,
  { onError }: NotificationHandlerOptions = {},
): ((request: Request) => Promise<Response>) => {
  void requireNotificationKey(contextOf(wxpay)).catch(() => undefined)
  return async (request) => {
    if (request.method !== 'POST') return refusal(405, 'POST only', { Allow: 'POST' })
    try {
      const event = await readNotification(wxpay, request)
      return accepted(await run(callback, event))
    } catch (error) {
      const isCallbacks = error instanceof CallbackFailure
      await tell(onError, isCallbacks ? error.thrown : error, request)
      const [status, message] = isCallbacks ? FAILED : verdictOf(error)
      return refusal(status, message)
    }
  }
}

/** The callback may throw one of our own errors: then it is still the callback that failed. */
class CallbackFailure {
  readonly thrown: unknown

  constructor(thrown: unknown) {
    this.thrown = thrown
  }
}

const run = async (callback: NotificationCallback, event: NotificationEvent): Promise<unknown> => {
  try {
    return await callback(event)
  } catch (thrown) {
    throw new CallbackFailure(thrown)
  }
}

const FAILED = [500, 'not processed'] as const

/** No more than the kind of the failure: whoever sent this may be anybody. */
const verdictOf = (error: unknown): readonly [status: number, message: string] => {
  if (error instanceof VerificationError) return [401, `signature refused: ${error.reason}`]
  if (error instanceof OversizeError) return [413, 'too large']
  if (error instanceof SlowBodyError) return [408, 'too slow']
  if (error instanceof DecryptionError) return [400, 'cannot be decrypted']
  if (error instanceof RequestError) return [400, 'not a notification']
  return FAILED
}

const tell = async (
  onError: NotificationHandlerOptions['onError'],
  error: unknown,
  request: Request,
): Promise<void> => {
  try {
    await onError?.(error, request)
  } catch {
    // The answer is the same; and there is nobody else to tell.
  }
}

const accepted = (returned: unknown): Response => {
  const isAcknowledgement =
    typeof returned === 'object' && returned !== null && typeof codeOf(returned) === 'string'
  if (!isAcknowledgement) return new Response(null, { status: 204 })
  return new Response(stringify(returned) ?? null, { status: 200, headers: JSON_TYPE })
}

const codeOf = (returned: object): unknown => ('code' in returned ? returned.code : undefined)

const refusal = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(stringify({ code: 'FAIL', message }) ?? null, {
    status,
    headers: { ...JSON_TYPE, ...headers },
  })

const JSON_TYPE = { 'Content-Type': 'application/json' }
