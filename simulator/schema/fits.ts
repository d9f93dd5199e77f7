import type { Schema } from '../../generator/model/types.js'

/** Whether a text, number or boolean fits a schema without `$ref`. The builder asks this of each
 * example; whole values are validated by ajv. */
export const fits = (value: unknown, schema: Schema): boolean =>
  fitsType(value, schema) &&
  (schema.enum?.includes(value) ?? true) &&
  (!('const' in schema) || schema.const === value) &&
  (typeof value !== 'string' || fitsText(value, schema)) &&
  (typeof value !== 'number' || fitsNumber(value, schema))

const fitsType = (value: unknown, { type }: Schema): boolean => {
  if (type === undefined) return true
  const types: readonly string[] = typeof type === 'string' ? [type] : type
  return types.some((name) =>
    name === 'integer'
      ? Number.isInteger(value) || typeof value === 'bigint'
      : typeof value === name,
  )
}

const fitsText = (text: string, schema: Schema): boolean => {
  const { pattern, format } = schema
  return (
    fitsLength(text, schema) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    (FORMATS[format ?? '']?.(text) ?? true)
  )
}

/** Counted in characters, as JSON Schema does. */
const fitsLength = (text: string, { minLength, maxLength }: Schema): boolean => {
  if (minLength === undefined && maxLength === undefined) return true
  const length = [...text].length
  return length >= (minLength ?? 0) && length <= (maxLength ?? Number.POSITIVE_INFINITY)
}

const fitsNumber = (number: number, schema: Schema): boolean =>
  number >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
  number <= (schema.maximum ?? Number.POSITIVE_INFINITY) &&
  number > (schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY) &&
  number < (schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY)

const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => DATE.test(text) && !Number.isNaN(Date.parse(text)),
  'date-time': (text) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => /^[a-z][a-z\d+.-]*:[^\s{}|\\^`<>"]+$/i.test(text) && URL.canParse(text),
}
