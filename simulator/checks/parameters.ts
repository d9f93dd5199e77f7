import type { Parameter, Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { refusal } from '../refusal.js'
import { meantBy } from '../schema/meant.js'
import { readRepeated, readStyled } from './styles.js'

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

/** A pair of a query: its name, and its value before and after it was decoded. */
interface Pair {
  readonly name: string
  readonly encoded: string
  readonly value: string
}

/** Query parameters in the types of the spec, by their styles. Names that the spec does not have stay
 * as they are. */
export const readQuery = (
  search: string,
  parameters: readonly Parameter[],
  lookup: Lookup,
): Readonly<Record<string, unknown>> => {
  const pairs = pairsOf(search)
  const query = new Map<string, unknown>()
  for (const { name, value } of pairs) if (!query.has(name)) query.set(name, value)
  for (const parameter of parameters) {
    const value = readParameter(pairs, parameter, lookup)
    if (value !== undefined) query.set(parameter.name, value)
  }
  return Object.fromEntries(query)
}

const pairsOf = (search: string): readonly Pair[] =>
  search
    .split('&')
    .filter((text) => text !== '')
    .map((text) => {
      // As lenient as this class is: a percent sign alone stays one.
      const [[name, value] = ['', '']] = new URLSearchParams(text)
      return { name, value, encoded: text.includes('=') ? text.slice(text.indexOf('=') + 1) : '' }
    })

const readParameter = (
  pairs: readonly Pair[],
  { name, style, schema }: Parameter,
  lookup: Lookup,
): unknown => {
  if (style === 'keys') return readProperties(pairs, schema, lookup, (property) => property)
  if (style === 'deep') {
    return readProperties(pairs, schema, lookup, (property) => `${name}[${property}]`)
  }
  const own = pairs.filter((pair) => pair.name === name)
  const [first] = own
  if (!first) return undefined
  const meaning = { schema, lookup }
  return style === undefined
    ? readRepeated(
        own.map(({ value }) => value),
        meaning,
      )
    : readStyled(first.encoded, style, meaning, decode)
}

/** An object whose properties are pairs of their own. */
const readProperties = (
  pairs: readonly Pair[],
  schema: Schema,
  lookup: Lookup,
  nameOf: (property: string) => string,
): object | undefined => {
  const meant = meantBy(schema, lookup)
  const fields = Object.entries(meant.properties ?? {}).flatMap(([property, described]) => {
    const own = pairs.filter(({ name }) => name === nameOf(property))
    const texts = own.map(({ value }) => value)
    const meaning = { schema: described, lookup }
    return texts.length > 0 ? [[property, readRepeated(texts, meaning)] as const] : []
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}

const decode = (encoded: string): string => new URLSearchParams(`a=${encoded}`).get('a') ?? ''

/** Converts texts to the types of the spec, by their styles; the schema then refuses unconverted ones. */
export const typedFields = (
  texts: Readonly<Record<string, string>>,
  parameters: readonly Parameter[],
  lookup: Lookup,
  decoded: (text: string) => string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const { schema = {}, style } = parameters.find((each) => each.name === name) ?? {}
      return [name, readStyled(text, style, { schema, lookup }, decoded)]
    }),
  )
