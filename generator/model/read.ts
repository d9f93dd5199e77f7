import type { Resolve, Target } from '../load/refs.js'
import { sharedEnums } from '../load/scan.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import type { Schema } from './types.js'

/** Returns the value at a place, or the target of its `$ref`, and its file. */
export interface Located {
  readonly value: Fields
  readonly path: string
}

/** Makes a schema say things in one way; `path` is the file that it stands in. */
export type Normalise = (schema: Fields, path: string) => Fields

/** The shared collection of referenced schemas of several files. */
interface Shelf {
  readonly components: Record<string, Schema>
  readonly pending: { ref: string; value: unknown; path: string }[]
  hasSensitive: boolean
  hasDates: boolean
  hasJson: boolean
}

/** Reads schemas out of a document: every `$ref` becomes absolute, and the schemas that it leads to
 * come along, but for shared enums, which have a file of their own. */
export class SchemaReader {
  readonly components: Record<string, Schema>
  readonly #path: string
  readonly #resolve: Resolve
  readonly #normalise: Normalise | undefined
  readonly #shelf: Shelf

  constructor(
    path: string,
    resolve: Resolve,
    normalise?: Normalise,
    shelf: Shelf = {
      components: {},
      pending: [],
      hasSensitive: false,
      hasDates: false,
      hasJson: false,
    },
  ) {
    this.#path = path
    this.#resolve = resolve
    this.#normalise = normalise
    this.components = shelf.components
    this.#shelf = shelf
  }

  /** Reads from another file, and puts what that refers to into the same place. */
  from(path: string): SchemaReader {
    return new SchemaReader(path, this.#resolve, this.#normalise, this.#shelf)
  }

  /** Whatever OpenAPI allows is read, and not only what this project's specs are written in. */
  get isOpen(): boolean {
    return this.#normalise !== undefined
  }

  /** Whether something that was read travels encrypted. */
  get hasSensitive(): boolean {
    return this.#shelf.hasSensitive
  }

  /** Whether something that was read is a day. */
  get hasDates(): boolean {
    return this.#shelf.hasDates
  }

  /** Whether something that was read is text that holds JSON. */
  get hasJson(): boolean {
    return this.#shelf.hasJson
  }

  /**
   * In documents of any size schemas may refer to each other in long chains: references are read
   * after the schema, not recursively.
   */
  read(schema: unknown, path: string = this.#path): Schema {
    const read = this.#read(schema, path)
    for (let next = this.#shelf.pending.pop(); next; next = this.#shelf.pending.pop())
      this.components[next.ref] = this.#read(next.value, next.path)
    return read
  }

  #read(schema: unknown, path: string): Schema {
    if (Array.isArray(schema))
      return schema.map((item) => this.#read(item, path)) as unknown as Schema
    if (!isRecord(schema)) return schema as Schema
    const meant = this.#normalise ? this.#normalise(schema, path) : schema
    if ('x-sensitive' in meant) this.#shelf.hasSensitive = true
    if (meant['format'] === 'date') this.#shelf.hasDates = true
    if ('contentSchema' in meant) this.#shelf.hasJson = true
    const copy = Object.entries(meant).map(([key, value]) => {
      if (key === '$ref') return [key, this.#follow(path, String(value))]
      if (key === 'properties') return [key, this.#readEach(value as Fields, path)]
      if (this.#normalise && openMaps.has(key)) return [key, this.#readOpen(key, value, path)]
      return [key, literalKeys.has(key) ? value : this.#read(value, path)]
    })
    return Object.fromEntries(copy) as Schema
  }

  /** Schemas by name: here `$ref` and `default` are names like any other. */
  #readEach(schemas: Fields, path: string): Fields {
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, this.#read(schema, path)]),
    )
  }

  #readOpen(key: string, value: unknown, path: string): unknown {
    if (!isRecord(value)) return value
    return key === 'discriminator' ? this.#discriminator(value, path) : this.#readEach(value, path)
  }

  /** A mapping leads to a schema by its `$ref`, or by its bare name. */
  #discriminator({ propertyName, mapping }: Fields, path: string): Fields {
    const entries = Object.entries(isRecord(mapping) ? mapping : {}).map(([value, ref]) => {
      const bare = `#/components/schemas/${String(ref)}`
      const target = this.#resolve(path, String(ref)) ?? this.#resolve(path, bare)
      return [value, target ? absoluteRef(target) : String(ref)]
    })
    return { propertyName, mapping: Object.fromEntries(entries) }
  }

  /** The value behind a reference, or the value itself. */
  deref(value: unknown, path: string = this.#path): unknown {
    return this.locate(value, path)?.value
  }

  /** The same, and where it stands. */
  locate(value: unknown, path: string = this.#path): Located | undefined {
    if (!isRecord(value)) return undefined
    if (typeof value['$ref'] !== 'string') return { value, path }
    const target = this.#resolve(path, value['$ref'])
    return target && this.locate(target.value, target.path)
  }

  #follow(path: string, ref: string): string {
    const target = this.#resolve(path, ref)
    if (!target) return ref
    const absolute = absoluteRef(target)
    const isSharedEnum =
      target.path === sharedEnums && isRecord(target.value) && 'enum' in target.value
    if (!isSharedEnum && !(absolute in this.components)) {
      this.components[absolute] = {} // taken before it is read: a schema may refer to itself
      if (this.isOpen) this.#shelf.pending.push({ ref: absolute, ...target })
      else this.components[absolute] = this.#read(target.value, target.path)
    }
    return absolute
  }
}

const absoluteRef = ({ path, pointer }: Target): string => `${path}#/${pointer.join('/')}`

/** Keys below which schemas have names, and the one below which there is none. */
const openMaps = new Set([
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'discriminator',
])

/** Keys whose value is the caller's data, where `$ref` would mean nothing. */
const literalKeys = new Set([
  'example',
  'examples',
  'enum',
  'const',
  'default',
  'required',
  'x-enumDescriptions',
])

/** The properties of a schema, those of its `allOf` parts merged in, references followed. A schema that is
 * part of itself is read once: the diagnostic `schema-cycle` names it. */
export function mergedProperties(
  schema: unknown,
  reader: Pick<SchemaReader, 'locate'>,
  path?: string,
  within: readonly Fields[] = [],
): Record<string, Fields> {
  const meant = reader.locate(schema, path)
  if (!meant || within.includes(meant.value)) return {}
  const { value } = meant
  const merged: Record<string, Fields> = {}
  for (const part of Array.isArray(value['allOf']) ? value['allOf'] : [])
    Object.assign(merged, mergedProperties(part, reader, meant.path, [...within, value]))
  if (isRecord(value['properties']))
    for (const [name, child] of Object.entries(value['properties']))
      if (isRecord(child)) merged[name] = child
  return merged
}
