import type { Schema } from '../model/index.js'
import { isJsonText } from '../model/marked-paths.js'
import { pascalCase } from '../names.js'
import { compose, isComposed } from './compose.js'
import type { Direction, FlatSchema, Hoist, Shape, Walker } from './hoist.js'
import {
  enumType,
  isAnything,
  isLongInteger,
  isMap,
  isObject,
  isTime,
  itemsOf,
  onlyFor,
  severalTypes,
} from './schema-kinds.js'
import {
  contentSchema,
  derived,
  isNullable,
  isReference,
  nothing,
  orNothing,
  reference,
  special,
} from './special.js'

/** One walk through the schema below a root. */
export class Walk implements Walker {
  readonly hoist: Hoist
  readonly direction: Direction
  readonly #root: string

  constructor(hoist: Hoist, root: string, direction: Direction) {
    this.hoist = hoist
    this.#root = root
    this.direction = direction
  }

  /** The schema of a root. If it is more than an object, its fields have a type of their own. */
  root(schema: Schema): Shape {
    const isMore = isNullable(schema) || severalTypes(schema)
    return this.hoist.types && isMore && this.#hasFields(schema) && !isComposed(schema)
      ? { type: this.at(schema, ['Fields']) }
      : this.inside(schema, [])
  }

  /** A schema that stays in place; its nested schemas move out. */
  inside(schema: Schema, path: readonly string[]): Shape {
    if (isComposed(schema)) return compose(this, schema, path)
    if (!this.#hasFields(schema)) return { type: this.at(schema, path) }
    const required = new Set(schema.required)
    const fields = Object.entries(schema.properties ?? {}).flatMap(([name, source]) =>
      this.isAbsent(source)
        ? []
        : [
            {
              name,
              required: required.has(name),
              type: this.at(source, [...path, name]),
              source,
            },
          ],
    )
    const index = this.#index(schema, path)
    return { fields, ...(index ? { index } : {}) }
  }

  /** A schema in the place of a field: an object becomes a reference to a named schema. */
  at(schema: Schema | boolean, path: readonly string[]): FlatSchema {
    if (typeof schema === 'boolean') return schema ? {} : special('never')
    const { type } = schema
    if (schema.$ref) return isReference(schema) ? schema : this.#reference(schema.$ref)
    if (schema === contentSchema) {
      this.hoist.usesContent = true
      return schema
    }
    if (schema.contentSchema && isJsonText(schema)) {
      const { description, contentSchema } = schema
      const content = { ...(description ? { description } : {}), ...contentSchema }
      return { anyOf: [this.at(content, path), { type: 'string' }, ...nothing(schema)] }
    }
    if (severalTypes(schema)) return this.#eachType(schema, path)
    if (isComposed(schema)) return this.#named(compose(this, schema, path), schema, path)
    if (this.#hasFields(schema)) {
      const name = this.hoist.nested(this.#root, path, schema, () => this.inside(schema, path))
      return orNothing(schema, reference(name))
    }
    if (schema.prefixItems) return orNothing(schema, this.#tuple(schema, path))
    if (schema.items !== undefined && schema.enum === undefined)
      return {
        ...(type ? { type } : {}),
        items: this.at(itemsOf(schema), this.below(path, 'Item')),
      }
    if (schema.enum || schema.const !== undefined) return enumType(schema, this.direction)
    if (schema.contentMediaType === 'application/octet-stream') {
      this.hoist.usesFile = true
      return special('file')
    }
    if (isLongInteger(schema))
      return { anyOf: [{ type: 'integer' }, special('bigint'), ...nothing(schema)] }
    if (this.direction === 'request' && isTime(schema))
      return { anyOf: [{ type: 'string' }, special('dateObject'), ...nothing(schema)] }
    if (isObject(schema) || isMap(schema)) return this.#map(schema, path)
    return type ? { type } : {}
  }

  /** At the root of a type what is nested has no name by itself. */
  below(path: readonly string[], name: string): readonly string[] {
    return path.length === 0 && this.hoist.types ? [name] : path
  }

  /**
   * In this project's specs an object without declared fields is empty; in other documents it may
   * have any fields.
   */
  #hasFields({ properties }: Schema): boolean {
    if (properties === undefined) return false
    return !this.hoist.types || Object.keys(properties).length > 0
  }

  /** Whether a field is missing in this direction: `readOnly` in requests, `writeOnly` in answers. */
  isAbsent(source: Schema): boolean {
    const meant = source.$ref ? { ...this.hoist.types?.schema(source.$ref), ...source } : source
    return (this.direction === 'request' ? meant.readOnly : meant.writeOnly) === true
  }

  /** A composed schema with its own fields becomes a separate type. */
  #named(shape: Shape, schema: Schema, path: readonly string[]): FlatSchema {
    if ('type' in shape) return shape.type
    return reference(this.hoist.nested(this.#root, path, schema, () => shape))
  }

  #map(schema: Schema, path: readonly string[]): FlatSchema {
    const { additionalProperties: values } = schema
    const type = schema.type ?? 'object'
    if (values === false)
      return orNothing(schema, { type: 'object', additionalProperties: special('never') })
    const value = this.#index(schema, this.below(path, 'Value'))
    if (value && !isAnything(value) && this.hoist.types)
      return orNothing(schema, derived({ format: 'map', of: value }))
    return { type, additionalProperties: value ?? true }
  }

  #index({ additionalProperties, patternProperties }: Schema, path: readonly string[]) {
    const values = [
      ...(typeof additionalProperties === 'object' || additionalProperties === true
        ? [additionalProperties]
        : []),
      ...Object.values(patternProperties ?? {}),
    ].map((value) => this.at(value, path))
    const [only, ...more] = values
    if (only && more.length === 0) return isAnything(only) ? { ...only } : only
    return only ? { anyOf: values } : undefined
  }

  #tuple({ prefixItems = [], items }: Schema, path: readonly string[]): FlatSchema {
    const each = prefixItems.map((item) => this.at(item, this.below(path, 'Item')))
    if (items === undefined || typeof items === 'boolean')
      return { type: 'array', prefixItems: each }
    return derived({ format: 'tuple', items: each, rest: this.at(items, path) })
  }

  #eachType(schema: Schema, path: readonly string[]): FlatSchema {
    const types = Array.isArray(schema.type) ? schema.type : []
    const each = types.map((type) => this.at(onlyFor(type, schema), path))
    return { anyOf: each.flatMap((type) => type.anyOf ?? [type]) }
  }

  #reference(ref: string): FlatSchema {
    const named = this.hoist.types?.typeOf(ref, this.direction)
    if (named) {
      this.hoist.schemas.add(this.hoist.types?.nameOf(ref, this.direction) ?? '')
      return named
    }
    const name = this.hoist.component(this.#root, ref, (schema) =>
      this.inside(schema, [pascalCase(ref.split('/').at(-1) ?? '')]),
    )
    if (name) return reference(name)
    const shared = ref.split('/').at(-1) ?? ''
    this.hoist.enums.add(shared)
    return this.direction === 'response'
      ? { anyOf: [reference(shared), special('openText')] }
      : reference(shared)
  }
}

/** Declares a schema under a name, and what is nested in it under names that begin with it. */
export const hoistRoot = (hoist: Hoist, name: string, schema: Schema, direction: Direction): void =>
  hoist.root(name, schema, (meant) => new Walk(hoist, name, direction).root(meant))
