import type { Resolve } from '../load/refs.js'
import { sharedEnums } from '../load/scan.js'
import { type Fields, isRecord } from './shape.js'
import type { Form, Schema } from './types.js'

/** Reads schemas out of a document: every `$ref` becomes absolute, and the schemas that it leads to
 * come along, but for shared enums, which have a file of their own. */
export class SchemaReader {
  readonly components: Record<string, Schema> = {}
  readonly #path: string
  readonly #resolve: Resolve

  constructor(path: string, resolve: Resolve) {
    this.#path = path
    this.#resolve = resolve
  }

  read(schema: unknown, path: string = this.#path): Schema {
    if (Array.isArray(schema))
      return schema.map((item) => this.read(item, path)) as unknown as Schema
    if (!isRecord(schema)) return schema as Schema
    const copy = Object.entries(schema).map(([key, value]) => {
      if (key === '$ref') return [key, this.#follow(path, String(value))]
      if (key === 'properties') return [key, this.#readEach(value as Fields, path)]
      return [key, literalKeys.has(key) ? value : this.read(value, path)]
    })
    return Object.fromEntries(copy) as Schema
  }

  /** Schemas by name: here `$ref` and `default` are names like any other. */
  #readEach(schemas: Fields, path: string): Fields {
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, this.read(schema, path)]),
    )
  }

  /** The value behind a reference, or the value itself. */
  deref(value: unknown, path: string = this.#path): unknown {
    if (!isRecord(value) || typeof value['$ref'] !== 'string') return value
    const target = this.#resolve(path, value['$ref'])
    return target ? this.deref(target.value, target.path) : undefined
  }

  #follow(path: string, ref: string): string {
    const target = this.#resolve(path, ref)
    if (!target) return ref
    const absolute = `${target.path}#/${target.pointer.join('/')}`
    const isSharedEnum =
      target.path === sharedEnums && isRecord(target.value) && 'enum' in target.value
    if (!isSharedEnum && !(absolute in this.components)) {
      this.components[absolute] = {} // taken before it is read: a schema may refer to itself
      this.components[absolute] = this.read(target.value, target.path)
    }
    return absolute
  }
}

/** Keys whose value is the caller's data, where `$ref` would mean nothing. */
const literalKeys = new Set([
  'examples',
  'enum',
  'const',
  'default',
  'required',
  'x-enumDescriptions',
])

/** The places of encrypted text in a schema: `payer.id_card`, `ubo_list[].name`. */
export function sensitivePaths(
  schema: Schema | undefined,
  components: Readonly<Record<string, Schema>>,
): string[] {
  const places = new Set<string>()
  const visit = (part: Schema | undefined, path: string, refs: readonly string[]): void => {
    if (!part) return
    if (part['x-sensitive'] === 'rsa-oaep') places.add(path)
    if (part.$ref && !refs.includes(part.$ref))
      visit(components[part.$ref], path, [...refs, part.$ref])
    for (const [name, child] of Object.entries(part.properties ?? {}))
      visit(child, path === '' ? name : `${path}.${name}`, refs)
    visit(part.items, `${path}[]`, refs)
    for (const child of [...(part.oneOf ?? []), ...(part.anyOf ?? []), ...(part.allOf ?? [])])
      visit(child, path, refs)
  }
  visit(schema, '', [])
  return [...places]
}

/** The parts of an upload, told by their names: the documentation has no common ones. */
export function readForm(schema: Schema): Form | undefined {
  const properties = Object.entries(schema.properties ?? {})
  const file = properties.find(([, part]) => part.contentMediaType === 'application/octet-stream')
  if (!file) return undefined
  const meta = Object.entries(schema.properties?.['meta']?.properties ?? {})
  const find = (pattern: RegExp) => meta.find(([name]) => pattern.test(name))
  const filename = find(/^file_?name$/)?.[0]
  const digest = find(/^(sha256|digest|file_digest)$/)?.[0]
  // `digest_alogrithm` is how the fapiao endpoint spells it.
  const algorithm = find(/^digest_al[a-z]+m$/)?.[1]
  const isSm3 = JSON.stringify([algorithm?.examples, algorithm?.enum]).includes('SM3')
  return {
    file: file[0],
    ...(filename ? { filename } : {}),
    ...(digest ? { digest, algorithm: isSm3 ? 'SM3' : 'SHA-256' } : {}),
    // Of unencoded binary data, OpenAPI says, maxLength counts the bytes.
    ...(file[1].maxLength === undefined ? {} : { maxBytes: file[1].maxLength }),
  }
}

/** The properties of a schema, those of its `allOf` parts merged in, references followed. */
export function mergedProperties(schema: unknown, reader: SchemaReader): Record<string, Fields> {
  const meant = reader.deref(schema)
  if (!isRecord(meant)) return {}
  const merged: Record<string, Fields> = {}
  for (const part of Array.isArray(meant['allOf']) ? meant['allOf'] : [])
    Object.assign(merged, mergedProperties(part, reader))
  if (isRecord(meant['properties']))
    for (const [name, child] of Object.entries(meant['properties']))
      if (isRecord(child)) merged[name] = child
  return merged
}
