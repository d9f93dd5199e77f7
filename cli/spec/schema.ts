import { type Document, isScalar, type Scalar as Leaf, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Field, Fields } from './field.js'

/** The schema of a field, its keys in the order that the specs of this package have. */
export function schemaNode(field: Field, document: Document): YAMLMap {
  const { kind, nullable, items, fields, values, example } = field
  const schema = document.createNode({}) as YAMLMap
  const set = (key: string, value: unknown) => {
    if (value !== undefined) schema.set(document.createNode(key), value)
  }
  const leaf = (value: unknown) => document.createNode(value) as Leaf
  const type = nullable ? [kind ?? 'string', 'null'] : (kind ?? 'string')
  set('type', Array.isArray(type) ? inline(type, document) : leaf(type))
  const term = termOf(field)
  set('description', term === undefined ? undefined : leaf(term))
  set('format', field.format === undefined ? undefined : leaf(field.format))
  if (field.isEncrypted) {
    set('contentEncoding', leaf('base64'))
    set('x-sensitive', leaf('rsa-oaep'))
  }
  if (values) {
    set('enum', inline([...values.keys()], document))
    const terms = [...values].filter(([, each]) => each !== '')
    if (terms.length > 0) set('x-enumDescriptions', document.createNode(new Map(terms)))
  }
  set('minLength', field.minLength === undefined ? undefined : leaf(field.minLength))
  set('maxLength', field.maxLength === undefined ? undefined : leaf(field.maxLength))
  set('examples', example === undefined ? undefined : inline([example], document))
  if (kind === 'object') addFields(fields ?? new Map(), set, document)
  if (kind === 'array') set('items', schemaNode(items ?? { required: true, guesses: [] }, document))
  remark(schema, field)
  return schema
}

const termOf = ({ term, isMoney }: Field): string | undefined => {
  if (!isMoney || term?.includes('分')) return term
  return `${term ?? '金额'}（单位：分）`
}

function addFields(
  fields: Fields,
  set: (key: string, value: unknown) => void,
  document: Document,
): void {
  const required = [...fields].flatMap(([name, field]) => (field.required ? [name] : []))
  if (required.length > 0) set('required', inline(required, document))
  const properties = document.createNode({}) as YAMLMap
  for (const [name, field] of fields)
    properties.set(nameNode(name, document), schemaNode(field, document))
  if (fields.size > 0) set('properties', properties)
}

/** Other readers of YAML take a plain `<<` for an order to merge two maps. */
function nameNode(name: string, document: Document): Leaf {
  const node = document.createNode(name) as Leaf
  if (name === '<<') node.type = 'QUOTE_SINGLE'
  return node
}

/** Writes a list on one line if it fits. */
export function inline(values: readonly unknown[], document: Document): YAMLSeq {
  const list = document.createNode(values) as YAMLSeq
  // Other readers of YAML take what looks like a date for one.
  for (const item of list.items)
    if (isScalar(item) && typeof item.value === 'string' && /^\d{4}-\d\d/.test(item.value))
      item.type = 'QUOTE_SINGLE'
  list.flow =
    JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? String(value) : value))
      .length < 90
  return list
}

/** The comment with the guess after its key. */
function remark(schema: YAMLMap, { guesses }: Field): void {
  if (guesses.length === 0) return
  const isOfMoney = guesses.every((guess) => guess.startsWith('money'))
  const isOfSecret = guesses.every((guess) => guess === 'encrypted')
  const key = isOfMoney ? 'description' : isOfSecret ? 'x-sensitive' : 'type'
  const value = schema.get(key, true)
  const text = ` guessed: ${guesses.join('; ')}`
  if (value) (value as Leaf).comment = text
}
