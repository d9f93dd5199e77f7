import type { Call } from '../../call.js'
import { type ErrorName, refusal } from '../../refusal.js'
import { canonicalJson, type Fields } from '../../schema/json.js'
import type { Resource } from '../../state/resources.js'
import type { World } from '../../world.js'
import { type Flow, type Flows, flowsFor } from '../flow.js'

/** Things that are created under a number of the merchant's and asked for later: applyments, profit
 * shares, transfers. */
export interface Family {
  /** Numbers are unique within it. */
  readonly kind: string
  readonly create: readonly string[]
  /** The merchant's own number in the body: `out_request_no`. */
  readonly number: string
  /** Numbers that the platform gives, and how many digits they have. */
  readonly ids: Readonly<Record<string, number>>
  /** The facts after creation, in addition to the request and the numbers. */
  readonly begin: (call: Call, world: World) => Fields
  /** Refuses what the platform would not accept. */
  readonly accept?: (call: Call, world: World) => void
  readonly read: readonly string[]
  /** The facts at the time of a query, because the platform works on it meanwhile. */
  readonly settle?: (facts: Fields, now: number) => Fields
  readonly changes?: Readonly<Record<string, Change>>
  /** Default: `resourceMissing`. */
  readonly missing?: ErrorName
}

/** An operation that changes something that was created before. */
export interface Change {
  /** Whether it can be changed in the state that it is in. */
  readonly isAllowed?: (facts: Fields) => boolean
  readonly to: (facts: Fields, now: number) => Fields
}

export const familyFlows = (family: Family): Flows => ({
  ...flowsFor(family.create, create(family)),
  ...flowsFor(family.read, read(family)),
  ...Object.fromEntries(
    Object.entries(family.changes ?? {}).map(([endpoint, to]) => [endpoint, change(family, to)]),
  ),
})

const create =
  (family: Family): Flow =>
  (call, world) => {
    const { resources } = world.state
    const number = String(call.body[family.number])
    const fingerprint = canonicalJson(call.body)
    const known = resources.find(family.kind, number)
    if (known) {
      if (known.fingerprint === fingerprint) return { facts: known.facts }
      throw refusal('resourceMismatch', {
        field: `/${family.number}`,
        value: number,
        issue: 'the number was used with other content',
        location: 'body',
      })
    }
    family.accept?.(call, world)
    const ids = Object.fromEntries(
      Object.entries(family.ids).map(([name, digits]) => [name, world.numbers.next(digits)]),
    )
    const facts = { ...call.body, ...ids, ...family.begin(call, world) }
    return { facts: resources.save({ kind: family.kind, number, fingerprint, facts }).facts }
  }

const read =
  (family: Family): Flow =>
  (call, world) => {
    const resource = find(family, call, world)
    const facts = { ...resource.facts, ...family.settle?.(resource.facts, call.now) }
    return { facts: world.state.resources.save({ ...resource, facts }).facts }
  }

const change =
  (family: Family, { isAllowed, to }: Change): Flow =>
  (call, world) => {
    const resource = find(family, call, world)
    if (isAllowed && !isAllowed(resource.facts)) throw refusal('resourceState')
    const facts = { ...resource.facts, ...to(resource.facts, call.now) }
    return { facts: world.state.resources.save({ ...resource, facts }).facts }
  }

/** By whichever of its numbers the path or the query gives. */
const find = (family: Family, call: Call, { state }: World): Resource => {
  const given: Fields = { ...call.query, ...call.path }
  for (const name of [family.number, ...Object.keys(family.ids)]) {
    const value = given[name]
    if (value === undefined) continue
    const resource = state.resources.findBy(family.kind, name, value)
    if (resource) return resource
  }
  throw refusal(family.missing ?? 'resourceMissing')
}
