import type { Place, Pointer, Report } from '../diagnostics.js'
import { problems } from '../problems/index.js'
import { type Fields, inWords, isRecord } from '../shapes/shape.js'

/**
 * The rules for every schema. Values with the wrong shape are already reported and are skipped
 * here.
 */
export function checkSchema(
  schema: Fields,
  at: Place,
  report: Report,
  deref: (schema: Fields) => Fields,
): void {
  checkRequired(schema, at, report)
  checkEnum(schema, at, report)
  checkExamples(schema, deref(schema), at, report)
  if ('x-sensitive' in schema && schema['type'] !== 'string') {
    const type = schema['type'] === undefined ? 'of no type' : `of type ${inWords(schema['type'])}`
    report(problems.sensitiveType(type), at.to('x-sensitive'), { key: true })
  }
  if ('x-client' in schema && !(schema['type'] === 'string' && isFilled(at.pointer)))
    report(problems.clientPlace(), at.to('x-client'), { key: true })
  eachSubschema(schema, (child, ...step) => {
    if (isRecord(child)) checkSchema(child, at.to(...step), report, deref)
  })
}

/** A parameter's own schema, or a property directly in the schema of a request body. */
const isFilled = (pointer: Pointer): boolean => {
  const [last, above, schema, , content, body] = [...pointer].reverse()
  if (last === 'schema') return schema === 'parameters'
  const isDirect = above === 'properties' && schema === 'schema' && content === 'content'
  return isDirect && body === 'requestBody'
}

/** The schemas directly inside a schema, and the way to each. */
function eachSubschema(schema: Fields, visit: (child: unknown, ...step: Pointer) => void): void {
  const { properties } = schema
  if (isRecord(properties))
    for (const name of Object.keys(properties)) visit(properties[name], 'properties', name)
  for (const key of single) if (key in schema) visit(schema[key], key)
  for (const key of several) {
    const list = schema[key]
    if (Array.isArray(list)) for (const [index, child] of list.entries()) visit(child, key, index)
  }
}

const single = ['items', 'additionalProperties', 'contentSchema']
const several = ['oneOf', 'anyOf', 'allOf']

function checkRequired(schema: Fields, at: Place, report: Report): void {
  if (!Array.isArray(schema['required'])) return
  const known = isRecord(schema['properties']) ? Object.keys(schema['properties']) : []
  const seen = new Set<unknown>()
  for (const [index, name] of schema['required'].entries()) {
    const place = at.to('required', index)
    if (typeof name !== 'string') continue
    if (seen.has(name)) report(problems.requiredDuplicate(name), place)
    else if (!known.includes(name)) report(problems.requiredUnknown(name, known), place)
    seen.add(name)
  }
}

function checkEnum(schema: Fields, at: Place, report: Report): void {
  if (!Array.isArray(schema['enum'])) return
  const values: readonly unknown[] = schema['enum']
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) report(problems.enumDuplicate(value), at.to('enum', index))
    if (!isOfType(value, schema['type']))
      report(problems.enumType(value, inWords(schema['type'])), at.to('enum', index))
  }
  const terms = schema['x-enumDescriptions']
  if (!isRecord(terms)) return
  const known = values.map(inWords)
  for (const value of Object.keys(terms))
    if (!known.includes(value))
      report(problems.enumTermUnknown(value), at.to('x-enumDescriptions', value), { key: true })
}

/** Beside a `$ref`, examples are checked against the schema that it leads to. */
function checkExamples(schema: Fields, meant: Fields, at: Place, report: Report): void {
  if (!Array.isArray(schema['examples'])) return
  const values = Array.isArray(meant['enum']) ? meant['enum'] : undefined
  for (const [index, example] of schema['examples'].entries()) {
    const place = at.to('examples', index)
    if (values && !values.includes(example))
      report(problems.exampleNotInEnum(example, values), place)
    else if (!isOfType(example, meant['type']))
      report(problems.exampleType(example, inWords(meant['type'])), place)
  }
}

const typeTests: ReadonlyMap<unknown, (value: unknown) => boolean> = new Map([
  ['string', (value) => typeof value === 'string'],
  ['integer', Number.isInteger],
  ['number', (value) => typeof value === 'number'],
  ['boolean', (value) => typeof value === 'boolean'],
  ['object', isRecord],
  ['array', Array.isArray],
  ['null', (value) => value === null],
])

/** A type that does not exist is reported for itself: anything is of it. */
function isOfType(value: unknown, type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return type === undefined || types.some((name) => typeTests.get(name)?.(value) ?? true)
}
