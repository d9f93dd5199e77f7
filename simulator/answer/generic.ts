import { typeOf } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Call } from '../call.js'
import { type Building, build } from '../schema/build.js'
import { type Fields, isRecord, type Json, mergeJson } from '../schema/json.js'
import { withExample } from '../schema/meant.js'
import { dateTime } from '../state/numbers.js'
import type { World } from '../world.js'

/** Names that say which thing is meant, whatever the object around them. */
const IDENTIFYING = /(^out_|(^|_)(no|id|code|number|mchid|appid|openid)$)/

/** The numbers that many resources share. */
const COMMON = /(mchid|appid|openid|unionid|plan_id|service_id|template_id|scene_id|brand_id)$/

/**
 * The answer of an operation without a flow: its schema, filled from the request, from earlier
 * calls with the same number, with new numbers and with the spec's examples.
 */
export const genericAnswer = (call: Call, schema: Schema, { state, numbers }: World): Json => {
  const recalled = state.memories.recall(
    scopeOf(call),
    numbersIn({ ...call.body, ...call.query, ...call.path }),
  )
  const facts = mergeJson(mergeJson(recalled, call.query), { ...call.body, ...call.path })
  const isCreating = call.operation.method === 'POST'
  const building: Building = {
    lookup: call.lookup,
    optional: 'all',
    echo: echoOf(facts),
    invent: (field, fieldSchema, example) => {
      if (isMoment(field, example)) return dateTime(call.now)
      const isNumber = isCreating && /(_id|_no)$/.test(field) && !COMMON.test(field)
      return isNumber && !fieldSchema.enum ? newNumber(fieldSchema, example, numbers) : undefined
    },
  }
  return build(withExample(schema, call.operation.response.example), facts, building)
}

/** Stored so that later calls find it. */
export const remember = (call: Call, answer: Json | undefined, { state }: World): void => {
  if (call.operation.method === 'GET') return
  const told: Fields = { ...call.body, ...call.path, ...(isRecord(answer) ? answer : {}) }
  state.memories.remember(scopeOf(call), told, numbersIn(told))
}

/** `/v3/fund-app/…`: numbers mean the same thing within the first two segments. The paths of APIv2
 * follow no such order; its modules do. */
const scopeOf = ({ operation }: Call): string =>
  operation.v2 ? operation.module : operation.path.split('/').slice(0, 3).join('/')

const isScalar = (value: unknown): value is string | number | bigint =>
  ['string', 'number', 'bigint'].includes(typeof value)

const numbersIn = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => isScalar(value) && IDENTIFYING.test(name) && !COMMON.test(name))
      .map(([name, value]) => [name, String(value)]),
  )

const echoOf = (facts: unknown): Fields =>
  Object.fromEntries(
    Object.entries(isRecord(facts) ? facts : {}).filter(
      ([name, value]) => isScalar(value) && IDENTIFYING.test(name),
    ),
  )

const isMoment = (field: string, example: unknown): boolean =>
  /^(create|success|finish|update|accept|modify|submit|send)\w*_time$/.test(field) &&
  typeof example === 'string' &&
  /^\d{4}-\d\d-\d\dT/.test(example)

/** Different from call to call, in the shape of the example. */
const newNumber = (schema: Schema, example: unknown, numbers: World['numbers']): unknown => {
  const number = numbers.like(String(example))
  return typeOf(schema) === 'string' ? number : Number(number)
}
