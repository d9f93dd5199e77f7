import { problems } from '../problems/index.js'
import {
  anyText,
  anything,
  choice,
  defined,
  type Fields,
  type Follow,
  flag,
  listOf,
  mapOf,
  mappingOf,
  number,
  oneOf,
  orRef,
  type Shape,
  shapeOf,
  text,
} from './shape.js'

export interface SchemaShapes {
  readonly schemas: Shape
}

type Table = Readonly<Record<string, Shape>>

export interface Dialect extends SchemaShapes {
  readonly mapping: (owner: string, shapes: Table) => Shape
  /** The shape of a `$ref` to a part of this kind. */
  readonly refTo: (kind: Follow) => Shape
  /** Keys that OpenAPI allows and this project's specs do without. */
  readonly open: (shapes: Table) => Table
  /** Text, which may be empty except in this project's specs: tools write `description: ''`. */
  readonly prose: Shape
}

export const schemaTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null']

const oneType = oneOf('A type', ...schemaTypes)
const types = listOf(oneType, 1)

const type = shapeOf(
  (value, at, report) =>
    Array.isArray(value) ? types(value, at, report) : oneType(value, at, report),
  (definitions) => choice({ type: 'array' }, types.json(definitions), oneType.json(definitions)),
)

/** `true` and `false` stand in place of it. */
const orFlag = (shape: Shape): Shape =>
  shapeOf(
    (value, at, report) => (typeof value === 'boolean' ? undefined : shape(value, at, report)),
    (definitions) => choice({ type: 'boolean' }, true, shape.json(definitions)),
  )

/** Keywords that change the meaning of a schema in a way that this generator does not support. */
const unread = shapeOf(
  (_, at, report) => report(problems.keywordUnread(String(at.pointer.at(-1))), at, { key: true }),
  () => false,
)

/** The words that specs of this profile are written in. */
export function dialect(strict: boolean): Dialect {
  const mapping = (owner: string, shapes: Table) => mappingOf(owner, shapes, !strict)
  const open = (shapes: Table): Table => (strict ? {} : shapes)
  const refTo = (kind: Follow): Shape =>
    strict ? houseReference(kind, mapping) : openReference(kind)
  const schema: Shape = defined('schema', () => whole)
  const sub = strict ? schema : orFlag(schema)
  const full = mapping('A schema', {
    ...commonKeys(sub, strict),
    additionalProperties: orFlag(schema),
    ...open(openKeys(sub)),
  })
  const whole = orRef(full, strict ? refTo('schemas') : openSchemaReference(full))
  return { mapping, open, refTo, schemas: sub, prose: proseOf(strict) }
}

const proseOf = (strict: boolean): Shape => (strict ? text : anyText)

const commonKeys = (schema: Shape, strict: boolean): Table => ({
  type,
  description: strict ? text : anything,
  format: proseOf(strict),
  enum: listOf(anything, 1),
  const: anything,
  default: anything,
  examples: strict ? listOf(anything, 1) : anything,
  deprecated: flag,
  minLength: number,
  maxLength: number,
  pattern: proseOf(strict),
  minimum: number,
  maximum: number,
  exclusiveMinimum: strict ? number : orFlag(number),
  exclusiveMaximum: strict ? number : orFlag(number),
  multipleOf: number,
  minItems: number,
  maxItems: number,
  uniqueItems: flag,
  required: listOf(text),
  properties: mapOf(schema),
  items: schema,
  oneOf: listOf(schema, 1),
  anyOf: listOf(schema, 1),
  allOf: listOf(schema, 1),
  contentEncoding: strict ? oneOf('contentEncoding', 'base64') : anyText,
  contentMediaType: proseOf(strict),
  contentSchema: schema,
  'x-sensitive': oneOf('x-sensitive', 'rsa-oaep', 'rsa-pkcs1', 'aes-256-gcm', 'aes-256-ecb'),
  'x-client': oneOf('x-client', 'mchid'),
  ...(strict
    ? { 'x-enumDescriptions': mapOf(text), 'x-numbered': flag, 'x-second-sign': listOf(text, 1) }
    : {}),
})

const openKeys = (schema: Shape): Table => ({
  title: anything,
  nullable: flag,
  readOnly: flag,
  writeOnly: flag,
  example: anything,
  discriminator: mappingOf(
    'A discriminator',
    { 'propertyName!': text, mapping: mapOf(text) },
    true,
  ),
  prefixItems: listOf(schema, 1),
  patternProperties: mapOf(schema),
  minProperties: number,
  maxProperties: number,
  minContains: number,
  maxContains: number,
  not: schema,
  if: schema,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: schema,
  else: schema,
  contains: schema,
  propertyNames: schema,
  unevaluatedProperties: schema,
  unevaluatedItems: schema,
  dependentRequired: anything,
  dependentSchemas: mapOf(schema),
  $defs: mapOf(schema),
  // Its name in drafts before 2019.
  definitions: mapOf(schema),
  $comment: anything,
  $schema: text,
  xml: anything,
  externalDocs: anything,
  ...Object.fromEntries(
    ['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef'].map((key) => [
      key,
      unread,
    ]),
  ),
})

/** `…#/components/schemas/…`: its target has the required shape. */
const houseReference = (kind: Follow, mapping: Dialect['mapping']): Shape => {
  const one = kind === 'schemas' ? 'schema' : 'response'
  const ref = shapeOf(
    (value, at, report) => {
      if (typeof value !== 'string' || value === '') text(value, at, report)
      else if (!value.includes(`#/components/${kind}/`)) report(problems.refKind(value, one), at)
    },
    () => ({ type: 'string', pattern: `#/components/${kind}/` }),
  )
  if (kind !== 'schemas') return mapping('A reference', { '$ref!': ref })
  return mapping('A reference to a schema', {
    '$ref!': ref,
    description: text,
    examples: listOf(anything, 1),
    default: anything,
    deprecated: flag,
  })
}

const nonEmpty = { type: 'string', minLength: 1 }

/** Whatever it leads to is checked there. Beside it, OpenAPI 3.1 knows two keys; earlier ones are
 * ignored. */
const openReference = (kind: Follow): Shape =>
  shapeOf(
    (value, at, report) => {
      const ref = (value as Fields)['$ref']
      if (typeof ref !== 'string' || ref === '') text(ref, at.to('$ref'), report)
      else report.follow?.(ref, kind, at.to('$ref'))
    },
    () => ({ type: 'object', properties: { $ref: nonEmpty } }),
  )

/** Beside the `$ref` of a schema, whatever a schema may hold. */
const openSchemaReference = (full: Shape): Shape => {
  const follow = openReference('schemas')
  return shapeOf(
    (value, at, report) => {
      follow(value, at, report)
      const { $ref, ...besides } = value as Fields
      if (Object.keys(besides).length > 0) full(besides, at, report)
    },
    (definitions) => {
      const beside = full.json(definitions) as { readonly properties: object }
      return { ...beside, properties: { ...beside.properties, $ref: nonEmpty } }
    },
  )
}
