import { sensitiveContent, type WechatPayNotification } from '../generated/webhooks/events.js'
import { openSealed, requireApiV3Key } from './aead.js'
import { decryptAt } from './cipher.js'
import { type Context, contextOf } from './context.js'
import { ConfigError } from './errors/config-error.js'
import { DecryptionError } from './errors/decryption-error.js'
import { parse } from './json.js'
import type { UnknownNotification } from './notification.js'
import { type RawNotification, readMessage } from './notification-body.js'
import type { WechatPay } from './operation.js'
import { verifySignature } from './verification.js'

/** What arrives: one of the documented notifications, told apart by `event_type` (and by
 * `original_type` where several share one), or one that is not. */
export type NotificationEvent = WechatPayNotification | UnknownNotification

/**
 * Verifies a notification, decrypts it, and only then looks at what it says.
 *
 * ```ts
 * const event = await readNotification(wxpay, request)
 * if (event.event_type === 'REFUND.SUCCESS') await markRefunded(event.resource.out_refund_no)
 * ```
 *
 * WeChat Pay sends a notification again until it is accepted, and may send an accepted one again:
 * handle each `id` once. Accept within 5 seconds.
 *
 * @param request a WHATWG `Request` whose body was not read yet, or `{ headers, body }` with the raw
 * body: text or bytes, not a parsed object.
 * @throws {VerificationError} if it is not proven to come from WeChat Pay (answer 401)
 * @throws {DecryptionError} if it does, and does not open with `apiV3Key` (answer 400)
 * @throws {RequestError} if what was given is no notification (answer 400)
 * @throws {ConfigError} if the client has no `apiV3Key`, or no key of WeChat Pay
 */
export const readNotification = async (
  wxpay: WechatPay,
  request: Request | RawNotification,
): Promise<NotificationEvent> => {
  const context = contextOf(wxpay)
  // The body at once: its buffer may be the caller's.
  const [key, message] = await Promise.all([requireNotificationKey(context), readMessage(request)])
  await context.platformKeys.prepare(context.clock())
  if (context.platformKeys.isEmpty) throw new ConfigError(NO_PLATFORM_KEY)
  await verifySignature(message, context.platformKeys, context.clock(), {
    name: 'notification',
    requestId: message.header('Request-ID') ?? undefined,
  })
  const envelope = readEnvelope(message.body)
  const content = readJson(await openSealed(key, envelope.resource, failure), 'its content')
  // The types say what the specs say of each event; what arrives is WeChat Pay's word.
  return {
    ...envelope.facts,
    resource: await decryptContent(context, envelope.facts.event_type, content),
  } as NotificationEvent
}

/** Asked for when a handler is made, so that the program does not start without. */
export const requireNotificationKey = (context: Context): Promise<CryptoKey> =>
  requireApiV3Key(context, 'Notifications come encrypted with it')

const NO_PLATFORM_KEY =
  "Without a key of WeChat Pay no notification can be verified. Add the public key (PUB_KEY_ID_…) or a platform certificate to platformKeys, or set certificates to 'auto'."

const failure = (why: string, cause?: unknown, field?: string): DecryptionError =>
  new DecryptionError(
    `The notification cannot be read: ${why}`,
    { field },
    cause === undefined ? undefined : { cause },
  )

interface Envelope {
  readonly facts: Omit<UnknownNotification, 'resource' | 'event_type'> & { event_type: string }
  readonly resource: object
}

const readEnvelope = (body: Uint8Array): Envelope => {
  const given = readJson(body, 'its body')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw failure('its body is no JSON object.')
  }
  const fields = given as Readonly<Record<string, unknown>>
  const { resource } = fields
  if (typeof resource !== 'object' || resource === null) throw failure('it has no resource.')
  const { original_type: originalType } = resource as Readonly<Record<string, unknown>>
  return {
    facts: {
      id: textOf(fields['id']),
      create_time: textOf(fields['create_time']),
      event_type: requireText(fields, 'event_type'),
      resource_type: textOf(fields['resource_type']),
      summary: textOf(fields['summary']),
      original_type: textOf(originalType),
    },
    resource,
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const requireText = (fields: Readonly<Record<string, unknown>>, name: string): string => {
  const text = textOf(fields[name])
  if (text === '') throw failure(`it has no ${name}.`)
  return text
}

const readJson = (bytes: Uint8Array, what: string): unknown => {
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw failure(`${what} is not JSON in UTF-8.`)
  }
}

/** Some fields are encrypted once more, for the merchant's key. */
const decryptContent = (
  context: Context,
  eventType: string,
  content: unknown,
): Promise<unknown> => {
  const fields = Object.hasOwn(sensitiveContent, eventType)
    ? sensitiveContent[eventType]
    : undefined
  return decryptAt(context, content, fields ?? [], (field, why, cause) =>
    failure(`resource.${field}: ${why}`, cause, `resource.${field}`),
  )
}
