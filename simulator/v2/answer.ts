import { randomBytes } from 'node:crypto'
import type { Schema } from '../../generator/model/types.js'
import { genericAnswer, remember } from '../answer/generic.js'
import { pageOf } from '../answer/pages.js'
import type { AnswerPatches } from '../answer/patches.js'
import { build } from '../schema/build.js'
import { type Fields, isRecord } from '../schema/json.js'
import type { World } from '../world.js'
import type { XmlCall } from './call.js'
import type { XmlRefusal } from './refusal.js'

export interface Answering {
  readonly world: World
  readonly patches: AnswerPatches
  /** Whether calls learn of earlier ones. */
  readonly remembers: boolean
}

/**
 * The fields of a success before they are written: from its flow's facts, or only from its spec.
 */
export const successOf = (
  call: XmlCall,
  facts: unknown,
  { world, patches, remembers }: Answering,
): Fields => {
  const schema = call.operation.response.schema ?? {}
  const said = facts === undefined ? generic(call, schema, world) : known(call, schema, facts)
  const answer = { ...opening(call, schema), ...owners(call, schema), ...said }
  if (facts === undefined && remembers) remember(call, said as never, world)
  const patch = patches.apply(call.operation, answer)
  const patched = facts === undefined ? pageOf(patch, call) : patch
  return isRecord(patched) ? patched : answer
}

const OPENING = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  result_msg: 'OK',
} as const

const opening = ({ signType }: XmlCall, schema: Schema): Fields => ({
  ...pick(schema, { ...OPENING, sign_type: signType }),
  return_code: 'SUCCESS',
  ...('nonce_str' in (schema.properties ?? {}) ? { nonce_str: nonce() } : {}),
})

const nonce = (): string => randomBytes(16).toString('hex')

const pick = (schema: Schema, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && name in (schema.properties ?? {}),
    ),
  )

/** Whose answer it is: as it was asked. */
const owners = ({ body, wire }: XmlCall, schema: Schema): Fields => {
  const { appid, sub_appid, sub_mch_id, device_info, mchid } = body
  const mch_id = wire['mch_id']
  return pick(schema, { appid, mch_id, mchid, sub_appid, sub_mch_id, device_info })
}

/** Of what a flow knows, what the spec has. Nothing is made up. */
const known = ({ lookup }: XmlCall, schema: Schema, facts: unknown): Fields =>
  build({ ...schema, required: [] }, facts, { lookup, optional: 'known' }) as Fields

/** Said by failures only, or by the protocol itself. */
const NOT_IN_SUCCESS =
  /^(return_code|return_msg|result_code|result_msg|nonce_str|sign|sign_type)$|(^|_)err(or)?_code/

const generic = (call: XmlCall, schema: Schema, world: World): Fields => {
  const built = genericAnswer(call, schema, world)
  const entries = Object.entries(isRecord(built) ? built : {})
  return Object.fromEntries(entries.filter(([name]) => !NOT_IN_SUCCESS.test(name)))
}

/** The fields of a refusal. Without a code it is an unsigned `return_code` FAIL with a reason. */
export const failureOf = (
  { code, message, more }: XmlRefusal,
  call: XmlCall | undefined,
): Readonly<Record<string, string>> => {
  if (code === undefined) return { return_code: 'FAIL', return_msg: message, ...more }
  const schema = call?.operation.response.schema ?? {}
  return {
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'FAIL' },
    ...(call ? (owners(call, schema) as Readonly<Record<string, string>>) : {}),
    ...('nonce_str' in (schema.properties ?? {}) ? { nonce_str: nonce() } : {}),
    ...{ err_code: code, err_code_des: message },
    ...more,
  }
}
