import { WechatPayError } from '../errors/wechatpay-error.js'

/** Errors arise below ky, in callbacks that have lost the caller. Where the platform can do so
 * (V8), their stack begins at the line that made the call. */
export const withCallersStack = (error: unknown, above: StackTop): unknown => {
  const { captureStackTrace } = Error as StackTracing
  if (error instanceof WechatPayError) captureStackTrace?.(error, above)
  return error
}

/** Not in the standard, so not in every version of TypeScript's library either. */
interface StackTracing {
  readonly captureStackTrace?: (error: object, above: StackTop) => void
}

/** A function: what it called is left out of the stack. */
type StackTop = (...given: never[]) => unknown
