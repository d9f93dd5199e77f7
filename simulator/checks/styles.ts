import { typeOf } from '../../generator/model/resolve.js'
import type { ParameterStyle, Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { integerOf, readJson } from '../schema/json.js'
import { meantBy } from '../schema/meant.js'

/** A schema, and what it refers to. */
export interface Meaning {
  readonly schema: Schema
  readonly lookup: Lookup
}

/** What separates the items of a list. Spaces and pipes are percent-encoded in a URL, as those within
 * an item are; commas within an item are the encoded ones. */
const SEPARATOR: Readonly<Partial<Record<ParameterStyle, RegExp>>> = {
  space: /%20|\+| /,
  pipe: /%7C|\|/i,
}

/** A list or an object out of one text, which `decode` has not decoded yet. */
export const readStyled = (
  text: string,
  style: ParameterStyle | undefined,
  { schema, lookup }: Meaning,
  decode: (text: string) => string,
): unknown => {
  const meant = meantBy(schema, lookup)
  const type = typeOf(meant)
  if (style === 'json') return jsonOr(decode(text))
  if (style === undefined || (type !== 'array' && type !== 'object')) {
    return typed(decode(text), type)
  }
  const pieces = text.split(SEPARATOR[style] ?? ',').map((piece) => piece.trim())
  if (type === 'array') {
    const item = itemType(meant, lookup)
    return pieces.map((piece) => typed(decode(piece), item))
  }
  return Object.fromEntries(
    pairsOf(pieces, style === 'simple-explode').map(([encoded, value]) => {
      const name = decode(encoded)
      return [name, typed(decode(value), propertyType(meant, name, lookup))]
    }),
  )
}

/** `a=1,b=2` if exploded, else `a,1,b,2`. */
const pairsOf = (pieces: readonly string[], isExploded: boolean): [string, string][] => {
  if (!isExploded) {
    return pieces.flatMap((piece, index) =>
      index % 2 === 0 ? [[piece, pieces[index + 1] ?? ''] as [string, string]] : [],
    )
  }
  return pieces.map((piece) => {
    const [name = '', ...value] = piece.split('=')
    return [name, value.join('=')]
  })
}

/** The field of a form, or the parameter of a query, out of all values of its name. */
export const readRepeated = (
  texts: readonly string[],
  { schema, lookup }: Meaning,
  readsJson = false,
): unknown => {
  const meant = meantBy(schema, lookup)
  const type = typeOf(meant)
  const read = (text: string, of: string | undefined) =>
    readsJson && of === 'object' ? jsonOr(text) : typed(text, of)
  if (type !== 'array') return read(texts[0] ?? '', type)
  const item = itemType(meant, lookup)
  return texts.map((text) => read(text, item))
}

const itemType = ({ items = {} }: Schema, lookup: Lookup): string | undefined =>
  typeOf(meantBy(items, lookup))

const propertyType = (
  { properties = {} }: Schema,
  name: string,
  lookup: Lookup,
): string | undefined => {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined
  return property && typeOf(meantBy(property, lookup))
}

/** Text that is not JSON stays text: its schema then refuses it. */
const jsonOr = (text: string): unknown => {
  try {
    return readJson(text)
  } catch {
    return text
  }
}

/** Converts a text to the type of the spec; text that does not match stays text. */
export const typed = (text: string, type: string | undefined): unknown => {
  if (type === 'integer' && /^-?\d+$/.test(text)) return integerOf(text)
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
