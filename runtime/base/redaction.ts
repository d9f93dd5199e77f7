import { WechatPayError } from '../errors/wechatpay-error.js'

const REDACTED = '[redacted]'
/** The number of characters of foreign text that an error's message shows. */
const SHOWN = 1024
/** An error's `detail` normally has two levels; anything deeper than this is cut off. */
const DEEPEST = 20

/** Truncates foreign text for use in a message. */
export const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text

/**
 * Returns the text with these values redacted, the longest first: after a shorter one that is part
 * of it, a longer one would no longer match, and its rest would stay.
 */
export const redactText = (text: string, secrets: readonly string[]): string =>
  byLength(secrets).reduce((rest, secret) => {
    // A one-character secret would match everywhere.
    if (secret.length <= 1) return rest === secret ? REDACTED : rest
    return rest.replaceAll(secret, REDACTED)
  }, text)

const byLength = (secrets: readonly string[]): string[] =>
  [...secrets].sort((one, other) => other.length - one.length)

/** Returns a JSON value with the secrets redacted in its texts, numbers and keys. */
export const redactValue = (value: unknown, secrets: readonly string[], depth = 0): unknown => {
  if (typeof value === 'string') return redactText(value, secrets)
  // Loggers turn errors into JSON, which has no bigint.
  if (typeof value === 'bigint') return redactText(String(value), secrets)
  if (typeof value === 'number') {
    const text = String(value)
    const rest = redactText(text, secrets)
    return rest === text ? value : rest
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth >= DEEPEST) return '…'
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      redactText(key, secrets),
      redactValue(item, secrets, depth + 1),
    ]),
  )
}

const OWN = [
  'message',
  'stack',
  'requestId',
  'serial',
  'platformMessage',
  'detail',
  'cause',
] as const

/**
 * Redacts the signatures of a call and the token of a link from its error, because a server can
 * echo them in a header and a transport can print them. The values are compared, because a signature
 * has no recognisable format.
 */
export const withoutSecrets = (error: unknown, secrets: readonly string[]): void => {
  if (!(error instanceof WechatPayError)) return
  redactError(error, secrets, 0)
}

const redactError = (error: Error, secrets: readonly string[], depth: number): void => {
  const held = error as unknown as Readonly<Record<string, unknown>>
  for (const name of [...OWN, 'errors']) {
    const descriptor = Object.getOwnPropertyDescriptor(error, name)
    if (!descriptor) continue
    const value = held[name]
    const parts: unknown[] = name === 'errors' && Array.isArray(value) ? value : [value]
    if (parts.some((part) => part instanceof Error)) {
      if (depth > DEEPEST) continue
      for (const part of parts) {
        if (part instanceof Error) redactError(part, secrets, depth + 1)
      }
    } else {
      const { enumerable = false } = descriptor
      const rest = redactValue(value, secrets)
      Object.defineProperty(error, name, {
        value: rest,
        enumerable,
        configurable: true,
        writable: true,
      })
    }
  }
}
