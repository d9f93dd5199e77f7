import type { KeyObject } from 'node:crypto'
import type { Notification } from '../../generator/model/types.js'
import type { Described } from '../catalog/catalog.js'
import { seal } from '../crypto/aead.js'
import { type Algorithm, encrypt } from '../crypto/algorithm.js'
import { randomText } from '../crypto/random.js'
import { build } from '../schema/build.js'
import { type Fields, isRecord, mergeJson, writeJson } from '../schema/json.js'
import { replaceAt } from '../schema/sensitive.js'
import { dateTime } from '../state/numbers.js'

export interface Envelope {
  /** Stays the same when it is sent again. */
  readonly id: string
  readonly eventType: string
  /** The content before encryption, with sensitive fields in plain text. */
  readonly resource: Fields
  readonly body: Buffer
}

export interface Contents {
  /** The known facts of the event, which fill the fields of the same names. */
  readonly facts: unknown
  /** Laid over the result, whether the spec knows it or not. */
  readonly resource?: Fields | undefined
  /** Fields without a known value: filled from the spec, or omitted if they are optional. */
  readonly optional: 'all' | 'known'
  /** One of the spec's event types; default: the event itself. */
  readonly eventType?: string | undefined
}

export interface Sealing {
  readonly algorithm: Algorithm
  readonly apiV3Key: string
  /** Sensitive fields inside the resource are for the merchant. */
  readonly merchantKey: KeyObject
  readonly now: number
}

/** Writes the body of a notification by its spec. */
export const writeEnvelope = (
  { endpoint, lookup }: Described<Notification>,
  { facts, resource: patch, optional, eventType = endpoint.event }: Contents,
  { algorithm, apiV3Key, merchantKey, now }: Sealing,
): Envelope => {
  const built = endpoint.resource ? build(endpoint.resource, facts, { lookup, optional }) : {}
  const merged = mergeJson(built, patch)
  const resource = isRecord(merged) ? merged : {}
  const encrypted = endpoint.sensitive.reduce<unknown>(
    (value, path) => replaceAt(value, path, (text) => encrypt(merchantKey, text)),
    resource,
  )
  const originalType =
    endpoint.originalTypes[0] ?? endpoint.event.split('.')[0]?.toLowerCase() ?? ''
  const id = `EV-${dateTime(now).replace(/\D/g, '').slice(0, 14)}${randomText(10)}`
  const body = writeJson({
    id,
    create_time: dateTime(now),
    resource_type: 'encrypt-resource',
    event_type: eventType,
    summary: endpoint.name,
    resource: {
      original_type: originalType,
      ...seal(apiV3Key, writeJson(encrypted), originalType, algorithm),
    },
  })
  return { id, eventType, resource, body: Buffer.from(body) }
}

/** The same with a ciphertext whose tag does not fit. */
export const breakCiphertext = (body: Buffer): Buffer => {
  const envelope: unknown = JSON.parse(body.toString())
  const resource = isRecord(envelope) && isRecord(envelope['resource']) ? envelope['resource'] : {}
  const bytes = Buffer.from(String(resource['ciphertext']), 'base64')
  bytes[0] = (bytes[0] ?? 0) ^ 1
  const ciphertext = bytes.toString('base64')
  return Buffer.from(writeJson(mergeJson(envelope, { resource: { ciphertext } })))
}
