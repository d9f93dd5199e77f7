import { propertyName, quoted } from '../names.js'
import type { Declaration, Field, TypeText } from '../type/index.js'

/**
 * Lays out TypeScript, so the output of the templates needs no formatter. The rules are those of
 * the formatter, which CI runs over the generated files.
 */

const lineWidth = 100

/** Chinese characters take two columns, as the formatter counts them. */
export const columns = (text: string): number => {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  code >= 0x1f300

/** Most lines are short enough even if every character took two columns. */
const fits = (line: string): boolean => line.length * 2 <= lineWidth || columns(line) <= lineWidth

/** Writes a comment on one line if it fits, otherwise as a block. */
export interface Comment {
  readonly single: string
  readonly lines: readonly string[]
}

export function comment(doc: readonly string[], indent: string): Comment {
  const [only, ...more] = doc
  if (only !== undefined && more.length === 0 && fits(`${indent}/** ${only} */`))
    return { single: only, lines: [] }
  return { single: '', lines: doc.map((line) => (line === '' ? ' *' : ` * ${line}`)) }
}

/** The text after `=` in `export type Name =…`, on the same line or one member a line. */
export function aliasText(head: string, { text, members, isArray }: TypeText): string {
  if (members.length < 2 || isArray || fits(`${head} ${text}`)) return ` ${text}`
  return members.map((member) => `\n  | ${member}`).join('')
}

function fieldSignature({ name, optional, type }: Field): string {
  const head = `${name}${optional ? '?' : ''}:`
  if (type.members.length < 2 || fits(`  ${head} ${type.text}`)) return `${head} ${type.text}`
  const indent = '\n    '
  const members = type.members.map((member) => `${indent}| ${member}`).join('')
  return type.isArray ? `${head} (${members}\n  )[]` : `${head}${members}`
}

export const declarationView = ({ name, doc, fields, type, and, index }: Declaration) => ({
  name,
  doc: comment(doc, ''),
  head:
    and || (index && index !== 'unknown')
      ? `export type ${name} = ${before(and)}{`
      : `export interface ${name} {`,
  tail: !index
    ? '}'
    : index === 'unknown' && !and
      ? '  [key: string]: unknown\n}'
      : `} & { [key: string]: ${index} }`,
  alias: type
    ? aliasText(`export type ${name} =`, type)
    : fields.length === 0 && !and && !index
      ? ' Record<string, never>'
      : '',
  fields: fields.map((field) => ({
    doc: comment(field.doc, '  '),
    signature: fieldSignature(field),
  })),
})

const before = (and: readonly string[] = []): string =>
  and.map((type) => `${/[|&]/.test(type) ? `(${type})` : type} & `).join('')

/** A named import or export, wrapped if it is too long. */
export function namedLine(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(', ')} } from '${from}'`
  return fits(line) || names.length === 1
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'`
}

export { quoted }

type Literal = string | number | boolean | readonly string[] | { readonly [key: string]: Literal }

/** Plain data as TypeScript. `head` is what stands before it on its line. The outermost object
 * always gets a line for each key. */
export function literal(value: Literal, head: string, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const line = `[${value.map(quoted).join(', ')}]`
    if (fits(`${head}${line},`)) return line
    return `[\n${value.map((item) => `${inner}${quoted(item)},\n`).join('')}${indent}]`
  }
  const entries = Object.entries(value as { readonly [key: string]: Literal })
  if (entries.length === 0) return '{}'
  if (indent !== '') {
    const line = `{ ${entries.map(([key, child]) => `${propertyName(key)}: ${literal(child, '', '    ')}`).join(', ')} }`
    if (!line.includes('\n') && fits(`${head}${line},`)) return line
  }
  const body = entries.map(
    ([key, child]) =>
      `${inner}${propertyName(key)}: ${literal(child, `${inner}${propertyName(key)}: `, inner)},\n`,
  )
  return `{\n${body.join('')}${indent}}`
}
