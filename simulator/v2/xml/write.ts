/**
 * The fields of an answer or a notification: texts by name, and in a few answers lists of fields.
 */
export interface XmlTree {
  readonly [name: string]: XmlValue
}

export type XmlValue = string | XmlTree | readonly XmlTree[]

/** A document as the platform writes it: texts in CDATA, numbers bare, each on a line. */
export const writeXml = (tree: XmlTree, root = 'xml'): string =>
  `<${root}>${elements(tree)}</${root}>`

const elements = (tree: XmlTree): string =>
  Object.entries(tree)
    .map(([name, value]) => element(name, value))
    .join('\n')

export const element = (name: string, value: XmlValue): string => {
  if (typeof value === 'string') return `<${name}>${text(value)}</${name}>`
  if (Array.isArray(value)) {
    return value.map((item: XmlTree) => `<${name}>${elements(item)}</${name}>`).join('\n')
  }
  return `<${name}>${elements(value as XmlTree)}</${name}>`
}

const text = (value: string): string => {
  if (/^\d+$/.test(value) && value.length < 16) return value
  // A carriage return survives only as a reference.
  if (value.includes('\r')) return value.replace(/[&<>\r]/g, (each) => `&#${each.charCodeAt(0)};`)
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
