import type { Field, Kind } from '../field.js'

const kinds: Readonly<Record<string, Kind>> = {
  string: 'string',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  integer: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  number: 'number',
  bool: 'boolean',
  boolean: 'boolean',
  object: 'object',
  message: 'object',
  array: 'array',
  list: 'array',
  enum: 'string',
  date: 'string',
}

/** `string[1,32]`, `string(32)`, `array[object]`, `array<string>`, `string[]`, `int64` */
const pattern =
  /^(?<kind>[a-z]\w*)\s*(?:[[(（<]\s*(?<from>\w+)?\s*(?:[,，~\-－]\s*(?<to>\d+)\s*)?[\])）>]|(?<list>\[\]))?$/i

/** The type in a cell of the column 类型, or nothing if it is not a type. */
export function typeOf(cell: string): Field | undefined {
  const { kind: word = '', from, to, list } = pattern.exec(cell.trim())?.groups ?? {}
  const kind = kinds[word.toLowerCase()]
  if (kind === undefined) return undefined
  const field: Field = { kind, required: false, guesses: [] }
  if (list !== undefined) return { kind: 'array', required: false, guesses: [], items: field }
  if (kind === 'array') {
    field.items = typeOf(from ?? '') ?? { required: true, guesses: [] }
    return field
  }
  if (kind !== 'string' || from === undefined || !/^\d+$/.test(from)) return field
  if (to !== undefined && from !== '0') field.minLength = Number(from)
  field.maxLength = Number(to ?? from)
  if (field.minLength === 1) delete field.minLength
  return field
}

/** Whether a field has child fields, which follow in the table. */
export const isContainer = ({ kind, items }: Field): boolean =>
  kind === 'object' || (kind === 'array' && (items?.kind === undefined || items.kind === 'object'))
