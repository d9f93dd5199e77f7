import { Place } from '../diagnostics.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import type { OperationPlace } from './places.js'
import type { Located, SchemaReader } from './read.js'
import { resolveSchema } from './resolve.js'
import type { Lookup, Parameter, ParameterStyle, Schema } from './types.js'

/** A parameter of an operation or of its path. */
export interface LocatedParameter extends Located {
  /** The place in the document that lists the operation. */
  readonly at: Place
}

/** The parameters of an operation, including those of its path that it does not override. */
export function parametersOf(
  place: OperationPlace,
  reader: Pick<SchemaReader, 'locate'>,
): readonly LocatedParameter[] {
  const own = listed(place.operation['parameters'], place.at, place.file, reader)
  if (place.item['parameters'] === undefined) return own
  const [section = '', name = ''] = place.at.pointer.map(String)
  const up = Place.root.to(section, name)
  const taken = new Set(own.map(({ value }) => keyOf(value)))
  const shared = listed(place.item['parameters'], up, place.file, reader)
  return [...shared.filter(({ value }) => !taken.has(keyOf(value))), ...own]
}

export const keyOf = ({ name, in: where }: Fields): string => `${String(where)} ${String(name)}`

function listed(
  list: unknown,
  at: Place,
  file: string,
  reader: Pick<SchemaReader, 'locate'>,
): LocatedParameter[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((parameter: unknown, index) => {
    const found = isRecord(parameter) ? reader.locate(parameter, file) : undefined
    return found ? [{ ...found, at: at.to('parameters', index) }] : []
  })
}

/** Headers that every request carries, or that fetch takes care of: callers need not give them. */
const sentByRuntime = new Set([
  'wechatpay-serial',
  'authorization',
  'accept',
  'content-type',
  'user-agent',
  'accept-encoding',
])

export const isSentByRuntime = ({ name, in: where }: Fields): boolean =>
  where === 'header' && sentByRuntime.has(String(name).toLowerCase())

export function readParameter({ value, path }: Located, reader: SchemaReader): Parameter {
  const json = contentSchema(value)
  const schema = reader.read(json ?? value['schema'] ?? {}, path)
  const described = {
    ...(typeof schema === 'object' ? schema : {}),
    ...(isSaid(value['description']) ? { description: value['description'] } : {}),
    ...(value['deprecated'] === true ? { deprecated: true } : {}),
  }
  const lookup: Lookup = (ref) => reader.components[ref]
  const style = json ? 'json' : styleOf(value, formsOf(described, lookup))
  return {
    name: String(value['name']),
    required: value['required'] === true,
    schema: described,
    ...(style ? { style } : {}),
  }
}

const isSaid = (text: unknown): text is string => typeof text === 'string' && text !== ''

/** A parameter may be described as content: a text that holds JSON. */
function contentSchema({ content }: Fields): Fields | undefined {
  const [media] = isRecord(content) ? Object.values(content) : []
  return isRecord(media) && isRecord(media['schema']) ? media['schema'] : undefined
}

/**
 * The style of a list or an object. Absent for other values, and for a list in a query with the
 * default style, one pair for each item.
 */
function styleOf(
  { in: where, style, explode }: Fields,
  forms: readonly Schema[],
): ParameterStyle | undefined {
  const isObject = forms.some((form) => isOf('object', form) || form.properties !== undefined)
  if (!isObject && !forms.some((form) => isOf('array', form))) return undefined
  if (where !== 'query') return isObject && explode === true ? 'simple-explode' : 'comma'
  if (style === 'deepObject') return 'deep'
  const isExploded = explode ?? (style === undefined || style === 'form')
  if (isExploded === true) return isObject ? 'keys' : undefined
  return delimiters.get(style) ?? 'comma'
}

const delimiters = new Map<unknown, ParameterStyle>([
  ['spaceDelimited', 'space'],
  ['pipeDelimited', 'pipe'],
])

/** What a value may be: references are followed, `allOf` is merged, and each alternative counts. */
function formsOf(schema: Schema, lookup: Lookup, seen: Set<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const meant = resolveSchema(schema, lookup)
  const alternatives = [...(meant.anyOf ?? []), ...(meant.oneOf ?? [])]
  return [meant, ...alternatives.flatMap((each) => formsOf(each, lookup, seen))]
}

const isOf = (name: string, { type }: Schema): boolean =>
  type === name || (Array.isArray(type) && type.includes(name))

export const styles: Readonly<Record<string, readonly string[]>> = {
  path: ['simple'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
}

/** Parameters as the properties of an object. */
export const objectOf = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
})
