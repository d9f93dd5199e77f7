import { type Field, type Fields, guessMoney, type Kind, type Scalar } from './field.js'

/** A sample of which no spec can be made; the message says why. */
export class SampleError extends Error {
  override name = 'SampleError' as const
}

/** No documented body comes near; deeper ones would take the stack. */
const deepest = 64

/** An object with more names than this is treated as a map. */
const mostFields = 2000

/** Infers the type from a JSON value. `name` is the name of its field. */
export function fieldOf(value: unknown, name: string, depth = 0): Field {
  if (depth > deepest) throw new SampleError(`it is nested more than ${deepest} levels deep`)
  const field: Field = { required: true, guesses: [] }
  if (value === null) {
    field.nullable = true
    field.guesses.push('type: the sample has null')
  } else if (Array.isArray(value)) {
    field.kind = 'array'
    field.items = value
      .map((item: unknown) => fieldOf(item, name, depth + 1))
      .reduce<Field | undefined>(
        (known, item) => (known ? merged(known, item) : item),
        undefined,
      ) ?? { required: true, guesses: ['items: the sample is empty'] }
  } else if (typeof value === 'object') {
    field.kind = 'object'
    field.fields = fieldsOf(value, depth)
  } else {
    field.kind = kindOf(value as Scalar)
    // YAML would round a greater integer.
    if (typeof value !== 'bigint') field.example = value as Scalar
    const format = formatOf(value)
    if (format !== undefined) field.format = format
    guessMoney(name, field)
  }
  return field
}

const fieldsOf = (value: object, depth: number): Fields =>
  limited(
    new Map(Object.entries(value).map(([name, child]) => [name, fieldOf(child, name, depth + 1)])),
  )

function limited(fields: Fields): Fields {
  if (fields.size > mostFields)
    throw new SampleError(`an object in it has more than ${mostFields} fields`)
  return fields
}

function kindOf(value: Scalar): Kind {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : 'number'
}

const maxInt64 = 2n ** 63n - 1n

function formatOf(value: unknown): string | undefined {
  if (typeof value === 'bigint') return value > maxInt64 ? 'uint64' : 'int64'
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return 'date-time'
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : undefined
}

/** Merges two samples of one value. A field in only one of them is optional. */
export function merged(a: Field, b: Field): Field {
  if (a.kind === undefined || b.kind === undefined) {
    const known = a.kind === undefined ? b : a
    const isNull = a.nullable || b.nullable
    return { ...known, ...(isNull ? { nullable: true } : {}), required: a.required && b.required }
  }
  const kinds = [a.kind, b.kind].sort().join()
  if (a.kind !== b.kind)
    return kinds === 'integer,number'
      ? { ...a, kind: 'number', required: a.required && b.required }
      : { ...a, guesses: [...a.guesses, `type: another sample has ${b.kind}`] }
  const field: Field = { ...a, required: a.required && b.required }
  if (a.nullable || b.nullable) field.nullable = true
  if (a.format !== b.format) delete field.format
  if (a.fields && b.fields) field.fields = mergedFields(a.fields, b.fields)
  if (a.items && b.items) field.items = merged(a.items, b.items)
  return field
}

function mergedFields(a: Fields, b: Fields): Fields {
  const fields: Fields = new Map()
  for (const [name, field] of a) {
    const other = b.get(name)
    fields.set(name, other ? merged(field, other) : { ...field, required: false })
  }
  for (const [name, field] of b)
    if (!fields.has(name)) fields.set(name, { ...field, required: false })
  return limited(fields)
}

/** Merges the documentation of a value with the facts of a sample. */
export function completed(said: Field, shown: Field): Field {
  const field: Field = { ...said, guesses: [...said.guesses] }
  if (field.kind === undefined && shown.kind !== undefined) field.kind = shown.kind
  if (shown.kind !== undefined && field.kind !== shown.kind) {
    // A documented number stays a number even if the sample has no decimal point.
    if (field.kind !== 'number' || shown.kind !== 'integer')
      field.guesses.push(`type: the sample has ${shown.kind}`)
    return field
  }
  if (shown.format && !field.format) field.format = shown.format
  if (field.example === undefined && shown.example !== undefined)
    if (!field.values || field.values.has(shown.example)) field.example = shown.example
  if (shown.fields) field.fields = completedFields(field.fields ?? new Map(), shown.fields)
  if (shown.items) field.items = field.items ? completed(field.items, shown.items) : shown.items
  return field
}

export function completedFields(said: Fields, shown: Fields): Fields {
  if (said.size === 0) return shown
  const fields: Fields = new Map()
  for (const [name, field] of said) {
    const sample = shown.get(name)
    fields.set(name, sample ? completed(field, sample) : field)
  }
  for (const [name, field] of shown)
    if (!fields.has(name))
      fields.set(name, {
        ...field,
        required: false,
        guesses: [...field.guesses, 'in the sample, not in the table'],
      })
  return fields
}
