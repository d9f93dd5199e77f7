import { propertyName } from '../../../generator/names.js'
import { columns } from '../../../generator/render/layout.js'

/** An expression that is written as it stands, among values that are written as literals. */
export class Expression {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** As wide as a page's column of code is, so that nobody has to scroll. */
export const lineWidth = 84

/** Values as TypeScript, laid out as the formatter would: on a line where they fit. `column` is
 * what stands before the value on its line, `indent` what its own lines begin with. */
export function literal(value: unknown, indent = '', column = columns(indent)): string {
  const line = inline(value)
  if (!isContainer(value) || (column + columns(line) <= lineWidth && !line.includes('\n')))
    return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${literal(item, deeper)},\n`)
    return `[\n${items.join('')}${indent}]`
  }
  const members = Object.entries(value).map(([name, member]) => {
    const head = `${deeper}${propertyName(name)}: `
    const isShort = member instanceof Expression && member.text === name
    return isShort ? `${deeper}${name},\n` : `${head}${literal(member, deeper, columns(head))},\n`
  })
  return `{\n${members.join('')}${indent}}`
}

/** Arguments: on the line, or the last one opened up, or one a line. */
export function callArguments(values: readonly unknown[], column: number): string {
  const line = values.map(inline).join(', ')
  if (column + columns(line) + 2 <= lineWidth) return `(${line})`
  const before = values.slice(0, -1).map(inline)
  const isHuggable = isContainer(values.at(-1)) && !values.slice(0, -1).some(isContainer)
  if (isHuggable) return `(${[...before, literal(values.at(-1), '', lineWidth)].join(', ')})`
  return `(\n${values.map((value) => `  ${literal(value, '  ')},\n`).join('')})`
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Expression) &&
  Object.keys(value).length > 0

function inline(value: unknown): string {
  if (value instanceof Expression) return value.text
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, member]) =>
    member instanceof Expression && member.text === name
      ? name
      : `${propertyName(name)}: ${inline(member)}`,
  )
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

const quoted = (text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  const quotes = text.includes("'") && !text.includes('"') ? '"' : "'"
  return quotes + (quotes === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quotes
}
