import { typeOf } from '../../generator/model/resolve.js'
import type { Operation, Schema } from '../../generator/model/types.js'
import type { AnswerShape, Family } from '../../generator/model/v2-types.js'
import { type Fields, isRecord, writeJson } from '../schema/json.js'
import type { WireFields } from './signature.js'
import type { XmlTree, XmlValue } from './xml/write.js'

/**
 * Converts the texts of a request to the types of the spec. Text that does not match stays text,
 * and the schema refuses it.
 */
export const decodeFields = ({ v2 }: Operation, schema: Schema, fields: WireFields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => {
      if (v2?.json.includes(name)) return [name, parsed(text)]
      const property = schema.properties?.[name]
      if (v2?.urlEncoded.includes(name)) return [name, decodeForm(text, property)]
      return [name, typedText(text, property)]
    }),
  )

/** The fields of a query string that is itself a field. */
const decodeForm = (text: string, schema: Schema | undefined): Fields => {
  const { properties = {} } = schema?.anyOf?.[0] ?? {}
  const pairs = [...new URLSearchParams(text)]
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, typedText(value, properties[name])]),
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const typedText = (text: string, schema: Schema | undefined): unknown =>
  schema && typeOf(schema) === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text

/**
 * Converts an answer to elements: numbers and JSON become text, families become numbered elements.
 */
export const encodeFields = (object: Fields, shape: AnswerShape | undefined): XmlTree =>
  Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): (readonly [string, XmlValue])[] => {
      if (value === undefined) return []
      if (shape?.json.includes(name)) return [[name, jsonOf(value)]]
      const family = shape?.families[name]
      if (family) return numbered(value, family, '')
      if (Array.isArray(value)) return [[name, value.map((item) => encodeFields(item, shape))]]
      return [[name, isRecord(value) ? encodeFields(value, shape) : String(value)]]
    }),
  )

const jsonOf = (value: unknown): string => (typeof value === 'string' ? value : writeJson(value))

/** `coupons: [{ coupon_id }]` → `coupon_id_0`; within another family `coupon_id_0_0`. */
const numbered = (list: unknown, family: Family, suffix: string): (readonly [string, string])[] => {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  return items.flatMap((item, index) =>
    Object.entries(isRecord(item) ? item : {}).flatMap(([name, value]) => {
      const inner = family.families?.[name]
      const place = `${suffix}_${index}`
      if (inner) return numbered(value, inner, place)
      return value === undefined ? [] : [[`${name}${place}`, String(value)] as const]
    }),
  )
}

/** The fields that a signature covers. */
export const textsOf = (tree: XmlTree): WireFields =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
