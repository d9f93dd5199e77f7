import type { Notification, Operation } from '../model/index.js'
import { pagesOf } from './descriptor.js'
import { literal } from './layout.js'

type Plain = string | number | true | readonly string[] | { readonly [key: string]: Plain }

/** The description of an operation of APIv2 for the runtime; see `V2Operation` there. */
export function v2Descriptor(operation: Operation): Record<string, Plain> {
  const { id, method, path, v2, overseas, unsigned } = operation
  const { request = 'xml', response = 'xml', ...facts } = v2 ?? {}
  const said = { id, method, path, request, response, ...facts, overseas, unsigned }
  return { ...((compact(said) ?? {}) as Record<string, Plain>), ...pagesOf(operation) }
}

/** Removes empty values: false, undefined, empty lists and empty objects. */
const compact = (value: unknown): Plain | undefined => {
  if (Array.isArray(value)) return value.length > 0 ? value.map(String) : undefined
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const kept = compact(inner)
      return kept === undefined ? [] : [[key, kept] as const]
    })
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return value === true || (typeof value === 'string' && value !== '') ? value : undefined
}

/** The fields that identify each notification, for `events-v2.ts`. */
export function v2EventFacts(notifications: readonly Notification[]): string {
  const facts = notifications.map((each) => [each.event, factsOf(each, notifications)] as const)
  return literal(Object.fromEntries(facts), 'export const notifications: V2Notifications = ')
}

const factsOf = (notification: Notification, all: readonly Notification[]): Plain => {
  const { v2 } = notification
  const isOthers = (name: string) =>
    all.some((other) => other !== notification && other.v2?.required.includes(name))
  // Fields that no other notification must have; several of one shape have a type among them.
  const own = v2?.required.find((name) => !isOthers(name))
  const mark = v2?.eventType ? { event_type: v2.eventType } : { [own ?? '']: '' }
  const [[field = '', value = ''] = []] = Object.entries(mark)
  return (
    compact({
      field,
      value,
      signed: v2?.signed,
      sealed: v2?.sealed && { field: v2.sealed.field, by: v2.sealed.by },
      answer: v2?.answer,
    }) ?? {}
  )
}
