import { WechatPayError } from '../errors/wechatpay-error.js'

export const REDACTED = '[redacted]'
/** Characters of what others wrote that an error's message shows. */
const SHOWN = 1024
/** An error's `detail` has two levels; what is deeper than this was made to be. */
const DEEPEST = 20

/** As much of somebody else's text as a message may hold. */
export const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text

/** The text without these values. */
export const redactText = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => {
    // One letter is in every sentence.
    if (secret.length <= 1) return rest === secret ? REDACTED : rest
    return rest.replaceAll(secret, REDACTED)
  }, text)

/** A value of JSON without them, whether they stand in it as text, as a number or as a key. */
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
 * Takes the signatures of a call out of its error: who answers can echo them in a header, and a
 * transport can print them. By their values: nothing tells a signature by its looks.
 */
export const withoutSignatures = (error: unknown, signatures: readonly string[]): void => {
  if (!(error instanceof WechatPayError)) return
  redactError(error, signatures, 0)
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
