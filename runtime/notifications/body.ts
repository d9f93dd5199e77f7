import { type Bytes, concatAll, utf8 } from '../base/bytes.js'
import { own } from '../base/own.js'
import { bareCause } from '../base/safe-cause.js'
import { RequestError } from '../errors/request-error.js'
import type { SignedMessage } from '../keys/verify.js'

/** A notification from a framework that does not provide a WHATWG `Request`. */
export interface RawNotification {
  readonly headers: NotificationHeaders
  /** The raw body, byte for byte as received, because the signature covers these bytes. */
  readonly body: string | Uint8Array
}

/**
 * `Headers`, an object like Node's (names in any case), or a function that returns a header by
 * name.
 */
export type NotificationHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | ((name: string) => string | null | undefined)

/**
 * In bytes. WeChat Pay's notifications have a few KB, and the sender is unknown until the signature
 * is verified.
 */
const LIMIT = 1024 * 1024

/** The error for a body that is too large. A class of its own, because the handler answers 413. */
export class OversizeError extends RequestError {}

/** In milliseconds. WeChat Pay's own limit; other senders could keep a connection open for ever. */
const PATIENCE = 5000

/**
 * The error for a body that takes too long. A class of its own, because the handler answers 408.
 */
export class SlowBodyError extends RequestError {}

/** Extracts the signed parts from any accepted input. Throws `RequestError`. */
export const readMessage = async (given: unknown): Promise<SignedMessage> => {
  if (isRequest(given)) {
    return { header: (name) => given.headers.get(name), body: await readStream(given) }
  }
  const { headers, body } = own(given ?? {}) as Partial<Record<keyof RawNotification, unknown>>
  const header = headerReader(headers)
  return { header, body: rawBytes(body) }
}

const isRequest = (given: unknown): given is Request =>
  typeof given === 'object' &&
  given !== null &&
  'arrayBuffer' in given &&
  typeof given.arrayBuffer === 'function' &&
  'headers' in given &&
  isHeaders(given.headers)

const isHeaders = (given: unknown): given is Headers =>
  typeof given === 'object' && given !== null && 'get' in given && typeof given.get === 'function'

const headerReader = (headers: unknown): SignedMessage['header'] => {
  if (isHeaders(headers)) return (name) => headers.get(name)
  if (typeof headers === 'function') return (name) => textOf(headers(name))
  if (typeof headers !== 'object' || headers === null) {
    throw new RequestError(
      'The notification has no headers: expected a WHATWG Request, or { headers, body } with Headers, an object like Node’s req.headers, or a function that finds one by name.',
    )
  }
  // Duplicate headers are joined, as in Headers; a joined signature fails verification.
  const collected = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    const text = textOf(value)
    const key = name.toLowerCase()
    const before = collected.get(key)
    if (text !== null) collected.set(key, before === undefined ? text : `${before}, ${text}`)
  }
  return (name) => collected.get(name.toLowerCase()) ?? null
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : null
}

const rawBytes = (body: unknown): Uint8Array => {
  if (typeof body === 'string') {
    // The UTF-8 text has at least as many bytes as characters.
    if (body.length > LIMIT) throw oversize()
    return withinLimit(utf8(body))
  }
  // Not instanceof, because the bytes may come from another realm, as in some test runners.
  if (ArrayBuffer.isView(body)) {
    const bytes = withinLimit(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
    // Copies the bytes, because a receiver may reuse its buffer during verification, and the parsed
    // bytes must be the verified ones.
    return bytes.slice()
  }
  const got = body === undefined ? 'undefined' : body === null ? 'null' : `a parsed ${typeof body}`
  throw new RequestError(
    `The notification's body must be the raw text or bytes, got ${got}. The signature covers the bytes as received, and serialising a parsed object changes them. In Express, use express.raw({ type: 'application/json' }) for this route, before any express.json(), and give req.body; for other frameworks see docs/notifications.md.`,
  )
}

const withinLimit = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length > LIMIT) throw oversize()
  return bytes
}

const readStream = async (request: Request): Promise<Bytes> => {
  // A locked body has a reader that may not have read anything yet.
  if (request.bodyUsed || request.body?.locked) {
    throw new RequestError(
      "The request's body was read before, or has another reader. Pass the request on before it is read, or read it once yourself and give { headers: request.headers, body: the text }.",
    )
  }
  if (Number(request.headers.get('Content-Length')) > LIMIT) throw oversize()
  if (!request.body) return new Uint8Array(await request.arrayBuffer())
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void reader.cancel().catch(() => undefined)
  }, PATIENCE)
  try {
    const bytes = await readToEnd(reader)
    // A cancelled stream ends as if it were complete.
    if (!isLate) return bytes
  } finally {
    clearTimeout(timer)
  }
  throw new SlowBodyError(
    `The notification's body did not arrive within ${PATIENCE} ms; WeChat Pay does not wait longer either.`,
  )
}

const readToEnd = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Bytes> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      const message = "The notification's body could not be read to its end."
      throw new RequestError(message, {}, { cause: bareCause(cause) })
    })
    if (done) return concatAll(chunks)
    size += value.length
    if (size > LIMIT) {
      await reader.cancel().catch(() => undefined)
      throw oversize()
    }
    chunks.push(value)
  }
}

const oversize = (): OversizeError =>
  new OversizeError(
    `The notification's body has more than ${LIMIT} bytes; WeChat Pay sends none so large.`,
  )
