import { fieldFrom, isName, isRequired, type Part, type Row, unindent } from './row.js'
import { readText } from './text.js'
import { typeOf } from './type.js'

/** Everything that a pasted page has to say. */
export interface Page {
  readonly rows: ReadonlyMap<Part, readonly Row[]>
  /** `POST /v3/shop/stores`, if the page has it. */
  readonly endpoint: string | undefined
}

/** Lines that say what the rows below them are of. */
const headings: readonly (readonly [RegExp, Part | 'none' | 'request'])[] = [
  [/^(应答参数|返回参数|响应参数|应答字段)/, 'answer'],
  [/^200\s*OK/i, 'answer'],
  [/^请求参数$/, 'request'],
  [/^(body)?\s*(请求)?(包体)?(参数)?$/i, 'body'],
  [/^(path)?\s*(路径)?(参数)?$/i, 'path'],
  [/^(query)?\s*(查询)?(参数)?$/i, 'query'],
  [/^(header)?\s*((http|请求|应答)?头)?(参数)?$/i, 'header'],
  [/^(请求示例|应答示例|返回示例|错误码|回调通知|常见问题)/, 'none'],
]

/** Both layouts of the official pages, as a browser copies them: rows of cells, 参数名 | 变量 | 类型 |
 * 必填 | 描述; or name, 必填 or 选填 and type, with 【中文名】 below. */
export function readPage(text: string): Page {
  const rows = new Map<Part, Row[]>()
  let part: Part | 'none' = 'body'
  let isAnswer = false
  let columns = defaultColumns
  let last: Row | undefined
  let opens = false
  for (const line of joined(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/))) {
    const heading = headingOf(line)
    if (heading !== undefined) {
      isAnswer = heading === 'answer' || (isAnswer && heading === 'body')
      part = heading === 'request' ? 'body' : isAnswer && heading === 'body' ? 'answer' : heading
      last = undefined
      opens = false
      continue
    }
    const header = columnsOf(line)
    if (header || /^\s*属性\s*$/.test(line)) {
      columns = header ?? columns
      opens = true
      continue
    }
    const row = newerRow(line, opens) ?? olderRow(line, columns, opens)
    if (row) {
      if (part !== 'none') rows.set(part, [...(rows.get(part) ?? []), row])
      last = part === 'none' ? undefined : row
      opens = false
    } else if (line.trim() !== '') last?.text.push(line.trim())
  }
  for (const row of [...rows.values()].flat()) readText(row)
  return { rows: byPart(rows), endpoint: endpointIn(text) }
}

/** Older pages state the part of the request for each field. */
function byPart(rows: ReadonlyMap<Part, readonly Row[]>): Map<Part, Row[]> {
  const sorted = new Map<Part, Row[]>()
  for (const [part, own] of rows) {
    let current = part
    for (const row of own) {
      if (part === 'body' && row.part) current = row.part
      sorted.set(current, [...(sorted.get(current) ?? []), row])
    }
  }
  return sorted
}

/** A heading is short: a description may begin with the same word. */
function headingOf(line: string): Part | 'none' | 'request' | undefined {
  const text = line.trim().replace(/^[#\d.、\s]+/, '')
  if (text === '' || text === '参数' || text.length > 24 || /\t/.test(text)) return undefined
  if (/(必填|选填)/.test(text)) return undefined
  return headings.find(([pattern]) => pattern.test(text))?.[1]
}

interface Columns {
  readonly term: number
  readonly name: number
  readonly type: number
  readonly required: number
  readonly example: number
  readonly text: number
}

const defaultColumns: Columns = { term: 0, name: 1, type: 2, required: 3, example: -1, text: 4 }

/** The line above an older table, with the names of its columns. */
function columnsOf(line: string): Columns | undefined {
  const cells = cellsOf(line)
  const at = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell))
  const [type, required] = [at(/^类型/), at(/^(是否)?必(填|传)/)]
  if (type < 0 || required < 0) return undefined
  const name = at(/^变量/)
  const term = at(/^(参数名|字段名|名称)/)
  return {
    term: name < 0 ? -1 : term,
    name: name < 0 ? term : name,
    type,
    required,
    example: at(/^示例/),
    text: at(/^(描述|说明|参数说明)/),
  }
}

function cellsOf(line: string): string[] {
  const text = line.trim()
  const cells = /\t/.test(text)
    ? text.split(/\t+/)
    : /\|/.test(text)
      ? text.replace(/^\||\|$/g, '').split('|')
      : text.split(/\s{2,}/)
  return cells.map((cell) => cell.trim())
}

function olderRow(line: string, columns: Columns, opens: boolean): Row | undefined {
  const { indent, rest } = unindent(line.replace(/^\s*\|/, (bar) => ' '.repeat(bar.length - 1)))
  const cells = cellsOf(rest)
  const name = cells[columns.name]
  const field = fieldFrom(cells[columns.type], cells[columns.required])
  if (!field || !isName(name)) return undefined
  const term = cells[columns.term]?.replace(/^[-+\s]+/, '')
  if (term) field.term = term
  const example = cells[columns.example]
  const text = columns.text < 0 ? '' : cells.slice(columns.text).join(' ')
  return {
    indent,
    name,
    field,
    part: undefined,
    opens,
    text: [text, ...(example ? [`示例值：${example}`] : [])].filter(Boolean),
  }
}

const newer =
  /^(?<name>[A-Za-z_][\w.-]*?)\s*(?<required>必填|选填|非必填|可选|条件选填|条件必填)\s*(?<type>[a-z]\S*)\s*$/i

function newerRow(line: string, opens: boolean): Row | undefined {
  const { indent, rest } = unindent(line)
  const { name, required, type } = newer.exec(rest)?.groups ?? {}
  const field = fieldFrom(type, required)
  if (!field || !isName(name)) return undefined
  return { indent, name, field, part: undefined, opens, text: [] }
}

/** Some browsers copy each cell on a separate line. */
function joined(lines: readonly string[]): string[] {
  const all: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const [first = '', second, third, fourth] = lines.slice(at, at + 4)
    if (isName(first.trim()) && isRequired(second) !== undefined && typeOf(third ?? '')) {
      all.push(`${first} ${second?.trim()} ${third?.trim()}`)
      at += 2
    } else if (isName(second) && typeOf(third ?? '') && isRequired(fourth) !== undefined) {
      all.push([first, second.trim(), third?.trim(), fourth?.trim()].join('\t'))
      at += 3
    } else all.push(first)
  }
  return all
}

function endpointIn(text: string): string | undefined {
  const [, method, path] =
    /【?\b(GET|POST|PUT|PATCH|DELETE)\b】?\s*((?:https:\/\/[\w.-]+)?\/[\w./{}~-]+)/.exec(text) ?? []
  if (method && path) return `${method} ${path}`
  const [, url] = /请求URL\s*[：:]\s*(?:https:\/\/[\w.-]+)?(\/[\w./{}~-]+)/i.exec(text) ?? []
  const [, verb] = /请求方(?:式|法)\s*[：:]\s*【?(GET|POST|PUT|PATCH|DELETE)/i.exec(text) ?? []
  return url && verb ? `${verb} ${url}` : undefined
}
