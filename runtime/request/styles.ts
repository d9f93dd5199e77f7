import { isDate } from '../base/beijing-time.js'
import type { OperationDescriptor, ParameterStyle } from '../operation.js'
import { jsonText, refuse } from './request-error.js'
import { percentEncode, scalar } from './scalar.js'

/** The separators between the items of a list. */
const BETWEEN: Readonly<Partial<Record<ParameterStyle, string>>> = {
  comma: ',',
  space: '%20',
  pipe: '%7C',
  'simple-explode': ',',
}

/** Items as text, percent-encoded unless they go into a header: `a,b`, of an object `key,value` or,
 * exploded, `key=value`. */
export const joined = (
  operation: OperationDescriptor,
  place: string,
  value: unknown,
  style: ParameterStyle,
  encode: (text: string) => string = percentEncode,
): string => {
  const text = (item: unknown) => encode(scalar(operation, place, item, true))
  if (style === 'json') return encode(jsonText(operation, place, value))
  if (!isCompound(value)) return text(value)
  const sign = style === 'simple-explode' ? '=' : ','
  const items = Array.isArray(value)
    ? value.map(text)
    : given(value).map(([key, item]) => `${encode(key)}${sign}${text(item)}`)
  return items.join(BETWEEN[style] ?? ',')
}

/** Converts a list or an object to pairs of a query or a form. */
export const pairsOf = (
  operation: OperationDescriptor,
  place: string,
  name: string,
  value: unknown,
  style: ParameterStyle | undefined,
): string[] => {
  const pair = (key: string, item: unknown): string[] =>
    (Array.isArray(item) ? item : [item]).map(
      (one) => `${percentEncode(key)}=${percentEncode(scalar(operation, place, one, true))}`,
    )
  const isObject = isCompound(value) && !Array.isArray(value)
  if (isObject && style === 'keys') return given(value).flatMap(([key, item]) => pair(key, item))
  if (isObject && style === 'deep') {
    return given(value).flatMap(([key, item]) => pair(`${name}[${key}]`, item))
  }
  if (style === undefined || style === 'keys' || style === 'deep') return pair(name, value)
  if (Array.isArray(value) && value.length === 0 && style !== 'json') return []
  return [`${percentEncode(name)}=${joined(operation, place, value, style)}`]
}

/** A list or an object, which has several values. */
const isCompound = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isDate(value)

const given = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined)

/** An `application/x-www-form-urlencoded` body. */
export const encodeForm = (operation: OperationDescriptor, form: unknown): string => {
  if (typeof form !== 'object' || form === null || Array.isArray(form)) {
    throw refuse(operation, 'form: expected an object.')
  }
  return given(form)
    .flatMap(([name, value]) => {
      const isObject = isCompound(value) && !Array.isArray(value)
      return pairsOf(operation, `form.${name}`, name, value, isObject ? 'json' : undefined)
    })
    .join('&')
}

/** Header parameters. Without a style, a list is joined with commas. */
export const styledHeaders = (
  operation: OperationDescriptor,
  headers: object,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]: [string, unknown]) => {
      const style = operation.styles?.[`headers.${name}`]
      const isStyled = style !== undefined && value !== undefined
      return [name, isStyled ? joined(operation, `header ${name}`, value, style, String) : value]
    }),
  )
