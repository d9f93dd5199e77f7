import { resolveSchema, typeOf } from '../../generator/model/resolve.js'
import type { Parameter } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { refusal } from '../refusal.js'

/** Percent-decoded path parameters. */
export const decodePath = (
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => {
      try {
        return [name, decodeURIComponent(text)]
      } catch {
        throw refusal('parameter', {
          field: name,
          value: text,
          issue: 'is not percent-encoded UTF-8',
          location: 'uri_template',
        })
      }
    }),
  )

/** Query parameters in the types of the spec; a list is sent as one name several times. */
export const readQuery = (
  search: URLSearchParams,
  parameters: readonly Parameter[],
  lookup: Lookup,
): Readonly<Record<string, unknown>> => {
  const query: Record<string, unknown> = {}
  for (const name of new Set(search.keys())) {
    const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? {}
    const meant = resolveSchema(schema, lookup)
    const texts = search.getAll(name)
    query[name] =
      typeOf(meant) === 'array'
        ? texts.map((text) => typed(text, typeOf(resolveSchema(meant.items ?? {}, lookup))))
        : typed(texts[0] ?? '', typeOf(meant))
  }
  return query
}

/** Converts texts to the types of the spec; the schema then refuses unconverted ones. */
export const typedFields = (
  texts: Readonly<Record<string, string>>,
  parameters: readonly Parameter[],
  lookup: Lookup,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? {}
      return [name, typed(text, typeOf(resolveSchema(schema, lookup)))]
    }),
  )

/** Converts a text to the type of the spec; text that does not match stays text. */
export const typed = (text: string, type: string | undefined): unknown => {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
