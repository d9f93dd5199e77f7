import { parse } from '../base/json.js'
import { beforeSending } from '../call/trace.js'
import { type Context, contextOf } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { DecryptionError } from '../errors/decryption-error.js'
import { openSealed, requireApiV3Key } from '../keys/aead.js'
import type { SealKey } from '../keys/algorithm.js'
import { verifySignature } from '../keys/verify.js'
import type { WechatPay } from '../operation.js'
import { whichKey } from '../request/caller.js'
import { decryptAt } from '../request/encrypt.js'
import { readJsonFields } from '../request/values.js'
import { type RawNotification, readMessage } from './body.js'
import type { UnknownNotification } from './notification.js'

/** Fields of the content that need reading, by `event_type`. */
export interface ContentFields {
  /** Encrypted a second time, for the merchant's key. */
  readonly sensitive: Readonly<Record<string, readonly string[]>>
  /** Text that holds JSON. */
  readonly json: Readonly<Record<string, readonly string[]>>
}

/**
 * Verifies a notification, decrypts it, and only then parses it; see `readNotification`, which is
 * generated with the known events.
 */
export const readEvent = async <Event>(
  wxpay: WechatPay,
  request: Request | RawNotification,
  { sensitive, json }: ContentFields,
): Promise<Event> => {
  const context = contextOf(wxpay)
  const key = requireNotificationKey(context)
  const message = await readMessage(request)
  await beforeSending(context.platformKeys.prepare(context.clock()))
  if (context.platformKeys.isEmpty) {
    throw new ConfigError(
      `Without a key of WeChat Pay no notification can be verified. ${whichKey(context.brandId)}`,
    )
  }
  await verifySignature(message, context.platformKeys, context.clock(), {
    name: 'notification',
    requestId: message.header('Request-ID') ?? undefined,
  })
  const { facts, resource } = readEnvelope(message.body)
  const content = readJson(await openSealed(key, resource, failure), 'its content')
  const fieldsIn = (places: ContentFields['json']): readonly string[] | undefined =>
    Object.hasOwn(places, facts.event_type) ? places[facts.event_type] : undefined
  const value = await readJsonFields(content, fieldsIn(json))
  // The types come from the specs; the content is not checked against them.
  return {
    ...facts,
    resource: await decryptContent(context, value, fieldsIn(sensitive) ?? []),
  } as Event
}

/** Called when a handler is created, so that a missing key fails at start. */
export const requireNotificationKey = ({ apiV3Key }: Context): SealKey =>
  requireApiV3Key(apiV3Key, 'Notifications come encrypted with it')

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
    throw failure('its body is not a JSON object.')
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

/** Some fields are encrypted a second time, for the merchant's key. */
const decryptContent = (
  context: Context,
  content: unknown,
  fields: readonly string[],
): Promise<unknown> =>
  decryptAt(context, content, fields, (field, why, cause) =>
    failure(`resource.${field}: ${why}`, cause, `resource.${field}`),
  )
