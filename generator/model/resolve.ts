import type { Lookup, Schema } from './types.js'

/**
 * Resolves the `$ref` of a schema, applies the keywords next to it, and merges `allOf`. A schema that is
 * part of itself is read once: the diagnostic `schema-cycle` names it.
 */
export const resolveSchema = (
  schema: Schema,
  lookup: Lookup,
  within: readonly string[] = [],
): Schema => {
  const { $ref, allOf, ...own } = schema
  const target = $ref === undefined || within.includes($ref) ? undefined : lookup($ref)
  const bases = [...(target ? [target] : []), ...(allOf ?? [])]
  if (bases.length === 0) return own
  const refs = $ref === undefined ? within : [...within, $ref]
  return bases.map((base) => resolveSchema(base, lookup, refs)).reduceRight(merge, own)
}

const merge = (over: Schema, base: Schema): Schema => ({
  ...base,
  ...over,
  ...(base.properties && over.properties
    ? { properties: mergeProperties(base.properties, over.properties) }
    : {}),
  ...(base.required && over.required
    ? { required: [...new Set([...base.required, ...over.required])] }
    : {}),
})

type Properties = NonNullable<Schema['properties']>

/** A property that both describe has to fit both. */
const mergeProperties = (base: Properties, over: Properties): Properties => {
  const merged: Record<string, Schema> = { ...base }
  for (const [name, schema] of Object.entries(over)) {
    const below = base[name]
    merged[name] = below ? { allOf: [below, schema] } : schema
  }
  return merged
}

/** The type of a value of this schema that is not null, or `undefined` if the schema does not define
 * it. */
export const typeOf = (schema: Schema): string | undefined => {
  const type = Array.isArray(schema.type)
    ? (schema.type.find((each) => each !== 'null') ?? schema.type[0])
    : schema.type
  if (typeof type === 'string') return type
  if (schema.properties) return 'object'
  if (schema.items) return 'array'
  const value = schema.enum?.find((each) => each !== null)
  return value === undefined ? undefined : typeof value
}
