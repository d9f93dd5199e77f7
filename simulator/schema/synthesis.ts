import { typeOf } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import { fits } from './fits.js'

/** A value for a field whose spec gives no example that fits. */
export const synthesize = (name: string, schema: Schema): unknown => {
  const type = typeOf(schema)
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return synthesizeNumber(schema)
  return fitting(candidates(name, schema), schema)
}

const synthesizeNumber = (schema: Schema): number => {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema
  const usual = minimum ?? Math.min(1, maximum ?? 1)
  const numbers = [
    usual,
    ...(above === undefined ? [] : [above + 1]),
    ...(below === undefined ? [] : [below - 1]),
    // Between two bounds that are close to each other.
    ((above ?? minimum ?? 0) + (below ?? maximum ?? 0)) / 2,
  ]
  return numbers.find((number) => fits(number, schema)) ?? usual
}

const fitting = (texts: readonly string[], schema: Schema): string =>
  texts
    .map((text) => cut(text, schema))
    .find((text) => fits(text, { ...schema, type: 'string' })) ??
  texts[0] ??
  name(schema)

const name = (schema: Schema): string => schema.description ?? 'text'

const cut = (text: string, { minLength = 0, maxLength }: Schema): string =>
  [...text.padEnd(minLength, '0')].slice(0, maxLength).join('')

/** The corpus's patterns are few: numbers of a length, dates, times, names. */
const candidates = (field: string, { format }: Schema): readonly string[] => [
  ...(format === 'date-time' || /_time$/.test(field) ? ['2024-01-02T15:04:05+08:00'] : []),
  ...(format === 'date' || /_date$/.test(field) ? ['2024-01-02'] : []),
  ...(format === 'uri' || format === 'MediaUrl' || /url$/.test(field)
    ? [`https://example.com/${field}`]
    : []),
  field,
  '1',
  '20240102',
  '20240102150405',
  '150405',
  '01/30',
  '2024-01-02',
  '2024-01-02T15:04:05+08:00',
  'https://example.com/',
]

/** A customer of the documentation's examples. */
export const EXAMPLE_OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/**
 * The plain text that callers give for an encrypted field, because the documentation's examples are
 * ciphertexts.
 */
export const plainText = (field: string): string =>
  PLAIN_TEXTS.find(([pattern]) => pattern.test(field))?.[1] ?? '张三'

const PLAIN_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/mail/, 'zhangsan@example.com'],
  [/mobile|phone|tel/, '13800138000'],
  [/openid/, EXAMPLE_OPENID],
  [/address/, '广东省深圳市南山区科技中一路'],
  [/(account|card|bank).*(name|holder)/, '张三'],
  [/bank|account|card_no/, '6214830012345678'],
  [/id_card|id_doc|id_number|cred|identity|certificate|number/, '11010519491231002X'],
]
