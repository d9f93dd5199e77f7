import { resolveSchema } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { isRecord } from './json.js'
import { compile, type Validate } from './validator.js'
import type { Violation } from './violation.js'

/** The first text that should hold JSON and does not, or that holds what its spec does not allow. */
export const jsonTextViolation = (
  value: unknown,
  schema: Schema,
  lookup: Lookup,
  place = '',
): Violation | undefined => {
  const meant = resolveSchema(schema, lookup)
  const { contentSchema: content } = meant
  if (content && meant.contentMediaType === 'application/json' && typeof value === 'string')
    return inText(value, { content, label: meant.description ?? '' }, lookup, place)
  for (const [part, below, at] of partsOf(value, meant, place)) {
    const violation = jsonTextViolation(part, below, lookup, at)
    if (violation) return violation
  }
  return undefined
}

const partsOf = (
  value: unknown,
  { properties = {}, items }: Schema,
  place: string,
): [part: unknown, schema: Schema, place: string][] => {
  if (Array.isArray(value))
    return items ? value.map((item, index) => [item, items, `${place}/${index}`]) : []
  if (!isRecord(value)) return []
  return Object.entries(properties)
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([name, schema]) => [value[name], schema, `${place}/${name}`])
}

const inText = (
  text: string,
  { content, label }: { content: Schema; label: string },
  lookup: Lookup,
  place: string,
): Violation | undefined => {
  const value = parsed(text)
  if (value === undefined)
    return {
      field: place,
      value: text,
      issue: 'must be JSON',
      rule: '格式规则校验失败，此字段需要 JSON 格式',
      label,
    }
  const violation = validatorOf(content, lookup)(value)
  if (violation) return { ...violation, field: `${place}${violation.field}` }
  return jsonTextViolation(value, content, lookup, place)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const validators = new WeakMap<Schema, Validate>()

const validatorOf = (schema: Schema, lookup: Lookup): Validate => {
  const known = validators.get(schema)
  if (known) return known
  const validate = compile(schema, lookup)
  validators.set(schema, validate)
  return validate
}
