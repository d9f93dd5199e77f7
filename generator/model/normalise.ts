import { type Fields, isRecord } from '../shapes/shape.js'

/**
 * Converts a schema of OpenAPI 3.0, or of both versions, to the single form that the other rooms
 * know. Its place shows that it is a schema: tools that walk by key names take a property called
 * `example` for an example.
 *
 * `nullable` is accepted in both versions: 3.1 does not define it, but documents use it.
 */
export function normalSchema(schema: Fields, isOld: boolean): Fields {
  if ('$ref' in schema) return besideRef(schema, isOld)
  const { nullable, example, examples, ...rest } = schema
  const plain: Record<string, unknown> = {
    ...rest,
    ...(Array.isArray(examples) ? { examples } : {}),
    ...(example !== undefined && !Array.isArray(examples) ? { examples: [example] } : {}),
  }
  for (const key of sayNothing) if (plain[key] === null || plain[key] === '') delete plain[key]
  if ('description' in plain) plain['description'] = String(plain['description'])
  else if (typeof plain['title'] === 'string') plain['description'] = plain['title']
  readFormat(plain)
  readBound(plain, 'minimum', 'exclusiveMinimum')
  readBound(plain, 'maximum', 'exclusiveMaximum')
  return nullable === true ? orNull(plain) : plain
}

/** Keywords that tools write without a value. */
const sayNothing = [
  'description',
  'title',
  'deprecated',
  'format',
  'pattern',
  'contentEncoding',
  'contentMediaType',
]

/** In 3.0 keywords next to a `$ref` are ignored; in 3.1 both apply. */
function besideRef(schema: Fields, isOld: boolean): Fields {
  const { $ref, description, deprecated, examples, default: fallback, readOnly, writeOnly } = schema
  const notes = Object.fromEntries(
    Object.entries({
      description,
      deprecated,
      examples,
      default: fallback,
      readOnly,
      writeOnly,
    }).filter(([, value]) => value !== undefined),
  )
  const { 'x-sensitive': sensitive } = schema
  const kept = { $ref, ...notes, ...(sensitive ? { 'x-sensitive': sensitive } : {}) }
  const more = Object.entries(schema).filter(([key]) => typeKeys.has(key))
  if (isOld || more.length === 0) return kept
  const { $ref: _, ...besides } = kept
  const { nullable, ...also } = Object.fromEntries(more)
  const both: Fields =
    Object.keys(also).length > 0
      ? { ...besides, allOf: [{ $ref }, also] }
      : { ...besides, allOf: [{ $ref }] }
  return nullable === true ? orNull(both) : both
}

/** The keywords that a type depends on. */
const typeKeys = new Set([
  'type',
  'nullable',
  'enum',
  'const',
  'required',
  'properties',
  'additionalProperties',
  'patternProperties',
  'items',
  'prefixItems',
  'oneOf',
  'anyOf',
  'allOf',
])

function readFormat(schema: Record<string, unknown>): void {
  if (schema['format'] === 'binary') {
    delete schema['format']
    schema['contentMediaType'] ??= 'application/octet-stream'
  } else if (schema['format'] === 'byte' || schema['format'] === 'base64') {
    delete schema['format']
    schema['contentEncoding'] ??= 'base64'
  }
}

/** In 3.0 the exclusive bound is a flag, which says that the bound itself is not allowed. */
function readBound(schema: Record<string, unknown>, bound: string, exclusive: string): void {
  const flag = schema[exclusive]
  if (typeof flag !== 'boolean') return
  delete schema[exclusive]
  if (!flag || schema[bound] === undefined) return
  schema[exclusive] = schema[bound]
  delete schema[bound]
}

function orNull(schema: Fields): Fields {
  const { type, description, ...rest } = schema
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] }
  if (Array.isArray(type))
    return type.includes('null') ? schema : { ...schema, type: [...type, 'null'] }
  if (Array.isArray(schema['enum'])) return { ...schema, enum: [...schema['enum'], null] }
  const says = Object.keys(rest).some((key) => typeKeys.has(key))
  if (!says) return schema
  const words = description === undefined ? {} : { description }
  return { ...words, anyOf: [rest, { type: 'null' }] }
}

/** Whether a document is OpenAPI 3.0. A part of no version is read as 3.1. */
export const isOldDocument = (content: unknown): boolean =>
  isRecord(content) &&
  typeof content['openapi'] === 'string' &&
  content['openapi'].startsWith('3.0')
