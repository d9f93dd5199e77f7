import type { Schema } from '../model/index.js'
import { nestedName } from '../names.js'

/** A schema with its own name. Nested schemas are referenced by name. */
export interface Named {
  readonly name: string
  readonly shape: Shape
  /** As the spec has it: says what it means. */
  readonly source: Schema
}

/** An object has fields, anything else has a type. */
export type Shape = ObjectShape | { readonly type: FlatSchema }

export interface ObjectShape {
  readonly fields: readonly FlatField[]
  /** The schemas that it extends. */
  readonly and?: readonly FlatSchema[]
  /** The type of fields with any other name. */
  readonly index?: FlatSchema
}

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

/** Schemas that have a type of their own, whoever refers to them. */
export interface NamedTypes {
  /** The type of a `$ref`; nothing if it has no separate type. */
  typeOf(ref: string, direction: Direction): FlatSchema | undefined
  nameOf(ref: string, direction: Direction): string | undefined
  schema(ref: string): Schema | undefined
  /** A schema of the module has this name: nothing nested may take it. */
  isTaken(name: string): boolean
}

/** The functions of the walk that composed schemas need. */
export interface Walker {
  readonly hoist: Hoist
  inside(schema: Schema, path: readonly string[]): Shape
  at(schema: Schema | boolean, path: readonly string[]): FlatSchema
  below(path: readonly string[], name: string): readonly string[]
  isAbsent(source: Schema): boolean
}

/** Takes schemas apart: each nested object becomes a named schema. Names are unique per file. */
export class Hoist {
  readonly enums = new Set<string>()
  /** Types of the module that are mentioned. */
  readonly schemas = new Set<string>()
  usesFile = false
  usesContent = false
  readonly named: Named[] = []
  readonly types: NamedTypes | undefined
  readonly #components: Readonly<Record<string, Schema>>
  /** Names that are taken, and the path of the schema that has each. */
  readonly #taken = new Map<string, readonly string[]>()
  readonly #componentNames = new Map<string, string>()

  constructor(components: Readonly<Record<string, Schema>>, types?: NamedTypes) {
    this.#components = components
    this.types = types
  }

  /** Declares a schema under a name, and what is nested in it under names that begin with it. */
  root(name: string, schema: Schema, flatten: (schema: Schema) => Shape): void {
    // A root that only refers to a component takes the component's place.
    const { $ref, ...besides } = schema
    const meant = $ref && !this.types ? { ...this.#components[$ref], ...besides } : schema
    this.#add(name, [], meant, () => flatten(meant))
  }

  nested(root: string, path: readonly string[], schema: Schema, flatten: () => Shape): string {
    const name = nestedName(root, path, this.#holder)
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
    const name = nestedName(root, path, this.#holder)
    this.#componentNames.set(key, name)
    this.#add(name, path, schema, () => flatten(schema))
    return name
  }

  /** The path of the schema that has a name; a schema of the module has an empty one. */
  readonly #holder = (name: string): readonly string[] | undefined =>
    this.#taken.get(name) ?? (this.types?.isTaken(name) ? [] : undefined)

  /** The name is taken before the schema is read, and stands before the names inside it. */
  #add(name: string, path: readonly string[], source: Schema, flatten: () => Shape): void {
    this.#taken.set(name, path)
    const index = this.named.length
    const shape = flatten()
    this.named.splice(index, 0, { name, shape, source })
  }
}
