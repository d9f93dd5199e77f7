import type { Schema } from './types.js'

type Components = Record<string, Schema>

/** The last step of a `$ref`: the name of a schema. */
const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ''

/**
 * Copies a discriminator into the schemas that it discriminates: the property gets one value in
 * each alternative, so TypeScript can discriminate them too. Modifies `components`.
 */
export function applyDiscriminators(components: Components, roots: readonly Schema[]): void {
  const all = [...Object.values(components), ...roots]
  const marks = new Map<string, Mark>()
  for (const root of all) eachSchema(root, (schema) => markAlternatives(schema, components, marks))
  for (const [ref, schema] of Object.entries(components)) markHeir(ref, schema, components, marks)
  for (const [ref, mark] of marks) components[ref] = marked(components[ref] ?? {}, mark, components)
}

interface Mark {
  readonly property: string
  readonly values: Set<unknown>
}

function markAlternatives(schema: Schema, components: Components, marks: Map<string, Mark>): void {
  const alternatives = schema.oneOf ?? schema.anyOf ?? []
  const refs = alternatives.flatMap(({ $ref }) => ($ref !== undefined ? [$ref] : []))
  if (!schema.discriminator) {
    markByEnum(refs, alternatives, components, marks)
    return
  }
  const { propertyName, mapping } = schema.discriminator
  for (const ref of refs) {
    const mapped = Object.keys(mapping).filter((value) => mapping[value] === ref)
    add(marks, ref, propertyName, mapped.length > 0 ? mapped : [nameOf(ref)])
  }
}

function add(
  marks: Map<string, Mark>,
  ref: string,
  property: string,
  values: readonly unknown[],
): void {
  const mark = marks.get(ref) ?? { property, values: new Set() }
  if (mark.property === property) for (const value of values) mark.values.add(value)
  marks.set(ref, mark)
}

/**
 * Without a discriminator, each alternative has an enum with one value, which differs from the
 * others.
 */
function markByEnum(
  refs: readonly string[],
  alternatives: readonly Schema[],
  components: Components,
  marks: Map<string, Mark>,
): void {
  if (refs.length < 2 || refs.length < alternatives.length) return
  const [first = '', ...others] = refs
  for (const property of Object.keys(components[first]?.properties ?? {})) {
    const values = [first, ...others].map((ref) => onlyValue(components[ref], property))
    if (values.includes(undefined) || new Set(values).size < values.length) continue
    for (const [index, ref] of refs.entries()) add(marks, ref, property, [values[index]])
    return
  }
}

function onlyValue(schema: Schema | undefined, name: string): unknown {
  const properties = schema?.properties ?? {}
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined
  return property?.enum?.length === 1 && schema?.required?.includes(name)
    ? property.enum[0]
    : undefined
}

/** A schema that takes over another one with a discriminator has its own value of it. */
function markHeir(
  ref: string,
  { allOf = [] }: Schema,
  components: Components,
  marks: Map<string, Mark>,
): void {
  if (marks.has(ref)) return
  for (const { $ref } of allOf) {
    const discriminator = $ref === undefined ? undefined : components[$ref]?.discriminator
    if (!discriminator) continue
    const { propertyName, mapping } = discriminator
    const mapped = Object.keys(mapping).filter((value) => mapping[value] === ref)
    add(marks, ref, propertyName, mapped.length > 0 ? mapped : [nameOf(ref)])
  }
}

function marked(schema: Schema, { property, values }: Mark, components: Components): Schema {
  const constants = [...values].map((value): Schema => ({ const: value }))
  const [only, ...more] = constants
  const type: Schema = only && more.length === 0 ? only : { anyOf: constants }
  const own = schema.properties && Object.hasOwn(schema.properties, property)
  const described = own ? schema.properties?.[property]?.description : undefined
  const field = described === undefined ? type : { ...type, description: described }
  const { allOf, required = [] } = schema
  if (!allOf)
    return {
      ...schema,
      type: 'object',
      required: [...new Set([...required, property])],
      properties: { ...schema.properties, [property]: field },
    }
  // If the inherited property has another value, their intersection would be empty.
  const parts = allOf.map((part) =>
    part.$ref && inherits(components[part.$ref], property) ? { ...part, omit: [property] } : part,
  )
  const extra = { type: 'object', required: [property], properties: { [property]: field } }
  return { ...schema, allOf: mergedInto(parts, extra) }
}

const inherits = (schema: Schema | undefined, name: string): boolean =>
  schema?.discriminator?.propertyName === name ||
  (schema?.properties !== undefined && Object.hasOwn(schema.properties, name))

/** Into the one part that is written out, if there is one: it then stays one. */
function mergedInto(parts: readonly Schema[], extra: Schema): readonly Schema[] {
  const index = parts.findIndex((part) => part.properties !== undefined && !part.allOf)
  const part = parts[index]
  if (!part) return [...parts, extra]
  const merged = {
    ...part,
    required: [...new Set([...(part.required ?? []), ...(extra.required ?? [])])],
    properties: { ...part.properties, ...extra.properties },
  }
  return parts.map((each, at) => (at === index ? merged : each))
}

/** A schema and every schema that is written inside it. */
export function eachSchema(schema: Schema, visit: (schema: Schema) => void): void {
  if (schema === null || typeof schema !== 'object') return
  visit(schema)
  for (const child of childrenOf(schema)) eachSchema(child, visit)
}

export const childrenOf = (schema: Schema): readonly Schema[] => [
  ...Object.values(schema.properties ?? {}),
  ...Object.values(schema.patternProperties ?? {}),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ...(schema.items ? [schema.items] : []),
  ...(schema.prefixItems ?? []),
  ...(schema.contentSchema ? [schema.contentSchema] : []),
  ...partsOf(schema),
]

/** The schemas that a schema is put together of. */
export const partsOf = ({ allOf = [], anyOf = [], oneOf = [] }: Schema): readonly Schema[] => [
  ...allOf,
  ...anyOf,
  ...oneOf,
]

/** Schemas that consist of themselves, with no property or list in between. */
export function selfMade(components: Readonly<Components>): string[] {
  const done = new Set<string>()
  const found = new Set<string>()
  const visit = (ref: string, way: readonly string[]): void => {
    if (way.includes(ref)) found.add(way[way.indexOf(ref)] ?? ref)
    else if (!done.has(ref)) {
      for (const next of madeOf(components[ref])) visit(next, [...way, ref])
      done.add(ref)
    }
  }
  for (const ref of Object.keys(components)) visit(ref, [])
  return [...found]
}

const madeOf = (schema: Schema | undefined): string[] => {
  if (schema === undefined || typeof schema !== 'object') return []
  if (schema.$ref !== undefined) return [schema.$ref]
  return partsOf(schema).flatMap(madeOf)
}
