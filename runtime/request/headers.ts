import { isDate } from '../base/beijing-time.js'
import { VERSION } from '../base/version.js'
import type { OperationDescriptor } from '../operation.js'
import { dateText, refuse } from './request-error.js'

type Given = Readonly<Record<string, unknown>> | undefined

/** Whether there is a value: `'undefined'` is a stringified missing value, and ky omits it. */
export const isGiven = <T>(value: T | undefined): value is T =>
  value !== undefined && value !== 'undefined'

/**
 * The caller's headers for ky: the operation's header parameters and those of the options, which
 * override those of the configuration. Usually empty.
 */
export const callerHeaders = (
  operation: OperationDescriptor,
  configured: Headers | undefined,
  ...given: readonly Given[]
): Headers | undefined => {
  if (!given.some((headers) => headers !== undefined)) return undefined
  const merged = new Headers(configured)
  for (const headers of given) {
    const pairs = headers instanceof Headers ? headers : Object.entries(headers ?? {})
    for (const [name, value] of pairs) {
      if (!isGiven(value)) continue
      const text = isDate(value) ? dateText(operation, `header ${name}`, value) : String(value)
      try {
        merged.set(name, text)
      } catch {
        // The message does not contain the value, because it may be a token.
        throw refuse(
          operation,
          `header ${JSON.stringify(name)}: not a valid name, or its value has characters that no header may have.`,
        )
      }
    }
  }
  return merged
}

export interface ProtocolHeaders {
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly serial: string | undefined
  /** `application/json`, or any type if the answer is a file. */
  readonly accept: string
}

const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'accept',
  'authorization',
  'content-type',
  'wechatpay-serial',
])

/**
 * Returns all headers to send: those of the caller and the hooks, overridden by those of the
 * protocol. Callers may only replace `User-Agent`.
 */
export const outgoingHeaders = (
  given: Headers | undefined,
  { accept, authorization, contentType, serial }: ProtocolHeaders,
): Record<string, string> => {
  const headers: Record<string, string> = { 'user-agent': userAgent(), accept }
  if (authorization !== undefined) headers['authorization'] = authorization
  if (contentType !== undefined) headers['content-type'] = contentType
  if (serial !== undefined) headers['wechatpay-serial'] = serial
  given?.forEach((value, name) => {
    if (!RESERVED.has(name)) headers[name] = value
  })
  return headers
}

/** `wechatpay-ky/1.2.3`, and the platform's name if it has one: `Node.js/22`, `Deno/2.1.4`. */
const userAgent = (): string => {
  const platform = typeof navigator === 'object' ? navigator.userAgent : undefined
  return `wechatpay-ky/${VERSION}${platform ? ` ${platform}` : ''}`
}
