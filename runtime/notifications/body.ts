import { type Bytes, concatAll, utf8 } from '../base/bytes.js'
import { own } from '../base/own.js'
import { bareCause } from '../base/safe-cause.js'
import { RequestError } from '../errors/request-error.js'
import type { SignedMessage } from '../keys/verify.js'

/** Where frameworks do not hand over a WHATWG `Request`. */
export interface RawNotification {
  readonly headers: NotificationHeaders
  /** The raw body, byte for byte as it came: the signature is over these bytes. */
  readonly body: string | Uint8Array
}

/** `Headers`, an object like Node's (names in any case), or a function that finds one by name. */
export type NotificationHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | ((name: string) => string | null | undefined)

/** Bytes. WeChat Pay's own have a few KB; until the signature is checked, anybody may have sent it. */
const LIMIT = 1024 * 1024

/** Too large a body: its own class, so that the handler can answer 413. */
export class OversizeError extends RequestError {}

/** Milliseconds. WeChat Pay gives up after as long; others could hold a connection for ever. */
const PATIENCE = 5000

/** A body that takes too long: its own class, so that the handler can answer 408. */
export class SlowBodyError extends RequestError {}

/** What the signature is about, out of whatever was given. Throws `RequestError`. */
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
  // Twice the same name makes one value, as in Headers: which then is no signature any more.
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
    // In UTF-8 it has at least as many bytes.
    if (body.length > LIMIT) throw oversize()
    return withinLimit(utf8(body))
  }
  // Not instanceof: the bytes may come from another realm, as in some test runners.
  if (ArrayBuffer.isView(body)) {
    const bytes = withinLimit(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
    // A copy: a receiver may use its buffer again while the signature is checked, and what is parsed
    // afterwards must be what was verified.
    return bytes.slice()
  }
  const got = body === undefined ? 'undefined' : body === null ? 'null' : `a parsed ${typeof body}`
  throw new RequestError(
    `The notification's body must be the raw text or bytes, got ${got}. The signature is over the bytes as they came, and an object written out as JSON again has others. In Express, take express.raw({ type: 'application/json' }) for this route, before any express.json(), and give req.body; in others, see docs/notifications.md.`,
  )
}

const withinLimit = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length > LIMIT) throw oversize()
  return bytes
}

const readStream = async (request: Request): Promise<Bytes> => {
  if (request.bodyUsed) {
    throw new RequestError(
      "The request's body was read before. Hand the request over first, or read it once yourself and give { headers: request.headers, body: the text }.",
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
    // Cancelled, it ends as if it were whole.
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
