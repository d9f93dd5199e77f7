import { resolveSchema, typeOf } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { fits } from './fits.js'
import { integerOf, isRecord, type Json } from './json.js'
import { allowsNull, meantBy, withExample, withoutNull } from './meant.js'
import { plainText, synthesize } from './synthesis.js'

/** How a value is built out of a schema. */
export interface Building {
  readonly lookup: Lookup
  /** The optional fields to include: `all`, or only those with a value in `facts`. */
  readonly optional: 'all' | 'known'
  /** Texts and numbers by the name of their field, wherever it stands. */
  readonly echo?: Readonly<Record<string, unknown>>
  /** A value for a field that nothing is known of; `undefined` leaves it to the spec's example. */
  readonly invent?: (field: string, schema: Schema, example: unknown) => unknown
  /** Told of examples that do not fit their own schema. */
  readonly onMisfit?: (path: string, example: unknown) => void
}

/** Several words for one fact, since specs differ: the first that fits is taken. */
export class OneOf {
  readonly values: readonly unknown[]

  constructor(...values: readonly unknown[]) {
    this.values = values
  }
}

/**
 * A value that fits the schema: of `facts` what fits, at the same place; then what is to be echoed,
 * by name; then what is invented; then the spec's example.
 */
export const build = (schema: Schema, facts: unknown, building: Building, path = ''): Json => {
  const { lookup } = building
  if ((facts === null || isTooDeep(path)) && allowsNull(schema, lookup)) return null
  const meant = meantBy(schema, lookup)
  const branches = withoutNull(meant.oneOf ?? meant.anyOf ?? [], lookup)
  if (branches.length > 0) {
    const [example] = meant.examples ?? []
    const branch = closest(branches, isRecord(facts) ? facts : example, building)
    return build(withExample(branch, example), facts, building, path)
  }
  const type = typeOf(meant)
  if (type === 'object') return buildObject(meant, facts, building, path)
  if (type === 'array') return buildArray(meant, facts, building, path)
  return buildScalar(meant, facts, building, path)
}

const buildObject = (schema: Schema, facts: unknown, building: Building, path: string): Json => {
  const example = schema.examples?.find(isRecord)
  const known = isRecord(facts) ? facts : {}
  if (!schema.properties) return (isRecord(facts) ? facts : (example ?? {})) as Json
  const object: Record<string, Json> = {}
  for (const [name, property] of Object.entries(schema.properties)) {
    const isRequired = schema.required?.includes(name) ?? false
    if (isRequired || isWanted(name, property, known, building, path)) {
      const illustrated = withExample(property, example?.[name])
      object[name] = build(illustrated, known[name], building, `${path}/${name}`)
    }
  }
  return object
}

const isWanted = (
  name: string,
  schema: Schema,
  known: Readonly<Record<string, unknown>>,
  { optional, lookup }: Building,
  path: string,
): boolean => {
  if (known[name] !== undefined) return true
  if (isTooDeep(path)) return false
  // A success that carries a reason for its failure would mislead.
  return optional === 'all' && !/fail|reject|error/.test(name) && !isEmpty(schema, lookup)
}

/** A schema may refer to itself; no documented one is as deep as this. */
const DEEPEST = 16

const isTooDeep = (path: string): boolean => path.split(/\/|\[\]/).length > DEEPEST

/** A list whose items have no schema. */
const isEmpty = (schema: Schema, lookup: Lookup): boolean => {
  const { items } = resolveSchema(schema, lookup)
  return items !== undefined && Object.keys(items).length === 0
}

const buildArray = (schema: Schema, facts: unknown, building: Building, path: string): Json => {
  const items = schema.items ?? {}
  const item = (fact: unknown) => build(items, fact, building, `${path}[]`)
  if (Array.isArray(facts)) return facts.slice(0, schema.maxItems).map(item)
  // Even if the list is required: its items may require a list of the same kind.
  if (isTooDeep(path)) return []
  const example = schema.examples?.find(Array.isArray)
  if (example) return example.map(item)
  const count = building.optional === 'all' ? Math.max(1, schema.minItems ?? 1) : schema.minItems
  return Array.from({ length: count ?? 0 }, () => item(undefined))
}

const buildScalar = (schema: Schema, fact: unknown, building: Building, path: string): Json => {
  const field = /(\w+)(\[\])*$/.exec(path)?.[1] ?? ''
  const given = [...(fact instanceof OneOf ? fact.values : [fact]), building.echo?.[field]]
  for (const value of given) {
    const coerced = coerce(value, schema)
    if (coerced !== undefined && fits(coerced, schema)) return coerced as Json
  }
  const example = exampleOf(field, schema, building, path)
  const invented = building.invent?.(field, schema, example)
  return (invented !== undefined && fits(invented, schema) ? invented : example) as Json
}

/** A number sent in a path is text there, and a number in the answer. */
const coerce = (value: unknown, schema: Schema): unknown => {
  const type = typeOf(schema)
  if (type === 'string' && (typeof value === 'number' || typeof value === 'bigint'))
    return String(value)
  const isNumber = type === 'integer' || type === 'number'
  if (isNumber && typeof value === 'string' && /^-?\d+$/.test(value)) return integerOf(value)
  if (type === undefined && typeof value === 'object') return undefined
  return value
}

const exampleOf = (field: string, schema: Schema, building: Building, path: string): unknown => {
  if (schema['x-sensitive']?.startsWith('rsa-')) return plainText(field)
  for (const example of schema.examples ?? []) {
    if (fits(example, schema)) return example
    building.onMisfit?.(path, example)
  }
  if (fits(schema.default, schema) && schema.default !== undefined) return schema.default
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.contentSchema)
    return JSON.stringify(build(schema.contentSchema, undefined, building, path))
  return synthesize(field, schema)
}

/** The branch that most is known for. */
const closest = (branches: readonly Schema[], facts: unknown, { lookup }: Building): Schema => {
  const known = isRecord(facts) ? facts : {}
  const missing = (branch: Schema) =>
    (resolveSchema(branch, lookup).required ?? []).filter((name) => known[name] === undefined)
      .length
  return branches.reduce((best, branch) => (missing(branch) < missing(best) ? branch : best))
}
