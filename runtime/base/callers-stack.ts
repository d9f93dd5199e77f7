import { WechatPayError } from '../errors/wechatpay-error.js'

/**
 * Errors are created below ky, in callbacks whose stack does not include the caller. On V8, this
 * makes their stack begin at the line that made the call.
 */
export const withCallersStack = (error: unknown, above: StackTop): unknown => {
  const { captureStackTrace } = Error as StackTracing
  if (error instanceof WechatPayError) captureStackTrace?.(error, above)
  return error
}

/** Not standard, so some versions of TypeScript's library do not declare it. */
interface StackTracing {
  readonly captureStackTrace?: (error: object, above: StackTop) => void
}

/** A function: the stack omits it and the frames above it. */
type StackTop = (...given: never[]) => unknown
