import type { Schema } from '../model/index.js'
import { isComposed } from './compose.js'
import type { Direction, FlatSchema } from './hoist.js'
import { nothing, openFor } from './special.js'

/** The kind of a schema, without its context. */

/** A constant is one: it may tell alternatives apart. */
export function enumType(schema: Schema, direction: Direction): FlatSchema {
  const { enum: values = [schema.const] } = schema
  const closed = values.map(
    (value): Schema => (value === null ? { type: 'null' } : isPlain(value) ? { const: value } : {}),
  )
  const isOpen = direction === 'response' && schema.enum !== undefined
  const hasNull = values.includes(null)
  return {
    anyOf: [
      ...closed.filter(({ type }) => type !== 'null'),
      ...(isOpen ? openFor(values) : []),
      ...(hasNull ? [{ type: 'null' }] : nothing(schema)),
    ],
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'object'

export const isAnything = (schema: Schema): boolean => Object.keys(schema).length === 0

export const isMap = ({
  type,
  additionalProperties,
  patternProperties,
  properties,
}: Schema): boolean =>
  type === undefined &&
  (typeof additionalProperties === 'object' ||
    patternProperties !== undefined ||
    properties !== undefined)

/** The items of a list inherit the name of the list. */
export const itemsOf = ({ items = {}, description }: Schema): Schema =>
  description === undefined || typeof items === 'boolean' || items.description !== undefined
    ? items
    : { ...items, description }

const typesOf = ({ type = [] }: Schema): readonly string[] =>
  typeof type === 'string' ? [type] : type

/** Several types, of which one has words of its own in the schema. */
export const severalTypes = (schema: Schema): boolean =>
  typesOf(schema).filter((type) => type !== 'null').length > 1 &&
  !isComposed(schema) &&
  schema.enum === undefined &&
  schema.const === undefined &&
  (typesOf(schema).some((type) => type === 'object' || type === 'array') ||
    isLongInteger(schema) ||
    isTime(schema))

/** A schema of several types as far as it is about one of them. */
export function onlyFor(type: string, schema: Schema): Schema {
  const { properties, additionalProperties, patternProperties, items, prefixItems, ...rest } =
    schema
  const ofObject = { properties, additionalProperties, patternProperties }
  const kept = type === 'object' ? ofObject : type === 'array' ? { items, prefixItems } : {}
  const said = Object.entries(kept).filter(([, value]) => value !== undefined)
  return { ...rest, type, ...Object.fromEntries(said) }
}

/** An object, or nothing. */
export const isObject = (schema: Schema): boolean => typesOf(schema).includes('object')

/** A number that may be too long for `number`; text of that format stays text. */
export const isLongInteger = (schema: Schema): boolean =>
  (schema.format === 'int64' || schema.format === 'uint64') &&
  (schema.type === undefined ||
    typesOf(schema).some((type) => type === 'integer' || type === 'number'))

/** A time or a day, which a request may give as a Date, unless the field is encrypted. */
export const isTime = ({ type, format, takesDate, 'x-sensitive': sensitive }: Schema): boolean =>
  (format === 'date-time' || format === 'date' || takesDate === true) &&
  (type === 'string' || (Array.isArray(type) && type.includes('string'))) &&
  sensitive === undefined
