import { ignoringErrors } from '../base/ignoring-errors.js'
import { DecryptionError } from '../errors/decryption-error.js'
import { RequestError } from '../errors/request-error.js'
import { VerificationError } from '../errors/verification-error.js'
import { OversizeError, SlowBodyError } from './body.js'

export interface NotificationHandlerOptions {
  /**
   * Called with every refused notification's error and with exceptions from the callback, because
   * the answer to WeChat Pay only says that something failed. Log them.
   */
  readonly onError?: ((error: unknown, request: Request) => unknown) | undefined
}

/** The processing of one notification and the format of its answers. */
export interface Service<Event, Reply> {
  read(request: Request): Promise<Event>
  callback(event: Event): Promise<Reply>
  accepted(reply: Reply, event: Event): Response | Promise<Response>
  refused(status: number, message: string, headers?: Readonly<Record<string, string>>): Response
}

/** A handler for frameworks that speak WHATWG `Request` and `Response`. */
export const serve =
  <Event, Reply>(
    { read, callback, accepted, refused }: Service<Event, Reply>,
    { onError }: NotificationHandlerOptions,
  ) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return refused(405, 'POST only', { Allow: 'POST' })
    try {
      const event = await read(request)
      return await accepted(await run(callback, event), event)
    } catch (error) {
      const isCallbacks = error instanceof CallbackFailure
      const thrown = isCallbacks ? error.thrown : error
      await ignoringErrors(() => onError?.(thrown, request))
      const [status, message] = isCallbacks ? FAILED : verdictOf(error)
      return refused(status, message)
    }
  }

/**
 * An error of our own classes that the callback throws still counts as a failure of the callback.
 */
class CallbackFailure {
  readonly thrown: unknown

  constructor(thrown: unknown) {
    this.thrown = thrown
  }
}

const run = async <Event, Reply>(
  callback: Service<Event, Reply>['callback'],
  event: Event,
): Promise<Reply> => {
  try {
    return await callback(event)
  } catch (thrown) {
    throw new CallbackFailure(thrown)
  }
}

const FAILED = [500, 'not processed'] as const

/** Reveals only the kind of the failure, because the sender is unknown. */
const verdictOf = (error: unknown): readonly [status: number, message: string] => {
  if (error instanceof VerificationError) return [401, `signature refused: ${error.reason}`]
  if (error instanceof OversizeError) return [413, 'too large']
  if (error instanceof SlowBodyError) return [408, 'too slow']
  if (error instanceof DecryptionError) return [400, 'cannot be decrypted']
  if (error instanceof RequestError) return [400, 'not a notification']
  return FAILED
}
