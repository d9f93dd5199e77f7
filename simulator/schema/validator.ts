import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Parameter, Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { type Violation, violationOf } from './violation.js'

/** The first thing that is wrong with a value, if anything is. */
export type Validate = (value: unknown) => Violation | undefined

/** Compiles a schema of the model. Compiling takes milliseconds: keep the result. */
export const compile = (schema: Schema, lookup: Lookup): Validate => {
  const check = ajv().compile(toJsonSchema(schema, lookup))
  return (value) => {
    if (check(value)) return undefined
    const [error] = (check.errors ?? []) as readonly ErrorObject[]
    return error && violationOf(error, value, schema, lookup)
  }
}

/** Parameters of one kind, as the object that they make up. */
export const parametersSchema = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
})

let shared: Ajv2020 | undefined

const ajv = (): Ajv2020 => {
  if (shared) return shared
  // Not strict: the generator has checked the specs, and formats like `MediaId` are the
  // documentation's own words, which say what a text is for and not how it looks.
  shared = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    // Most schemas are compiled for a single request: optimizing takes longer than it saves.
    code: { optimize: false },
  })
  // A CommonJS module: its function is in `default`, for TypeScript and for Node alike.
  addFormats.default(shared)
  // How APIv2 writes times and days.
  shared.addFormat('yyyyMMddHHmmss', /^\d{14}$/).addFormat('yyyyMMdd', /^\d{8}$/)
  return shared
}

/** The references of the model lead to other files; here they come along as `$defs`. */
const toJsonSchema = (schema: Schema, lookup: Lookup): object => {
  const names = new Map<string, string>()
  const definitions: Record<string, unknown> = {}
  const follow = (ref: string): string => {
    const known = names.get(ref)
    if (known) return known
    const name = `#/$defs/${names.size}`
    names.set(ref, name)
    definitions[name.slice('#/$defs/'.length)] = convert(lookup(ref) ?? {})
    return name
  }
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        if (key === '$ref') return [key, follow(String(child))]
        return [key, LITERAL.has(key) ? child : convert(child)]
      }),
    )
  }
  const converted = convert(schema) as object
  return { ...converted, $defs: definitions }
}

/** Keywords whose value is data, not a schema. */
const LITERAL = new Set(['examples', 'enum', 'const', 'default', 'x-enumDescriptions'])
