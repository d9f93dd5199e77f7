import type { Schema } from '../model/index.js'
import { resolveSchema } from '../model/resolve.js'
import type { FlatSchema, Shape, Walker } from './hoist.js'
import { derived, isNullable, orNothing } from './special.js'

/** A schema that is put together of others. */
export const isComposed = ({ allOf, anyOf, oneOf }: Schema): boolean =>
  (allOf ?? anyOf ?? oneOf) !== undefined

/** All of `allOf`, one of each list of alternatives, and what the schema says itself: every one of
 * them holds. Where all but one part have names, the fields of that one are written out. */
export function compose(walk: Walker, schema: Schema, path: readonly string[]): Shape {
  const { allOf = [], anyOf, oneOf, required = [], ...own } = schema
  const written = [...ownParts(own, required), ...allOf.map((part) => withRequired(part, required))]
  const unions = [anyOf, oneOf].flatMap((alternatives) =>
    alternatives ? [unionOf(walk, alternatives, path)] : [],
  )
  const isNamed = walk.hoist.types !== undefined
  const objects = written.filter(isObject)
  const [only] = objects
  if (isNamed && only && objects.length === 1 && !isNullable(schema)) {
    const shape = walk.inside(only, path)
    const and = [
      ...written.filter((part) => part !== only).map((part) => partOf(walk, part, required, path)),
      ...unions,
    ]
    return 'fields' in shape ? { ...shape, ...(and.length > 0 ? { and } : {}) } : shape
  }
  const parts = [...written.map((part) => partOf(walk, part, required, path)), ...unions]
  return { type: orNothing(schema, together(parts, anyOf ?? oneOf, unions)) }
}

/** A plain choice stays one, and everything else is an intersection. */
function together(
  parts: readonly FlatSchema[],
  alternatives: readonly Schema[] | undefined,
  unions: readonly FlatSchema[],
): FlatSchema {
  const [only, ...more] = parts
  if (only && more.length === 0 && (unions.length === 1 || !alternatives))
    return unions.length === 1 ? only : { allOf: [only] }
  return parts.length === 0 ? {} : { allOf: parts }
}

const isObject = (part: Schema): boolean =>
  part.properties !== undefined &&
  Object.keys(part.properties).length > 0 &&
  part.$ref === undefined &&
  !isComposed(part)

/** The keywords next to a schema's parts that affect its type. */
function ownParts(own: Schema, required: readonly string[]): Schema[] {
  const { properties, additionalProperties, patternProperties, items, prefixItems } = own
  const says =
    properties !== undefined ||
    typeof additionalProperties === 'object' ||
    additionalProperties === true ||
    patternProperties !== undefined ||
    items !== undefined ||
    prefixItems !== undefined ||
    own.enum !== undefined
  if (!says) return []
  const type = Array.isArray(own.type) ? own.type.find((each) => each !== 'null') : own.type
  const { type: _, ...rest } = own
  return [{ ...rest, ...(type === undefined ? {} : { type }), required }]
}

/** Required names next to `allOf` may belong to a part. */
const withRequired = (part: Schema, required: readonly string[]): Schema =>
  required.length === 0 || part.$ref !== undefined
    ? part
    : { ...part, required: [...required, ...(part.required ?? [])] }

function partOf(
  walk: Walker,
  part: Schema,
  required: readonly string[],
  path: readonly string[],
): FlatSchema {
  if (part.$ref === undefined) return walk.at(part, path)
  const type = walk.at({ $ref: part.$ref }, path)
  const names = namesOf(walk, part.$ref)
  const omitted = (part.omit ?? []).filter((name) => names.has(name))
  const without = omitted.length > 0 ? derived({ format: 'omit', of: type, names: omitted }) : type
  const wanted = required.filter((name) => names.get(name) === false && !omitted.includes(name))
  return wanted.length > 0 ? derived({ format: 'require', of: without, names: wanted }) : without
}

/** The fields of a named schema, and whether each is required there. */
function namesOf(walk: Walker, ref: string): Map<string, boolean> {
  const schema = resolveSchema({ $ref: ref }, (each) => walk.hoist.types?.schema(each))
  const { properties = {}, required = [] } = schema
  // A type that may be null has no keys that could be picked or omitted.
  if (isNullable(schema)) return new Map()
  const present = Object.entries(properties).filter(([, source]) => !walk.isAbsent(source))
  return new Map(present.map(([name]) => [name, required.includes(name)]))
}

function unionOf(
  walk: Walker,
  alternatives: readonly Schema[],
  path: readonly string[],
): FlatSchema {
  return { anyOf: alternatives.map((part) => walk.at(part, walk.below(path, 'Option'))) }
}
