import type { Call } from '../call.js'
import { refusal } from '../refusal.js'
import { type Fields, isRecord } from '../schema/json.js'
import type { World } from '../world.js'

/** The merchant who signs must be the one that the request names: as itself, as the service
 * provider, or as the one who combines. */
export const checkMerchant = (call: Call, { merchant }: World, name: string): void => {
  const [location, value] =
    call.body[name] === undefined ? ['query', call.query[name]] : ['body', call.body[name]]
  if (value === undefined || value === merchant.mchid) return
  throw refusal('merchantMismatch', {
    field: location === 'body' ? `/${name}` : name,
    value,
    issue: `the request is signed by ${merchant.mchid}`,
    location,
  })
}

export const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {})

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

export const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(recordOf) : []
