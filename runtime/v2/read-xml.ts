import { parseXml, type XmlDocument, type XmlElement } from '@rgrove/parse-xml'

/** A value in a document: text or child elements. */
export type XmlValue = string | XmlFields | readonly XmlFields[]

export type XmlFields = ReadonlyMap<string, XmlValue>

/** The error for a refused text. It names the rule and quotes nothing of the text. */
export class XmlFault extends Error {
  override name = 'XmlFault' as const
}

/**
 * Reads one document of APIv2 strictly: it must have one closed root. A DOCTYPE, a processing
 * instruction, an attribute, an unknown entity or two elements with one name are refused. Values
 * are not trimmed.
 *
 * @param lists elements that may be repeated; they become a list even if there is only one.
 * @throws {XmlFault}
 */
export const readXml = (
  bytes: Uint8Array,
  root: 'xml' | 'root' = 'xml',
  lists: readonly string[] = [],
): XmlFields => {
  const document = parse(decode(bytes))
  for (const { type } of document.children) {
    if (type === 'doctype') throw new XmlFault('it has a DOCTYPE')
    if (type === 'pi') throw new XmlFault('it has a processing instruction')
  }
  const element = document.root
  if (element?.name !== root) throw new XmlFault(`its root is not <${root}>`)
  return fieldsOf(element, lists, 0)
}

const decode = (bytes: Uint8Array): string => {
  try {
    // A byte order mark at the start is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new XmlFault('it is not UTF-8')
  }
}

/** The parser's errors quote the text, and it throws RangeError for thousands of nested levels. */
const parse = (text: string): XmlDocument => {
  try {
    return parseXml(text, { preserveDocumentType: true })
  } catch {
    throw new XmlFault('it is not well-formed XML')
  }
}

const DEEPEST = 3

const fieldsOf = (element: XmlElement, lists: readonly string[], depth: number): XmlFields => {
  if (depth === DEEPEST) throw new XmlFault('its elements are nested too deep')
  refuseAttributes(element)
  const fields = new Map<string, XmlValue>()
  for (const child of childrenOf(element)) {
    const { name } = child
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new XmlFault('an element has an unusual name')
    const value = readValue(child, lists, depth + 1)
    const before = fields.get(name)
    if (lists.includes(name)) {
      fields.set(name, [...(Array.isArray(before) ? before : []), asFields(value)])
    } else if (before === undefined) {
      fields.set(name, value)
    } else {
      throw new XmlFault('an element is repeated')
    }
  }
  return fields
}

/** An item of a list without elements is an empty item. */
const asFields = (value: XmlValue): XmlFields => {
  if (value instanceof Map) return value
  if (typeof value === 'string' && value.trim() === '') return new Map()
  throw new XmlFault('an item of a list has no elements')
}

const readValue = (element: XmlElement, lists: readonly string[], depth: number): XmlValue => {
  const isText = element.children.every(({ type }) => type === 'text')
  if (!isText) return fieldsOf(element, lists, depth)
  refuseAttributes(element)
  return element.text
}

const refuseAttributes = ({ attributes }: XmlElement): void => {
  if (Object.keys(attributes).length > 0) throw new XmlFault('an element has attributes')
}

/** Returns the child elements; only whitespace may be between them. */
const childrenOf = ({ children }: XmlElement): XmlElement[] => {
  const elements: XmlElement[] = []
  for (const child of children) {
    if (child.type === 'element') elements.push(child as XmlElement)
    else if (child.type === 'pi') throw new XmlFault('it has a processing instruction')
    else if (!isBlank(child)) throw new XmlFault('text stands between its elements')
  }
  return elements
}

const isBlank = (child: object): boolean =>
  'text' in child && typeof child.text === 'string' && child.text.trim() === ''
