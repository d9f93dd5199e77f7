import type { Schema } from '../model/index.js'
import { nestedName, pascalCase } from '../names.js'

/** A schema with a name of its own. What was nested in it is referred to by name. */
export interface Named {
  readonly name: string
  readonly shape: Shape
  /** As the spec has it: says what it means. */
  readonly source: Schema
}

/** An object is told by its fields, anything else by its type. */
export type Shape = { readonly fields: readonly FlatField[] } | { readonly type: FlatSchema }

export interface FlatField {
  readonly name: string
  readonly required: boolean
  readonly type: FlatSchema
  readonly source: Schema
}

/** A schema without nested objects, and without anything that its type does not depend on. */
export type FlatSchema = Schema

/** Requests know their enums; the platform adds values to answers without notice. */
export type Direction = 'request' | 'response'

/** Takes schemas apart: each nested object becomes a named schema. Names are unique per file. */
export class Hoist {
  readonly named: Named[] = []
  readonly enums = new Set<string>()
  /** Where a string holds JSON: the name of what it holds. */
  readonly contentTypes = new Map<Schema, string>()
  usesFile = false
  readonly #components: Readonly<Record<string, Schema>>
  /** Names that are taken, and the path of the schema that has each. */
  readonly #taken = new Map<string, readonly string[]>()
  readonly #componentNames = new Map<string, string>()

  constructor(components: Readonly<Record<string, Schema>>) {
    this.#components = components
  }

  /** Declares a schema under a name, and what is nested in it under names that begin with it. */
  root(name: string, schema: Schema, direction: Direction): void {
    // A root that only refers to a component takes the component's place.
    const { $ref, ...besides } = schema
    const meant = $ref ? { ...this.#components[$ref], ...besides } : schema
    this.#add(name, [], meant, () => new Walk(this, name, direction).inside(meant, []))
  }

  nested(root: string, path: readonly string[], schema: Schema, flatten: () => Shape): string {
    const name = nestedName(root, path, (candidate) => this.#taken.get(candidate))
    this.#add(name, path, schema, flatten)
    return name
  }

  /** A schema of the same spec file, declared once for each root that refers to it. */
  component(root: string, ref: string, flatten: (schema: Schema) => Shape): string | undefined {
    const schema = this.#components[ref]
    if (!schema) return undefined
    const key = `${root} ${ref}`
    const known = this.#componentNames.get(key)
    if (known) return known
    const path = [ref.split('/').at(-1) ?? '']
    const name = nestedName(root, path, (candidate) => this.#taken.get(candidate))
    this.#componentNames.set(key, name)
    this.#add(name, path, schema, () => flatten(schema))
    return name
  }

  /** The name is taken before the schema is read, and stands before the names inside it. */
  #add(name: string, path: readonly string[], source: Schema, flatten: () => Shape): void {
    this.#taken.set(name, path)
    const index = this.named.length
    const shape = flatten()
    this.named.splice(index, 0, { name, shape, source })
  }
}

/** Stands in a schema's format for a type that JSON Schema has no words for: `(string & {})` and
 * `(number & {})`, which leave an enum open without losing completion, `bigint`, and a file. */
export type SpecialFormat = 'openText' | 'openNumber' | 'bigint' | 'file'

const special = (format: SpecialFormat): Schema => ({ type: 'string', format })

const declared = '#/components/schemas/'

/** Refers to a type that is declared under this name. */
export const reference = (name: string): Schema => ({ $ref: declared + name })

/** One walk through the schema below a root. */
class Walk {
  readonly #hoist: Hoist
  readonly #root: string
  readonly #direction: Direction

  constructor(hoist: Hoist, root: string, direction: Direction) {
    this.#hoist = hoist
    this.#root = root
    this.#direction = direction
  }

  /** A schema that stays where it is; what is nested in it moves out. */
  inside(schema: Schema, path: readonly string[]): Shape {
    if (!schema.properties) return { type: this.at(schema, path) }
    const required = new Set(schema.required)
    const fields = Object.entries(schema.properties).map(([name, source]) => ({
      name,
      required: required.has(name),
      type: this.#field(source, [...path, name]),
      source,
    }))
    return { fields }
  }

  /** A schema in the place of a field: an object becomes a reference to a named schema. */
  at(schema: Schema, path: readonly string[]): FlatSchema {
    const { type } = schema
    if (schema.$ref) return schema.$ref.startsWith(declared) ? schema : this.#reference(schema.$ref)
    if (schema.properties) {
      const name = this.#hoist.nested(this.#root, path, schema, () => this.inside(schema, path))
      return isNullable(schema) ? { anyOf: [reference(name), { type: 'null' }] } : reference(name)
    }
    const alternatives = schema.oneOf ?? schema.anyOf
    if (alternatives) return { anyOf: alternatives.map((part) => this.at(part, path)) }
    if (schema.allOf) return { allOf: schema.allOf.map((part) => this.at(part, path)) }
    if (schema.items) return { ...(type ? { type } : {}), items: this.at(itemsOf(schema), path) }
    if (schema.enum || schema.const !== undefined) return this.#enum(schema)
    if (schema.contentMediaType === 'application/octet-stream') {
      this.#hoist.usesFile = true
      return special('file')
    }
    if (schema.format === 'int64' || schema.format === 'uint64')
      return { anyOf: [{ type: 'integer' }, special('bigint'), ...nothing(schema)] }
    if (type === 'object') {
      const { additionalProperties: values } = schema
      const isTyped = typeof values === 'object' && Object.keys(values).length > 0
      return { type, additionalProperties: isTyped ? this.at(values, path) : true }
    }
    return type ? { type } : {}
  }

  /** A field. Where it is text that holds JSON, what it holds is declared beside it. */
  #field(schema: Schema, path: readonly string[]): FlatSchema {
    const content = schema.contentSchema?.items ?? schema.contentSchema
    if (content?.properties) {
      const name = this.#hoist.nested(this.#root, path, content, () => this.inside(content, path))
      this.#hoist.contentTypes.set(schema, name)
    }
    return this.at(schema, path)
  }

  #reference(ref: string): FlatSchema {
    const name = this.#hoist.component(this.#root, ref, (schema) =>
      this.inside(schema, [pascalCase(ref.split('/').at(-1) ?? '')]),
    )
    if (name) return reference(name)
    const shared = ref.split('/').at(-1) ?? ''
    this.#hoist.enums.add(shared)
    return this.#direction === 'response'
      ? { anyOf: [reference(shared), special('openText')] }
      : reference(shared)
  }

  #enum(schema: Schema): FlatSchema {
    const { enum: values = [schema.const] } = schema
    const closed = values
      .filter((value) => value !== null)
      .map((value): Schema => ({ const: value }))
    const rest = this.#direction === 'response' ? openFor(values) : []
    return { anyOf: [...closed, ...rest, ...nothing(schema)] }
  }
}

/** What an answer may hold beside the values that are known. */
function openFor(values: readonly unknown[]): Schema[] {
  const kinds = new Set(values.map((value) => typeof value))
  return [
    ...(kinds.has('string') ? [special('openText')] : []),
    ...(kinds.has('number') ? [special('openNumber')] : []),
  ]
}

/** What a list holds is called what the list is called. */
const itemsOf = ({ items = {}, description }: Schema): Schema =>
  description === undefined || items.description !== undefined ? items : { ...items, description }

const isNullable = ({ type }: Schema): boolean => Array.isArray(type) && type.includes('null')

const nothing = (schema: Schema): Schema[] => (isNullable(schema) ? [{ type: 'null' }] : [])
