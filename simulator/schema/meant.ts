import { resolveSchema } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'

/** The schema of a value that is there: resolved, and without the alternative `null` where only one
 * other remains. That is how `nullable` is modelled. */
export const meantBy = (schema: Schema, lookup: Lookup): Schema => {
  const resolved = resolveSchema(schema, lookup)
  const { anyOf, oneOf, ...rest } = resolved
  const branches = withoutNull(oneOf ?? anyOf ?? [], lookup)
  const [only, ...others] = branches
  if (!only || others.length > 0 || (oneOf ?? anyOf)?.length === 1) return resolved
  return meantBy({ ...rest, allOf: [only] }, lookup)
}

/** Those of some alternatives that are not `null`. */
export const withoutNull = (branches: readonly Schema[], lookup: Lookup): readonly Schema[] =>
  branches.filter((branch) => !isNull(resolveSchema(branch, lookup)))

export const allowsNull = (schema: Schema, lookup: Lookup): boolean => {
  const { type, anyOf, oneOf } = resolveSchema(schema, lookup)
  if (type === 'null' || (Array.isArray(type) && type.includes('null'))) return true
  return (oneOf ?? anyOf ?? []).some((branch) => isNull(resolveSchema(branch, lookup)))
}

const isNull = ({ type, const: fixed }: Schema): boolean =>
  type === 'null' || fixed === null || (Array.isArray(type) && type.join() === 'null')

/** A schema for which an example is given from outside: it comes before the schema's own. */
export const withExample = (schema: Schema, example: unknown): Schema =>
  example === undefined ? schema : { ...schema, examples: [example, ...(schema.examples ?? [])] }
