import { resolveSchema, typeOf } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Lookup } from './source.js'

/** A line of a table of fields. */
export interface Row {
  readonly name: string
  /** How many objects the field is inside of. */
  readonly depth: number
  /** `string`, `integer`, `object[]`, … */
  readonly type: string
  readonly required: boolean
  readonly term: string
  /** What money is counted in: 分. */
  readonly unit: string | undefined
  readonly schema: Schema
  /** The client knows it: nobody has to say it. */
  readonly computed?: boolean
  /** Where a value has one of several shapes: which of them begins with this field. */
  readonly shape?: Shape
}

export interface Shape {
  readonly number: number
  readonly of: number
  /** What the shape is: 直连商户的支付. */
  readonly term: string
}

/** Fields of an object, and of what is nested in it, in the documentation's order. */
export function fieldRows(schema: Schema, lookup: Lookup): Row[] {
  return [...inside(schema, { lookup, depth: 0, above: [] })]
}

/** A parameter is a field like others. */
export const parameterRow = (
  { name, required, schema }: { name: string; required: boolean; schema: Schema },
  lookup: Lookup,
): Row => row(name, required, resolveSchema(schema, lookup), { lookup, depth: 0, above: [] })

interface Place {
  readonly lookup: Lookup
  readonly depth: number
  /** The schemas that this place is inside of: one that holds itself is shown once. */
  readonly above: readonly string[]
}

function* inside(schema: Schema, place: Place): Generator<Row> {
  const refs = schema.$ref === undefined ? [] : [schema.$ref]
  if (refs.some((ref) => place.above.includes(ref))) return
  const meant = resolveSchema(schema, place.lookup)
  const here = { ...place, above: [...place.above, ...refs] }
  const branches = meant.oneOf ?? meant.anyOf ?? []
  const required = new Set(meant.required)
  for (const [name, property] of Object.entries(meant.properties ?? {}))
    yield* field(name, required.has(name), property, here)
  for (const [index, branch] of branches.entries()) {
    const [first, ...more] = inside(branch, here)
    const term = resolveSchema(branch, place.lookup).description ?? ''
    if (first) yield { ...first, shape: { number: index + 1, of: branches.length, term } }
    yield* more
  }
  if (meant.items) yield* inside(meant.items, here)
  if (typeof meant.additionalProperties === 'object')
    yield* inside(meant.additionalProperties, here)
  if (meant.contentSchema) yield* inside(meant.contentSchema, here)
}

function* field(name: string, required: boolean, schema: Schema, place: Place): Generator<Row> {
  yield row(name, required, resolveSchema(schema, place.lookup), place)
  yield* inside(schema, { ...place, depth: place.depth + 1 })
}

function row(name: string, required: boolean, schema: Schema, { lookup, depth }: Place): Row {
  const { term, unit } = splitUnit(schema.description ?? '')
  return { name, depth, type: typeText(schema, lookup), required, term, unit, schema }
}

/** `退款金额（单位：分）` → `退款金额`, `分`. */
export function splitUnit(description: string): { term: string; unit: string | undefined } {
  const found = /（单位：([^）]+)）/.exec(description)
  return found
    ? { term: description.replace(found[0], ''), unit: found[1] }
    : { term: description, unit: undefined }
}

function typeText(schema: Schema, lookup: Lookup): string {
  const type = typeOf(schema)
  if (type === 'array') {
    const items = resolveSchema(schema.items ?? {}, lookup)
    return `${typeText(items, lookup)}[]`
  }
  if (schema.contentMediaType === 'application/octet-stream') return 'file'
  if (schema.contentSchema && schema.contentMediaType === 'application/json')
    return `${typeText(resolveSchema(schema.contentSchema, lookup), lookup)} | string (JSON)`
  if (schema.contentEncoding === 'base64') return 'string (Base64)'
  const nullable = Array.isArray(schema.type) && schema.type.includes('null') ? ' | null' : ''
  return `${type ?? (schema.oneOf || schema.anyOf ? 'object' : 'unknown')}${nullable}`
}

/** The values that a field may have, or each of a list's items: with their terms where known. */
export function enumTerms(schema: Schema, lookup: Lookup): { value: string; term: string }[] {
  const meant = schema.items ? resolveSchema(schema.items, lookup) : schema
  const terms = meant['x-enumDescriptions'] ?? {}
  const values = meant.enum ?? ('const' in meant ? [meant.const] : [])
  return values.map((value) => ({ value: String(value), term: terms[String(value)] ?? '' }))
}
