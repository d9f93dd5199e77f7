import type { Schema } from '../model/index.js'

/** Stands in a schema's format for a type that JSON Schema has no words for: `(string & {})` and
 * `(number & {})`, which leave an enum open without losing completion, `bigint`, `Date`, a file, and bytes. */
export type SpecialFormat =
  | 'openText'
  | 'openNumber'
  | 'bigint'
  | 'dateObject'
  | 'file'
  | 'content'
  | 'never'

export const special = (format: SpecialFormat): Schema => ({ type: 'string', format })

/** A body that is sent as it is. One object, so that no schema of a document is taken for it. */
export const contentSchema: Schema = special('content')

/** A type that is made of another one: `Omit<Type, 'name'>`, the same with fields required, a tuple
 * with more behind it, a map that may lead back to itself, as `Record` may not. */
export type Derived =
  | { readonly format: 'omit' | 'require'; readonly of: Schema; readonly names: readonly string[] }
  | { readonly format: 'map'; readonly of: Schema }
  | { readonly format: 'tuple'; readonly items: readonly Schema[]; readonly rest: Schema }

/** Travels as a schema, too: the formatter of types finds it by its format. */
export const derived = (made: Derived): Schema => ({ type: 'string', ...made }) as Schema

const declared = '#/components/schemas/'

/** Refers to a type that is declared under this name. */
export const reference = (name: string): Schema => ({ $ref: declared + name })

export const isReference = ({ $ref }: Schema): boolean => $ref?.startsWith(declared) ?? false

/** The types of values that an answer may have in addition to the known ones. */
export function openFor(values: readonly unknown[]): Schema[] {
  const kinds = new Set(values.map((value) => typeof value))
  return [
    ...(kinds.has('string') ? [special('openText')] : []),
    ...(kinds.has('number') ? [special('openNumber')] : []),
  ]
}

export const isNullable = ({ type }: Schema): boolean =>
  Array.isArray(type) && type.includes('null')

export const nothing = (schema: Schema): Schema[] => (isNullable(schema) ? [{ type: 'null' }] : [])

export const orNothing = (schema: Schema, type: Schema): Schema =>
  isNullable(schema) ? { anyOf: [type, { type: 'null' }] } : type
