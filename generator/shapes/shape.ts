import type { Place, Report } from '../diagnostics.js'
import { problems } from '../problems/index.js'

export type { Follow } from '../diagnostics.js'

/** A JSON Schema. */
export type Json = boolean | { readonly [key: string]: unknown }

export type Definitions = Map<string, Json>

/** Checks one value of a document and reports what is wrong with it. */
export interface Shape {
  (value: unknown, at: Place, report: Report): void
  /**
   * Quickly checks values that need no deeper check. Most values pass here, so their path is never
   * computed.
   */
  readonly holds?: (value: unknown) => boolean
  /** The shape as a JSON Schema for editors. Referenced shapes become definitions. */
  readonly json: (definitions: Definitions) => Json
}

export type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A value in words. Never by its own `toString`, which YAML may have made anything. */
export const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : isRecord(value)
        ? 'a mapping'
        : `a ${typeof value}`

type Check = (value: unknown, at: Place, report: Report) => void

/** A check, and what of it a JSON Schema can say. */
export const shapeOf = (check: Check, json: Shape['json']): Shape =>
  Object.assign((value: unknown, at: Place, report: Report) => check(value, at, report), { json })

function withTest(holds: (value: unknown) => boolean, complain: Check, json: Json): Shape {
  const shape = (value: unknown, at: Place, report: Report) => {
    if (!holds(value)) complain(value, at, report)
  }
  return Object.assign(shape, { holds, json: () => json })
}

const primitive = (
  type: 'string' | 'number' | 'boolean',
  expected: string,
  mayBeEmpty = false,
): Shape =>
  withTest(
    (value) => typeof value === type && (mayBeEmpty || value !== ''),
    (value, at, report) => {
      if (typeof value !== type) report(problems.wrongType(expected, kindOf(value)), at)
      else report(problems.wrongType('text', 'nothing'), at)
    },
    type === 'string' && !mayBeEmpty ? { type, minLength: 1 } : { type },
  )

export const text = primitive('string', 'text')
export const anyText = primitive('string', 'text', true)
export const number = primitive('number', 'a number')
export const flag = primitive('boolean', 'true or false')
export const anything = withTest(
  () => true,
  () => {},
  true,
)

export const oneOf = (owner: string, ...values: readonly string[]): Shape =>
  withTest(
    (value) => values.includes(value as string),
    (value, at, report) => report(problems.unknownValue(value, owner, values), at),
    { enum: values },
  )

export const listOf = (item: Shape, atLeast = 0): Shape =>
  shapeOf(
    (value, at, report) => {
      if (!Array.isArray(value)) report(problems.wrongType('a list', kindOf(value)), at)
      else if (value.length < atLeast)
        report(problems.wrongType('a list with an entry', 'an empty one'), at)
      else
        for (const [index, entry] of value.entries())
          if (!item.holds?.(entry)) item(entry, at.to(index), report)
    },
    (definitions) => ({
      type: 'array',
      items: item.json(definitions),
      ...(atLeast > 0 ? { minItems: atLeast } : {}),
    }),
  )

/** `vendor`: keys that begin with `x-` are not entries and are skipped. */
export const mapOf = (entry: Shape, vendor = false): Shape =>
  shapeOf(
    (value, at, report) => {
      if (!isRecord(value)) report(problems.wrongType('a mapping', kindOf(value)), at)
      else
        for (const [key, child] of Object.entries(value)) {
          if (vendor && key.startsWith('x-')) continue
          if (!entry.holds?.(child)) entry(child, at.to(key), report)
        }
    },
    (definitions) => ({
      type: 'object',
      additionalProperties: entry.json(definitions),
      ...(vendor ? { patternProperties: anyVendorKey } : {}),
    }),
  )

const anyVendorKey: Json = { '^x-': true }

/** A mapping with known keys. A key that ends in `!` has to be there; vendor keys begin with `x-`,
 * and are passed over where `anyVendor` says so. */
export function mappingOf(
  owner: string,
  shapes: Readonly<Record<string, Shape>>,
  anyVendor: boolean,
): Shape {
  const fields = new Map(
    Object.entries(shapes).map(([key, shape]) => [key.replace(/!$/, ''), shape]),
  )
  const required = Object.keys(shapes).flatMap((key) =>
    key.endsWith('!') ? [key.slice(0, -1)] : [],
  )
  const standard = [...fields.keys()].filter((key) => !key.startsWith('x-'))
  const vendor = [...fields.keys()].filter((key) => key.startsWith('x-'))
  const check: Check = (value, at, report) => {
    if (!isRecord(value)) {
      report(problems.wrongType(`a mapping (${owner})`, kindOf(value)), at)
      return
    }
    for (const [key, child] of Object.entries(value)) {
      const shape = fields.get(key)
      if (shape?.holds?.(child)) continue
      if (shape) shape(child, at.to(key), report)
      else if (key.startsWith('x-')) {
        if (anyVendor) continue
        report(problems.unknownVendorKey(key, vendor), at.to(key), { key: true })
      } else report(problems.unknownKey(key, owner, standard), at.to(key), { key: true })
    }
    for (const key of required)
      if (!(key in value)) report(problems.missingKey(key, owner), at, { key: true })
  }
  return shapeOf(check, (definitions) => ({
    type: 'object',
    properties: Object.fromEntries(
      [...fields].map(([key, shape]) => [key, shape.json(definitions)]),
    ),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(anyVendor ? { patternProperties: anyVendorKey } : {}),
  }))
}

const isReference: Json = { type: 'object', required: ['$ref'] }

/** A mapping that may be a reference instead. Beside a schema's `$ref` further keys may stand. */
export const orRef = (shape: Shape, besides: Shape): Shape =>
  shapeOf(
    (value, at, report) =>
      isRecord(value) && '$ref' in value ? besides(value, at, report) : shape(value, at, report),
    (definitions) => choice(isReference, besides.json(definitions), shape.json(definitions)),
  )

/** A shape that many others have, or that refers to itself: as a JSON Schema it is defined once, under
 * this name. */
export const defined = (name: string, shape: () => Shape): Shape =>
  shapeOf(
    (value, at, report) => shape()(value, at, report),
    (definitions) => {
      if (!definitions.has(name)) {
        definitions.set(name, true)
        definitions.set(name, shape().json(definitions))
      }
      return { $ref: `#/definitions/${name}` }
    },
  )

export const choice = (test: Json, fitting: Json, other: Json): Json =>
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  ({ if: test, then: fitting, else: other })
